package org.countrycoalition.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.access.Viewer;
import org.countrycoalition.kernel.AsOf;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The global switches as they stand for the page at hand: language, unit of areas, as-of
 * date, illustrative data, colours. What a reader sets is remembered for the account; an
 * address with {@code ?on=2015-12-31} overrides the remembered date for that page.
 */
@Component
public class Switches {

	private final CurrentUser currentUser;

	private final PreferenceQueries stored;

	private final Clock clock;

	Switches(CurrentUser currentUser, PreferenceQueries stored, Clock clock) {
		this.currentUser = currentUser;
		this.stored = stored;
		this.clock = clock;
	}

	/**
	 * @return the date for which the page shows everything, empty if it is live
	 */
	public Optional<LocalDate> asOf() {
		UI page = UI.getCurrent();
		Optional<LocalDate> inAddress = (page != null) ? AsOfAddress.dateOf(page) : Optional.empty();
		return inAddress.or(() -> Optional.ofNullable(preferences().asOf()));
	}

	/**
	 * @return the date for which the page shows everything; today (UTC) if it is live
	 */
	public LocalDate on() {
		return asOf().orElseGet(() -> LocalDate.now(this.clock));
	}

	/**
	 * @return whether the page's address carries a date that was left aside, because it
	 * is none or nobody can ask for it ({@link AsOf})
	 */
	public boolean dateLeftAside() {
		UI page = UI.getCurrent();
		return page != null && AsOfAddress.isLeftAside(page);
	}

	/**
	 * @return tells the time of the portal
	 */
	public Clock clock() {
		return this.clock;
	}

	/**
	 * @return the reader's language
	 */
	public Locale language() {
		return preferences().language();
	}

	/**
	 * @return writes dates, numbers and areas as the reader wants them
	 */
	public Formats formats() {
		Preferences preferences = preferences();
		return new Formats(preferences.language(), preferences.areaUnit());
	}

	/**
	 * @return whether fictional States and figures are shown
	 */
	public boolean illustrative() {
		return preferences().illustrative();
	}

	/**
	 * @return what is remembered for the reader; read once a session
	 */
	public Preferences preferences() {
		VaadinSession session = VaadinSession.getCurrent();
		Preferences known = (session != null) ? session.getAttribute(Preferences.class) : null;
		if (known != null) {
			return known;
		}
		Preferences read = read(session);
		if (session != null && this.currentUser.find().isPresent()) {
			session.setAttribute(Preferences.class, read);
		}
		return read;
	}

	private Preferences read(@Nullable VaadinSession session) {
		return this.currentUser.find()
			.flatMap((viewer) -> this.stored.find(viewer.name()))
			.orElseGet(() -> Preferences.initial(Texts.languageOf((session != null) ? session.getLocale() : null)));
	}

	/**
	 * Remembers a change and shows the page at hand again under it. The address keeps its
	 * place in the browser's history: a switch is not a step to come back to. A date that
	 * only the address carries stays, unless the change is about the date.
	 * @param change from the preferences as they are to those wanted
	 */
	public void change(UnaryOperator<Preferences> change) {
		Preferences before = preferences();
		Preferences after = change.apply(before);
		boolean aboutAnother = !after.equals(before) && Objects.equals(after.asOf(), before.asOf());
		LocalDate shown = aboutAnother ? asOf().orElse(null) : after.asOf();
		this.currentUser.find().map(Viewer::name).ifPresent((name) -> this.stored.save(name, after));
		VaadinSession.getCurrent().setAttribute(Preferences.class, after);
		PageRefresh.of(UI.getCurrent(), after, shown);
	}

}
