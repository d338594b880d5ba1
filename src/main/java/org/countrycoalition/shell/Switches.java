package org.countrycoalition.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.access.Viewer;
import org.countrycoalition.kernel.AsOf;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Prices;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The global switches as they stand for the page at hand: language, unit of areas, as-of
 * date, illustrative data, prices of dollars, colours. What a reader sets is remembered
 * for the account; an address with {@code ?on=2015-12-31} or {@code ?prices=2024}
 * overrides the remembered date or prices for that page.
 */
@Component
public class Switches {

	private final CurrentUser currentUser;

	private final PreferenceQueries stored;

	private final PriceIndexSource priceIndex;

	private final Clock clock;

	Switches(CurrentUser currentUser, PreferenceQueries stored, PriceIndexSource priceIndex, Clock clock) {
		this.currentUser = currentUser;
		this.stored = stored;
		this.priceIndex = priceIndex;
		this.clock = clock;
	}

	/**
	 * @return the date for which the page shows everything, empty if it is live
	 */
	public Optional<LocalDate> asOf() {
		UI page = UI.getCurrent();
		Optional<LocalDate> inAddress = (page != null) ? SwitchAddress.DATE.of(page) : Optional.empty();
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
		return page != null && SwitchAddress.DATE.isLeftAside(page);
	}

	/**
	 * @return in which prices the page is asked to tell dollars
	 */
	public PriceBasis priceBasis() {
		return pricesInAddress().orElseGet(() -> preferences().prices());
	}

	/**
	 * @return what tells dollars in those prices. The index is read once a page, and only
	 * if it is needed
	 */
	public Prices prices() {
		PriceBasis basis = priceBasis();
		UI page = UI.getCurrent();
		if (!basis.isConstant() || page == null || this.currentUser.find().isEmpty()) {
			return new Prices(basis.year(), null);
		}
		return PricesInForce.of(page, basis, () -> basis.by(this.priceIndex));
	}

	/**
	 * Has the page read anew by which index dollars are told, after one was loaded or
	 * taken back on it.
	 */
	public void renewPrices() {
		UI page = UI.getCurrent();
		if (page != null) {
			PricesInForce.forget(page);
			ComponentUtil.fireEvent(page, new PricesRenewed(page));
		}
	}

	/**
	 * @return whether the page's address carries prices that were left aside, because
	 * they are neither nominal nor those of a year
	 */
	public boolean pricesLeftAside() {
		UI page = UI.getCurrent();
		return page != null && SwitchAddress.PRICES.isLeftAside(page);
	}

	/** What links carry: whatever the address says, or else is not usual. */
	Optional<PriceBasis> pricesToCarry() {
		return pricesInAddress().or(() -> Optional.of(preferences().prices()).filter(PriceBasis::isConstant));
	}

	private static Optional<PriceBasis> pricesInAddress() {
		UI page = UI.getCurrent();
		return (page != null) ? SwitchAddress.PRICES.of(page) : Optional.empty();
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
	 * @return whether the pages of the State show what is made up; those of a fictional
	 * one always do
	 */
	public boolean illustrative(CountryCode state) {
		return illustrative() || state.isUserAssigned();
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
		show(after, aboutAnother ? asOf().orElse(null) : after.asOf(), pricesToCarry().orElse(null));
	}

	/**
	 * Remembers in which prices dollars are told and shows the page at hand again in
	 * them, on the date on which it is shown.
	 * @param prices nominal, or those of a year
	 */
	public void tellIn(PriceBasis prices) {
		show(preferences().withPrices(prices), asOf().orElse(null), prices.isConstant() ? prices : null);
	}

	private void show(Preferences after, @Nullable LocalDate date, @Nullable PriceBasis prices) {
		this.currentUser.find().map(Viewer::name).ifPresent((name) -> this.stored.save(name, after));
		VaadinSession.getCurrent().setAttribute(Preferences.class, after);
		PageRefresh.of(UI.getCurrent(), after,
				(here) -> SwitchAddress.PRICES.with(SwitchAddress.DATE.with(here, date), prices));
	}

}
