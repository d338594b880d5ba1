package org.countrycoalition.indicators.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.countrycoalition.access.Roles;
import org.countrycoalition.indicators.Indicator;
import org.countrycoalition.indicators.IndicatorValue;
import org.countrycoalition.indicators.Indicators;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Register;
import org.countrycoalition.registry.StateName;
import org.countrycoalition.shell.Places;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.shell.components.Titled;
import org.countrycoalition.shell.components.YearChoice;

/**
 * The indicators of a reporting year, each with the States behind it by name.
 */
@Route("indicators")
@RolesAllowed({ Roles.NATIONAL_AUTHORITY, Roles.DONOR, Roles.OPERATOR, Roles.COALITION_SECRETARIAT, Roles.ISU,
		Roles.OBSERVER })
@StyleSheet("css/register.css")
@StyleSheet("css/indicators.css")
class IndicatorsView extends Composite<Div> implements Titled, BeforeEnterObserver {

	/** The Convention entered into force on 1 August 2010. */
	private static final int FIRST = 2010;

	private static final int LAST = 2100;

	private final Indicators indicators;

	private final Register register;

	private final IndicatorWords words;

	private final Places places;

	IndicatorsView(Indicators indicators, Register register, IndicatorWords words, Places places) {
		this.indicators = indicators;
		this.register = register;
		this.words = words;
		this.places = places;
		getContent().addClassNames("register", "indicators");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		boolean illustrative = this.words.switches().illustrative();
		List<Integer> years = this.indicators.years(illustrative)
			.stream()
			.filter((recorded) -> recorded >= FIRST && recorded <= LAST)
			.toList();
		int year = year(event.getLocation(), years);
		List<IndicatorValue> values = Arrays.stream(Indicator.values())
			.map((indicator) -> this.indicators.value(indicator, year, illustrative))
			.toList();
		getContent().removeAll();
		getContent().add(new PageHeader(heading()).lead(this.words.lead(year, values)), new YearChoice(
				this.words.say("indicators.year"), years, year, this.places, (other) -> "indicators?year=" + other));
		YearChoice.leftAside(event.getLocation(), year).ifPresent(getContent()::add);
		if (!years.contains(year)) {
			getContent().add(new EmptyState(this.words.say("indicators.none", String.valueOf(year)),
					this.words.say("indicators.none.advice")));
		}
		Map<CountryCode, StateName> names = this.register.names();
		values.forEach((value) -> getContent().add(new IndicatorCard(value, this.words, this.places, names)));
		getContent().add(new Paragraph(this.words.say("indicators.reconcile")));
	}

	/** Payments that are planned for later years make no reporting year. */
	private int year(Location address, List<Integer> recorded) {
		int thisYear = this.words.switches().on().getYear();
		return YearChoice.asked(address)
			.filter((asked) -> asked >= FIRST && asked <= LAST)
			.orElseGet(() -> recorded.stream()
				.filter((year) -> year <= thisYear)
				.findFirst()
				.orElse(Math.clamp(thisYear - 1, FIRST, LAST)));
	}

	@Override
	public String heading() {
		return this.words.say("indicators.indicators");
	}

}
