package org.countrycoalition.funding.ui;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.access.Roles;
import org.countrycoalition.funding.Contribution;
import org.countrycoalition.funding.NationalDesk;
import org.countrycoalition.funding.NationalMoney;
import org.countrycoalition.funding.PrintedYear;
import org.countrycoalition.funding.PublishedFigure;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Register;
import org.countrycoalition.shell.TypedText;

/**
 * What stands on a State's page of funding beside contributions: its own money, and what
 * sources print about all of it. None of it is in a sum of contributions.
 *
 * @param money of States
 * @param desk where an authority enters its own
 * @param register tells the reader's own State
 * @param parts of all pages on funding
 * @param history of each row
 * @param typed keeps what is typed
 */
@SpringComponent
record LedgerSections(NationalMoney money, NationalDesk desk, Register register, FundingParts parts,
		ContributionHistory history, TypedText typed) {

	List<Component> of(CountryCode state, boolean illustrative, List<Contribution> contributions) {
		List<PublishedFigure> figures = this.money.published(state, illustrative);
		List<PrintedYear> years = PrintedYear.of(figures, contributions);
		List<Component> sections = new ArrayList<>();
		NationalSection.Writing writing = mayWrite(state)
				? new NationalSection.Writing(this.desk, this.typed, () -> this.money.of(state, illustrative)) : null;
		sections.add(new NationalSection(state, this.money.of(state, illustrative), this.parts, this.history, writing));
		if (years.stream().anyMatch(PrintedYear::hasTotals)) {
			sections
				.add(new PrintedSection(years.stream().filter(PrintedYear::hasTotals).toList(), figures, this.parts));
		}
		years.stream()
			.filter(PrintedYear::hasShares)
			.forEach((year) -> sections.add(new SplitSection(year, this.parts)));
		return sections;
	}

	private boolean mayWrite(CountryCode state) {
		return this.parts.currentUser().get().is(Roles.NATIONAL_AUTHORITY)
				&& this.register.ownState().filter(state::equals).isPresent();
	}

}
