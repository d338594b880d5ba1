package org.countrycoalition.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.DebouncePhase;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is typed into the fields of a form, and puts it back when the form is opened
 * again.
 */
public final class TypedForm {

	/** Milliseconds, while somebody types and after the last letter. */
	private static final int PAUSE = 1000;

	private final TypedText texts;

	private String place;

	private final List<Field<?>> fields = new ArrayList<>();

	private final List<Consumer<String>> others = new ArrayList<>();

	private final Div notice = new Div();

	TypedForm(TypedText texts, String place) {
		this.texts = texts;
		this.place = place;
		this.notice.addClassName("typed-notice");
		this.notice.getElement().setAttribute("role", "status");
		this.notice.setVisible(false);
	}

	/**
	 * Tells a text while it is typed, every second: before its field is left, and
	 * whatever then becomes of it.
	 * @param field into which it is typed
	 * @param typed takes the text
	 */
	public static void whileTyped(Component field, Consumer<String> typed) {
		field.getElement()
			.addEventListener("input",
					(event) -> typed.accept(event.getEventData().get("event.target.value").asString()))
			.addEventData("event.target.value")
			.debounce(PAUSE, DebouncePhase.INTERMEDIATE, DebouncePhase.TRAILING);
	}

	/**
	 * @param name of the field, once in the form
	 * @param field of text
	 * @return this
	 */
	public <F extends Component & HasValue<?, String>> TypedForm text(String name, F field) {
		return field(name, field, Function.identity(), Function.identity());
	}

	/**
	 * @param name of the field, once in the form
	 * @param field of any value
	 * @param written the value as a text
	 * @param read the text as a value, null if it is none any more
	 * @return this
	 */
	public <V> TypedForm field(String name, HasValue<?, V> field, Function<V, String> written,
			Function<String, @Nullable V> read) {
		if (field instanceof HasValueChangeMode typed && typed.getValueChangeMode() == ValueChangeMode.ON_CHANGE) {
			typed.setValueChangeMode(ValueChangeMode.TIMEOUT);
			typed.setValueChangeTimeout(PAUSE);
		}
		this.fields.add(new Field<>(name, field, written, read));
		field.addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				this.texts.keep(this.place, name, field.isEmpty() ? "" : written.apply(field.getValue()));
			}
		});
		return this;
	}

	/**
	 * Some fields are there only once they are needed.
	 * @param make is told the name of each text that was kept without its field being
	 * there, and adds the field if it is its own
	 * @return this
	 */
	public TypedForm others(Consumer<String> make) {
		this.others.add(make);
		return this;
	}

	/**
	 * Puts back what was typed when the form was open last and was not stored.
	 * @return says so and what stands there without it, and discards it; not in sight if
	 * there is nothing
	 */
	public Component restore() {
		Map<String, TypedText.Kept> kept = this.texts.read(this.place);
		kept.keySet()
			.stream()
			.filter((name) -> this.fields.stream().noneMatch((field) -> field.name().equals(name)))
			.forEach((name) -> this.others.forEach((make) -> make.accept(name)));
		clearNotice();
		List<Runnable> undo = new ArrayList<>();
		Map<String, String> stored = new LinkedHashMap<>();
		Instant latest = null;
		// what is put back may add fields, of which nothing was kept
		for (Field<?> field : List.copyOf(this.fields)) {
			TypedText.Kept text = kept.get(field.name());
			Optional<String> before = field.words(this.texts);
			Runnable back = (text != null) ? field.put(text.text()) : null;
			if (text != null && back != null) {
				undo.add(back);
				field.label().ifPresent((label) -> before.ifPresent((words) -> stored.put(label, words)));
				latest = (latest == null || text.at().isAfter(latest)) ? text.at() : latest;
			}
		}
		if (latest != null) {
			this.notice.add(new Span(this.texts.notice(latest)));
			stored.forEach((label, text) -> this.notice.add(new Span(this.texts.stored(label, text))));
			this.notice.add(new Button(this.texts.discard(), (click) -> {
				undo.forEach(Runnable::run);
				stored();
			}));
			this.notice.setVisible(true);
		}
		return this.notice;
	}

	/** Says what was put back, and discards it; not in sight if there is nothing. */
	public Component notice() {
		return this.notice;
	}

	/**
	 * The same fields are about something else now: what was typed there and not stored
	 * is put back.
	 * @param elsewhere its place
	 */
	public void turnTo(String elsewhere) {
		this.place = elsewhere;
		restore();
	}

	/**
	 * What stands in the fields is meant for something else, and is kept there instead.
	 * Where nothing stands, or something was typed there already, this turns there.
	 * @param elsewhere its place
	 */
	public void carryTo(String elsewhere) {
		if (this.fields.stream().allMatch((field) -> field.text().isEmpty()) || !this.texts.read(elsewhere).isEmpty()) {
			this.fields.forEach((field) -> field.field().clear());
			turnTo(elsewhere);
			return;
		}
		stored();
		this.place = elsewhere;
		this.fields
			.forEach((field) -> field.text().ifPresent((text) -> this.texts.keep(elsewhere, field.name(), text)));
	}

	/** What was typed is stored, or not wanted any more. */
	public void stored() {
		this.texts.forget(this.place);
		clearNotice();
	}

	private void clearNotice() {
		this.notice.removeAll();
		this.notice.setVisible(false);
	}

	private record Field<V>(String name, HasValue<?, V> field, Function<V, String> written,
			Function<String, @Nullable V> read) {

		Optional<String> text() {
			return this.field.getOptionalValue().map(this.written);
		}

		/** By which people know it, empty if it has no name of its own. */
		Optional<String> label() {
			return (this.field instanceof HasLabel named) ? Optional.ofNullable(named.getLabel()) : Optional.empty();
		}

		/** What stands there, as people read it; empty if nothing does. */
		Optional<String> words(TypedText texts) {
			return this.field.getOptionalValue().map((value) -> {
				if (value instanceof LocalDate day) {
					return texts.written(day);
				}
				return labels().map((labels) -> labels.apply(value)).orElseGet(() -> this.written.apply(value));
			});
		}

		/** A choice shows its values otherwise than they are kept. */
		@SuppressWarnings("unchecked") // a field of V has labels of V
		private Optional<ItemLabelGenerator<V>> labels() {
			return Optional.ofNullable((ItemLabelGenerator<V>) switch (this.field) {
				case Select<?> choice -> choice.getItemLabelGenerator();
				case ComboBox<?> choice -> choice.getItemLabelGenerator();
				default -> null;
			});
		}

		/**
		 * @return puts the value back that stood there, null if nothing was changed
		 */
		@Nullable Runnable put(String text) {
			V before = this.field.getValue();
			@Nullable V typed = text.isEmpty() ? this.field.getEmptyValue() : this.read.apply(text);
			boolean lost = typed == null && !text.isEmpty();
			if (this.field.isReadOnly() || lost || Objects.equals(before, typed)) {
				return null;
			}
			set(typed);
			return () -> set(before);
		}

		private void set(@Nullable V value) {
			if (value == null) {
				this.field.clear();
			}
			else {
				this.field.setValue(value);
			}
		}

	}

}
