package org.countrycoalition.workplan.ui;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasValue;
import org.countrycoalition.shell.TypedForm;
import org.countrycoalition.shell.TypedText;

/**
 * Keeps what is typed into a line until it is stored.
 */
class RowTyping {

	private final TypedText texts;

	private final Supplier<String> place;

	private final Map<String, HasValue<?, String>> fields = new HashMap<>();

	private final Map<String, String> settled = new HashMap<>();

	private final Map<String, String> shown = new HashMap<>();

	/**
	 * @param place of the line: another one once it is stored for the first time
	 */
	RowTyping(TypedText texts, Supplier<String> place) {
		this.texts = texts;
		this.place = place;
	}

	/** Keeps what is typed into a cell or field from here on. */
	<F extends Component & HasValue<?, String>> void watch(String name, F field) {
		this.fields.put(name, field);
		TypedForm.whileTyped(field, (text) -> keep(name, text));
	}

	/** A letter that arrives after its text was stored tells nothing new. */
	void keep(String name, String text) {
		if (!text.equals(this.settled.get(name))) {
			this.texts.keep(this.place.get(), name, text);
		}
	}

	/** What stands in all cells and fields is what is stored. */
	void shown() {
		this.fields.forEach((name, field) -> this.shown.put(name, field.getValue()));
	}

	/** What stands there could not be stored: all of it is kept at once. */
	void keepAll() {
		this.fields.forEach((name, field) -> {
			if (!field.getValue().equals(this.shown.getOrDefault(name, ""))) {
				this.texts.keep(this.place.get(), name, field.getValue());
			}
		});
	}

	/** What stands in all cells and fields is stored now. */
	void settle() {
		this.fields.forEach((name, field) -> this.settled.put(name, field.getValue()));
		forget();
	}

	/** What was typed is not wanted. */
	void forget() {
		this.texts.forget(this.place.get());
	}

	/**
	 * Puts back what was typed and not stored, with a mark.
	 * @return when, empty if that is no more than what stands there
	 */
	Optional<Instant> restore(Map<String, TypedText.Kept> kept) {
		Map<String, TypedText.Kept> lost = new HashMap<>(kept);
		lost.entrySet().removeIf((text) -> {
			HasValue<?, String> field = this.fields.get(text.getKey());
			return field == null || field.getValue().equals(text.getValue().text());
		});
		this.fields.forEach((name, field) -> {
			TypedText.Kept text = lost.get(name);
			if (text != null) {
				field.setValue(text.text());
				((HasStyle) field).addClassName("kept");
			}
		});
		return lost.values().stream().map(TypedText.Kept::at).max(Comparator.naturalOrder());
	}

	/** Nothing stands there that is not stored. */
	void unmark() {
		this.fields.values().forEach((field) -> ((HasStyle) field).removeClassName("kept"));
	}

}
