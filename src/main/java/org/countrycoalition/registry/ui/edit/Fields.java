package org.countrycoalition.registry.ui.edit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import org.countrycoalition.kernel.AsOf;
import org.countrycoalition.shell.TypedForm;
import org.countrycoalition.shell.components.Calendar;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one dialog: each with its label, its rules, and its value in words. A
 * field's name is the key of its label. What is typed reaches the portal while it is
 * typed, so that closing the dialog by a key does not lose the last words.
 */
class Fields extends FormLayout {

	private static final int TWO_COLUMNS = 2;

	/** Characters; more than any name, code or title in the sources. */
	private static final int LONGEST_LINE = 300;

	/** Characters: two pages. */
	private static final int LONGEST_TEXT = 6_000;

	/** Milliseconds: shorter than the way from a last letter to the Escape key. */
	private static final int TYPING_PAUSE = 100;

	private final Workbench bench;

	private final List<Input<?>> inputs = new ArrayList<>();

	Fields(Workbench bench) {
		this.bench = bench;
		setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("30rem", TWO_COLUMNS));
	}

	/** Puts a sentence between the fields, over the whole width. */
	Paragraph sentence(String text) {
		Paragraph sentence = new Paragraph(text);
		add(sentence, TWO_COLUMNS);
		return sentence;
	}

	Input<String> text(String name) {
		TextField field = new TextField(label(name));
		sendWhileTyped(field);
		return shorterThan(LONGEST_LINE, put(name, field, Function.identity(), Function.identity(), (text) -> text));
	}

	Input<String> longText(String name) {
		TextArea field = new TextArea(label(name));
		sendWhileTyped(field);
		field.setMinRows(2);
		setColspan(field, TWO_COLUMNS);
		return shorterThan(LONGEST_TEXT, put(name, field, Function.identity(), Function.identity(), (text) -> text));
	}

	private Input<String> shorterThan(int longest, Input<String> input) {
		return input.rule(() -> {
			String text = input.get();
			return text == null || text.length() <= longest;
		}, this.bench.text("tooLong", this.bench.formats().number(longest)));
	}

	Input<LocalDate> date(String name) {
		DatePicker field = new DatePicker(label(name));
		field.setLocale(this.bench.language());
		field.setI18n(Calendar.in(this.bench.language()));
		field.setAutoOpen(false);
		field.setPlaceholder(I18NProvider.translate("shell.date.form"));
		field.setClearButtonVisible(true);
		Input<LocalDate> input = put(name, field, this.bench.formats()::date, LocalDate::toString, LocalDate::parse);
		return input.rule(() -> {
			LocalDate day = input.get();
			return day == null || AsOf.covers(day);
		}, this.bench.text("date.unlikely", String.valueOf(AsOf.EARLIEST.getYear()),
				String.valueOf(AsOf.LATEST.getYear())));
	}

	Input<Integer> whole(String name) {
		IntegerField field = new IntegerField(label(name));
		sendWhileTyped(field);
		return put(name, field, String::valueOf, String::valueOf, Integer::valueOf);
	}

	Input<BigDecimal> number(String name) {
		BigDecimalField field = new BigDecimalField(label(name));
		sendWhileTyped(field);
		field.setLocale(this.bench.language());
		return put(name, field, this.bench.formats()::number, BigDecimal::toPlainString, BigDecimal::new);
	}

	/** One of a few, each worded by the field's name and its own. */
	<E extends Enum<E>> Input<E> choice(String name, Class<E> type) {
		return choice(name, Arrays.asList(type.getEnumConstants()), (value) -> label(name + "." + value.name()));
	}

	<V> Input<V> choice(String name, List<V> values, Function<V, String> words) {
		ComboBox<V> field = new ComboBox<>(label(name));
		field.setItems(values);
		field.setItemLabelGenerator(words::apply);
		field.addCustomValueSetListener((typed) -> take(typed.getDetail(), field, values, words));
		return put(name, field, words, words, (text) -> named(values, words, text));
	}

	/**
	 * What was typed is the only one whose words hold it; otherwise the words of all that
	 * there are to choose from are offered. What was chosen before is chosen no more, or
	 * it would be stored though something else was typed.
	 */
	private <V> void take(String typed, ComboBox<V> field, List<V> values, Function<V, String> words) {
		List<V> meant = values.stream()
			.filter((value) -> words.apply(value)
				.toLowerCase(this.bench.language())
				.contains(typed.strip().toLowerCase(this.bench.language())))
			.toList();
		if (meant.size() == 1 && !typed.isBlank()) {
			field.setValue(meant.getFirst());
			return;
		}
		field.clear();
		field.setErrorMessage(
				this.bench.text("choose", typed, values.stream().map(words).collect(Collectors.joining("; "))));
		field.setInvalid(true);
	}

	/** One of a few that are all in sight. */
	<E extends Enum<E>> Input<E> options(String name, List<E> values) {
		RadioButtonGroup<E> field = new RadioButtonGroup<>(label(name));
		Function<E, String> words = (value) -> label(name + "." + value.name());
		field.setItems(values);
		field.setItemLabelGenerator(words::apply);
		setColspan(field, TWO_COLUMNS);
		return put(name, field, words, words, (text) -> named(values, words, text));
	}

	/** One of many, found by typing a part of its words. */
	<V> Input<V> search(String name, List<V> values, Function<V, String> words) {
		ComboBox<V> field = new ComboBox<>(label(name));
		field.setItems(values);
		field.setItemLabelGenerator(words::apply);
		field.setClearButtonVisible(true);
		return put(name, field, words, words, (text) -> named(values, words, text));
	}

	private <V, F extends Component & HasValue<?, V> & HasValidationProperties & HasValidator<V>> Input<V> put(
			String name, F field, Function<V, String> words, Function<V, String> written,
			Function<String, @Nullable V> read) {
		Input<V> input = new Input<>(this.bench, name, field, words, written, read);
		this.inputs.add(input);
		add(field);
		field.addValueChangeListener((change) -> recheck(input));
		return input;
	}

	private static <V> @Nullable V named(List<V> values, Function<V, String> words, String text) {
		return values.stream().filter((value) -> words.apply(value).equals(text)).findFirst().orElse(null);
	}

	/** Keeps what is typed from here on. */
	void keptBy(TypedForm form) {
		this.inputs.forEach((input) -> input.keptBy(form));
	}

	private void recheck(Input<?> changed) {
		changed.check();
		this.inputs.stream().filter(Input::isRefused).forEach(Input::check);
	}

	private static void sendWhileTyped(HasValueChangeMode field) {
		field.setValueChangeMode(ValueChangeMode.LAZY);
		field.setValueChangeTimeout(TYPING_PAUSE);
	}

	private String label(String name) {
		return this.bench.text(name);
	}

	/** Checks all fields, shows at each what is wrong, and leads to the first. */
	boolean check() {
		List<Input<?>> refused = this.inputs.stream().filter((input) -> !input.check()).toList();
		if (!refused.isEmpty()) {
			refused.getFirst().focus();
		}
		return refused.isEmpty();
	}

	void focusFirst() {
		this.inputs.stream().filter(Input::isInSight).findFirst().ifPresent(Input::focusSoon);
	}

	/** What stands in the fields in sight, in words, by label. */
	SequencedMap<String, String> written() {
		SequencedMap<String, String> written = new LinkedHashMap<>();
		this.inputs.stream().filter(Input::isInSight).forEach((input) -> written.put(input.label(), input.written()));
		return written;
	}

}
