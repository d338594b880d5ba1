package org.countrycoalition.workplan.ui;

import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import org.countrycoalition.shell.components.Room;
import org.countrycoalition.shell.TypedAmount;
import org.countrycoalition.workplan.LineDetail;
import org.countrycoalition.workplan.Months;
import org.countrycoalition.workplan.People;
import org.countrycoalition.workplan.PlanLine;
import org.jspecify.annotations.Nullable;

/**
 * The typed fields of a line's detail: texts, amounts, and twelve months. Each change is
 * told, and each that cannot be read stays in its field.
 */
class LineFields {

	private static final int LONGEST = 300;

	private static final int LONGEST_TEXT = 4000;

	private final Map<DetailField, TextFieldBase<?, String>> fields = new EnumMap<>(DetailField.class);

	private final Map<Month, TextField> months = new EnumMap<>(Month.class);

	private final PlanWords words;

	/**
	 * @param changed is told after each change by a person
	 */
	LineFields(PlanWords words, Runnable changed) {
		this.words = words;
		for (DetailField field : DetailField.values()) {
			TextFieldBase<?, String> input = (field.kind() == DetailField.Kind.LONG_TEXT) ? new TextArea()
					: new TextField();
			input.setLabel(words.say("detail." + field.name()));
			this.fields.put(field, told(input, changed));
		}
		this.fields.forEach((field, input) -> {
			if (input instanceof TextArea area) {
				Room.limit(area, LONGEST_TEXT, words.texts());
			}
			else if (input instanceof TextField line) {
				Room.limit(line, LONGEST, words.texts());
			}
		});
		for (Month month : Month.values()) {
			TextField input = new TextField(month.getDisplayName(TextStyle.FULL_STANDALONE, words.language()));
			told(input, changed);
			this.months.put(month, input);
		}
	}

	private static TextFieldBase<?, String> told(TextFieldBase<?, String> input, Runnable changed) {
		input.addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				changed.run();
			}
		});
		return input;
	}

	TextFieldBase<?, String> field(DetailField field) {
		return Objects.requireNonNull(this.fields.get(field));
	}

	TextField month(Month month) {
		return Objects.requireNonNull(this.months.get(month));
	}

	/** All fields by their names. */
	Map<String, TextFieldBase<?, String>> all() {
		Map<String, TextFieldBase<?, String>> all = new LinkedHashMap<>();
		this.fields.forEach((field, input) -> all.put(field.name(), input));
		this.months.forEach((month, input) -> all.put(month.name(), input));
		return all;
	}

	void show(LineDetail detail, PlanLine.Year planned) {
		Map<String, String> texts = LineTexts.fields(detail, planned, this.words);
		all().forEach((name, input) -> input.setValue(texts.getOrDefault(name, "")));
		clear();
	}

	void clear() {
		all().values().forEach((input) -> input.setInvalid(false));
	}

	LineDetail.Markers markers() {
		return new LineDetail.Markers(text(DetailField.GENDER), text(DetailField.ENVIRONMENT),
				text(DetailField.COMMUNITIES));
	}

	People people() {
		return new People(count(DetailField.WOMEN), count(DetailField.MEN), count(DetailField.GIRLS),
				count(DetailField.BOYS), count(DetailField.DISABILITY));
	}

	Months months() {
		List<@Nullable BigDecimal> targets = new ArrayList<>();
		this.months.values().forEach((input) -> targets.add(amount(input)));
		return new Months(targets);
	}

	@Nullable String text(DetailField field) {
		String text = field(field).getValue().strip();
		return text.isEmpty() ? null : text;
	}

	/**
	 * @throws UnreadableField if it is no amount
	 */
	@Nullable BigDecimal amount(DetailField field) {
		return amount(field(field));
	}

	private @Nullable Integer count(DetailField field) {
		BigDecimal amount = amount(field);
		try {
			return (amount != null) ? Integer.valueOf(amount.intValueExact()) : null;
		}
		catch (ArithmeticException ex) {
			throw new UnreadableField(field(field), field(field).getValue());
		}
	}

	private @Nullable BigDecimal amount(TextFieldBase<?, String> input) {
		try {
			return TypedAmount.read(input.getValue(), this.words.language());
		}
		catch (NumberFormatException ex) {
			throw new UnreadableField(input, input.getValue());
		}
	}

	/** A field holds what it cannot hold. */
	static final class UnreadableField extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final transient TextFieldBase<?, String> field;

		UnreadableField(TextFieldBase<?, String> field, String typed) {
			super(typed);
			this.field = field;
		}

		/**
		 * Marks the field.
		 * @return why what it holds cannot be read
		 */
		String refuse(PlanWords words) {
			String typed = this.field.getValue();
			String why = words.say(TypedAmount.refusal(typed), typed);
			this.field.setErrorMessage(why);
			this.field.setInvalid(true);
			return why;
		}

	}

}
