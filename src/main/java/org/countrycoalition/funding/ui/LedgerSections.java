package org.countrycoalition.funding.ui;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.funding.Contribution;
import org.countrycoalition.funding.NationalDesk;
import org.countrycoalition.funding.NationalMoney;
import org.countrycoalition.funding.PrintedYear;
import org.countrycoalition.funding.PublishedFigure;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.shell.TypedText;

/**
 * What stands on a State's page of funding beside contributions: its own money, and what
 * sources print about all of it. None of it is in a sum of contributions.
 *
 * @param money of States
 * @param desk where an authority enters its own
 * @param parts of all pages on funding
 * @param history of each row
 * @param typed keeps what is typed
 */
@SpringComponent
record LedgerSections(NationalMoney money, NationalDesk desk, FundingParts parts, ContributionHistory history,
		TypedText typed) {

	List<Component> of(CountryCode state, boolean illustrative, List<Contribution> contributions) {
		Prices prices = this.parts.prices().prices();
		NationalMoney.StateMoney known = this.money.page(state, illustrative, prices);
		List<PublishedFigure> figures = known.printed();
		List<PrintedYear> years = PrintedYear.of(figures, contributions);
		List<Component> sections = new ArrayList<>();
		NationalSection.Writing writing = known.own()
				? new NationalSection.Writing(this.desk, this.typed, () -> this.money.of(state, illustrative, prices))
				: null;
		sections.add(new NationalSection(state, known.ledger(), this.parts, this.history, writing));
		if (years.stream().anyMatch(PrintedYear::hasTotals)) {
			sections
				.add(new PrintedSection(years.stream().filter(PrintedYear::hasTotals).toList(), figures, this.parts));
		}
		years.stream()
			.filter(PrintedYear::hasShares)
			.forEach((year) -> sections.add(new SplitSection(year, this.parts)));
		return sections;
	}

}
