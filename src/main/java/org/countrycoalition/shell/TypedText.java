package org.countrycoalition.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.access.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * What the viewer has typed and not stored yet: kept on the server while it is typed, put
 * back when its form or line is opened again, gone when it is stored or discarded. Nobody
 * else sees it.
 */
@Component
public class TypedText {

	/** Characters that are kept of a field; more is cut. */
	public static final int LONGEST = 4000;

	private static final Duration OLDEST = Duration.ofDays(30);

	private static final Logger logger = LoggerFactory.getLogger(TypedText.class);

	private final TypedQueries queries;

	private final CurrentUser currentUser;

	private final Clock clock;

	private final Texts texts;

	private final Switches switches;

	TypedText(TypedQueries queries, CurrentUser currentUser, Clock clock, Texts texts, Switches switches) {
		this.queries = queries;
		this.currentUser = currentUser;
		this.clock = clock;
		this.texts = texts;
		this.switches = switches;
	}

	/**
	 * Keeps a text. One that cannot be kept does not stop who types it.
	 * @param place the line or form, such as {@code plan-line:<key>:2027}
	 * @param field of it
	 * @param text as it is typed
	 */
	public void keep(String place, String field, String text) {
		Instant now = this.clock.instant();
		this.currentUser.find().map(Viewer::name).ifPresent((owner) -> {
			try {
				this.queries.keep(owner, place, field, cut(text), now);
				this.queries.age(owner, now.minus(OLDEST));
			}
			catch (DataAccessException ex) {
				logger.warn("A typed text of {} was not kept", place, ex);
			}
		});
	}

	/**
	 * @param place as above
	 * @return what was typed there and not stored, by field
	 */
	public Map<String, Kept> read(String place) {
		return read(List.of(place)).getOrDefault(place, Map.of());
	}

	/**
	 * @param places as above
	 * @return what was typed there and not stored, by place and field; no entry: nothing
	 */
	public Map<String, Map<String, Kept>> read(Collection<String> places) {
		return this.currentUser.find().map((viewer) -> this.queries.find(viewer.name(), places)).orElseGet(Map::of);
	}

	/**
	 * @param beginnings of places
	 * @return what was typed at all places that begin so and not stored, by place and
	 * field
	 */
	public Map<String, Map<String, Kept>> below(Collection<String> beginnings) {
		return this.currentUser.find()
			.map((viewer) -> this.queries.findBelow(viewer.name(), beginnings))
			.orElseGet(Map::of);
	}

	/**
	 * Forgets what was typed at a place: it is stored, or discarded.
	 * @param place as above
	 */
	public void forget(String place) {
		this.currentUser.find().ifPresent((viewer) -> this.queries.forget(viewer.name(), place));
	}

	/**
	 * Forgets what was typed at a place, as far as it still is what is kept there: what
	 * was typed since, on another page, stays.
	 * @param place as above
	 * @param typed texts by field
	 */
	public void forget(String place, Map<String, String> typed) {
		Map<String, String> kept = new HashMap<>();
		typed.forEach((field, text) -> kept.put(field, cut(text)));
		this.currentUser.find().ifPresent((viewer) -> this.queries.forget(viewer.name(), place, kept));
	}

	private static String cut(String text) {
		return text.substring(0, Math.min(text.length(), LONGEST));
	}

	/**
	 * @param place of a form
	 * @return what keeps the texts of its fields
	 */
	public TypedForm form(String place) {
		return new TypedForm(this, place);
	}

	/**
	 * @param at when something was typed
	 * @return says that it was not stored
	 */
	public String notice(Instant at) {
		return this.texts.of("shell.typed", this.switches.formats().instant(at));
	}

	/**
	 * @param field that holds what was typed, by its label
	 * @param text that stood there
	 * @return says what is stored there
	 */
	public String stored(String field, String text) {
		return this.texts.of("shell.typed.stored", field, text);
	}

	/**
	 * @param day that stood in a field
	 * @return it in words
	 */
	String written(LocalDate day) {
		return this.switches.formats().date(day);
	}

	/**
	 * @return names the button that discards it
	 */
	public String discard() {
		return this.texts.of("shell.typed.discard");
	}

	/**
	 * A text that was typed and not stored.
	 *
	 * @param text as it was typed
	 * @param at when
	 */
	public record Kept(String text, Instant at) {
	}

}
