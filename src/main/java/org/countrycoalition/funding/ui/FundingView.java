package org.countrycoalition.funding.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.annotation.SpringComponent;
import jakarta.annotation.security.RolesAllowed;
import org.countrycoalition.access.Roles;
import org.countrycoalition.funding.Contribution;
import org.countrycoalition.funding.Funding;
import org.countrycoalition.funding.FundingYear;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Register;
import org.countrycoalition.registry.StateName;
import org.countrycoalition.shell.Places;
import org.countrycoalition.shell.components.CountryTabs;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.IllustrativeBadge;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.shell.components.Titled;

/**
 * What a State received in a year, from whom and for what; every row with its source, and
 * with whether it counts.
 */
@Route("countries/:iso3/funding")
@RolesAllowed({ Roles.NATIONAL_AUTHORITY, Roles.DONOR, Roles.OPERATOR, Roles.COALITION_SECRETARIAT, Roles.ISU,
		Roles.OBSERVER, Roles.ADMIN })
@StyleSheet("css/register.css")
class FundingView extends Composite<Div> implements Titled, BeforeEnterObserver {

	private final Funding funding;

	private final Register register;

	private final FundingWords words;

	private final FundingParts parts;

	private String name = "";

	FundingView(Funding funding, Register register, FundingWords words, FundingParts parts) {
		this.funding = funding;
		this.register = register;
		this.words = words;
		this.parts = parts;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Optional<CountryCode> code = CountryTabs.state(event.getRouteParameters());
		Optional<StateName> found = code.map(this.register.names()::get);
		getContent().removeAll();
		if (found.isEmpty()) {
			event.rerouteToError(NotFoundException.class);
			return;
		}
		this.name = found.get().in(this.words.switches().language());
		boolean illustrative = this.words.switches().illustrative() || code.get().isUserAssigned();
		List<Contribution> all = this.funding.to(code.get(), illustrative);
		List<Integer> years = all.stream().map(Contribution::year).distinct().toList();
		Optional<String> asked = event.getLocation().getQueryParameters().getSingleParameter("year");
		years.stream()
			.filter((year) -> asked.filter(String.valueOf(year)::equals).isPresent())
			.findFirst()
			.or(() -> years.stream().findFirst())
			.ifPresentOrElse((year) -> show(code.get(), year, years, all), () -> showNothing(code.get()));
	}

	private void show(CountryCode state, int year, List<Integer> years, List<Contribution> all) {
		List<Contribution> rows = all.stream().filter((row) -> row.year() == year).toList();
		FundingYear funding = FundingYear.of(rows);
		getContent().add(
				header(state).lead(this.words.say("funding.lead", year, this.words.total(funding.total()),
						funding.byDonor().size())),
				this.parts.tabs().of(state.iso3(), "funding"), years(state, year, years));
		if (!funding.byDonor().isEmpty()) {
			List<String> sources = rows.stream()
				.filter(Contribution::counted)
				.map(Contribution::source)
				.distinct()
				.toList();
			getContent().add(this.parts.chart().card(this.name, year, funding, sources, state.isUserAssigned()),
					this.parts.sections().byDonor(funding), this.parts.sections().byPillar(funding));
		}
		getContent().add(this.parts.sections().rows(rows));
	}

	private void showNothing(CountryCode state) {
		getContent().add(header(state), this.parts.tabs().of(state.iso3(), "funding"),
				new EmptyState(this.words.say("funding.empty"), this.words.say("funding.empty.advice")));
	}

	private PageHeader header(CountryCode state) {
		PageHeader header = new PageHeader(this.name);
		return state.isUserAssigned() ? header.badge(new IllustrativeBadge()) : header;
	}

	private Component years(CountryCode state, int here, List<Integer> years) {
		UnorderedList list = new UnorderedList();
		for (int year : years) {
			Anchor link = new Anchor(this.parts.places().to("countries/" + state.iso3() + "/funding?year=" + year),
					String.valueOf(year));
			if (year == here) {
				link.getElement().setAttribute("aria-current", "true");
			}
			list.add(new ListItem(link));
		}
		Nav nav = new Nav(list);
		nav.addClassName("register-links");
		nav.setAriaLabel(this.words.say("funding.years"));
		return nav;
	}

	@Override
	public String heading() {
		return this.name;
	}

	/**
	 * What the page is made with.
	 *
	 * @param tabs lead to the State's other pages
	 * @param places addresses of other pages
	 * @param chart contributions by donor
	 * @param sections the tables
	 */
	@SpringComponent
	record FundingParts(CountryTabs tabs, Places places, DonorChart chart, FundingSections sections) {
	}

}
