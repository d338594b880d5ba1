package org.countrycoalition.workplan.ui;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import org.countrycoalition.shell.TypedForm;
import org.countrycoalition.shell.TypedText;

/**
 * Keeps what is typed into a line until it is stored.
 */
class RowTyping {

	private static final String MARK = "kept";

	private final TypedText texts;

	private final Supplier<String> place;

	private final Map<String, Watched> watched = new LinkedHashMap<>();

	private final Map<String, String> settled = new HashMap<>();

	private final Map<String, String> shown = new HashMap<>();

	/** What is kept and stands here: what another page keeps of the line is not ours. */
	private final Map<String, String> held = new HashMap<>();

	/**
	 * @param place of the line: another one once it is stored for the first time
	 */
	RowTyping(TypedText texts, Supplier<String> place) {
		this.texts = texts;
		this.place = place;
	}

	/** Keeps what is typed into a cell or field from here on. */
	<F extends Component & HasValue<?, String>> void watch(String name, F field) {
		choice(name, field, field::getValue, field::setValue);
		TypedForm.whileTyped(field, (text) -> keep(name, text));
	}

	/**
	 * Keeps what is chosen and cannot be stored.
	 * @param text what is chosen
	 * @param put chooses by such a text, or leaves the field as it is
	 */
	void choice(String name, Component field, Supplier<String> text, Consumer<String> put) {
		this.watched.put(name, new Watched(field, text, put));
		this.shown.put(name, text.get());
	}

	/**
	 * A letter that arrives after its text was stored tells nothing new. Once another
	 * text was typed over it, it does.
	 */
	void keep(String name, String text) {
		if (!text.equals(this.settled.get(name))) {
			this.settled.remove(name);
			write(name, text);
		}
	}

	private void write(String name, String text) {
		if (!text.equals(this.shown.getOrDefault(name, ""))) {
			this.texts.keep(this.place.get(), name, text);
			this.held.put(name, text);
			return;
		}
		String before = this.held.remove(name);
		if (before != null) {
			this.texts.forget(this.place.get(), Map.of(name, before));
		}
	}

	/** What stands in all cells and fields is what is stored. */
	void shown() {
		this.watched.forEach((name, field) -> this.shown.put(name, field.text().get()));
	}

	/** What stands there could not be stored: all of it is kept at once. */
	void keepAll() {
		this.watched.forEach((name, field) -> write(name, field.text().get()));
	}

	/** What stands in all cells and fields is stored now. */
	void settle() {
		forget();
		this.watched.forEach((name, field) -> this.settled.put(name, field.text().get()));
	}

	/** What was typed is not wanted. */
	void forget() {
		if (!this.held.isEmpty()) {
			this.texts.forget(this.place.get(), this.held);
		}
		this.held.clear();
		this.settled.clear();
	}

	/**
	 * Puts back what was typed and not stored, with a mark.
	 * @return when, empty if that is no more than what stands there
	 */
	Optional<Instant> restore(Map<String, TypedText.Kept> kept) {
		Map<String, Instant> back = new HashMap<>();
		kept.forEach((name, text) -> {
			this.held.put(name, text.text());
			Watched field = this.watched.get(name);
			if (field != null && field.puts(text.text())) {
				field.component().getElement().getClassList().add(MARK);
				back.put(name, text.at());
			}
		});
		return back.values().stream().max(Comparator.naturalOrder());
	}

	/** Nothing stands there that is not stored. */
	void unmark() {
		this.watched.values().forEach((field) -> field.component().getElement().getClassList().remove(MARK));
	}

	private record Watched(Component component, Supplier<String> text, Consumer<String> put) {

		/** Whether another text stands there now, which is this one. */
		boolean puts(String typed) {
			if (this.text.get().equals(typed)) {
				return false;
			}
			this.put.accept(typed);
			return this.text.get().equals(typed);
		}

	}

}
