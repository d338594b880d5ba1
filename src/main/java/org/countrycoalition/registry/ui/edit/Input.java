package org.countrycoalition.registry.ui.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.data.binder.ValueContext;
import org.countrycoalition.shell.TypedForm;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * One field of a dialog with the rules for what may stand in it. A field out of sight
 * asks for nothing.
 *
 * @param <V> what stands in it
 */
class Input<V> {

	private final Workbench bench;

	private final String label;

	private final Component field;

	private final HasValue<?, V> value;

	private final HasValidationProperties complaints;

	private final Validator<V> readable;

	private final Function<V, String> words;

	private final Function<V, String> written;

	private final Function<String, @Nullable V> read;

	private final String name;

	private final List<Rule> rules = new ArrayList<>();

	private boolean required;

	/**
	 * @param name of the field, once in a dialog
	 * @param words of a value, for people
	 * @param written a value as a text that {@code read} makes a value of again
	 */
	<F extends Component & HasValue<?, V> & HasValidationProperties & HasValidator<V>> Input(Workbench bench,
			String name, F field, Function<V, String> words, Function<V, String> written,
			Function<String, @Nullable V> read) {
		this.bench = bench;
		this.name = name;
		this.label = bench.text(name);
		this.written = written;
		this.read = read;
		this.field = field;
		this.value = field;
		this.complaints = field;
		this.readable = field.getDefaultValidator();
		this.words = words;
		field.setManualValidation(true);
	}

	/** Must be filled. */
	Input<V> required() {
		this.required = true;
		this.value.setRequiredIndicatorVisible(true);
		return this;
	}

	/** Must also keep a rule; the text says how to keep it. */
	Input<V> rule(BooleanSupplier kept, String text) {
		this.rules.add(new Rule(kept, text));
		return this;
	}

	Input<V> help(String text) {
		((HasHelper) this.field).setHelperText(text);
		return this;
	}

	Input<V> onChange(Consumer<@Nullable V> listener) {
		this.value.addValueChangeListener((change) -> listener.accept(get()));
		return this;
	}

	/** Nothing, a text without its outer blanks, or the value. */
	@Nullable V get() {
		V held = this.value.getValue();
		if (held instanceof String text) {
			@SuppressWarnings("unchecked")
			V stripped = StringUtils.hasText(text) ? (V) text.strip() : null;
			return stripped;
		}
		return held;
	}

	/** The value of a field that is required and was checked. */
	V must() {
		return Optional.ofNullable(get()).orElseThrow(() -> new IllegalStateException("Nothing in " + this.label));
	}

	void set(@Nullable V held) {
		if (held == null) {
			this.value.clear();
		}
		else {
			this.value.setValue(held);
		}
		this.complaints.setInvalid(false);
	}

	/** What is typed into it is kept. */
	void keptBy(TypedForm form) {
		form.field(this.name, this.value, this.written, this.read);
	}

	/** For reading: another verb changes it. */
	Input<V> fixed() {
		this.value.setReadOnly(true);
		return this;
	}

	void show(boolean inSight) {
		this.field.setVisible(inSight);
	}

	boolean isInSight() {
		return this.field.isVisible();
	}

	boolean isRefused() {
		return this.complaints.isInvalid();
	}

	boolean check() {
		String complaint = isInSight() ? complaint() : null;
		this.complaints.setErrorMessage((complaint != null) ? complaint : "");
		this.complaints.setInvalid(complaint != null);
		return complaint == null;
	}

	private @Nullable String complaint() {
		ValidationResult read = this.readable.apply(this.value.getValue(), new ValueContext(this.field));
		if (read.isError()) {
			return StringUtils.hasText(read.getErrorMessage()) ? read.getErrorMessage()
					: this.bench.text("unreadable", this.label);
		}
		if (this.required && get() == null) {
			return this.bench.text("required", this.label);
		}
		return this.rules.stream()
			.filter((rule) -> !rule.kept().getAsBoolean())
			.map(Rule::text)
			.findFirst()
			.orElse(null);
	}

	void focus() {
		this.field.getElement().callJsFunction("focus");
	}

	/** Once the dialog is drawn, which takes the focus first. */
	void focusSoon() {
		this.field.getElement().executeJs("setTimeout(() => this.focus(), 200)");
	}

	String label() {
		return this.label;
	}

	String written() {
		V held = get();
		return (held != null) ? this.words.apply(held) : this.bench.text("nothing");
	}

	private record Rule(BooleanSupplier kept, String text) {
	}

}
