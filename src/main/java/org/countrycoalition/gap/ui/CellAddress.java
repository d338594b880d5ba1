package org.countrycoalition.gap.ui;

import java.util.Arrays;
import java.util.Optional;

import com.vaadin.flow.router.QueryParameters;
import org.countrycoalition.gap.CoverRule;
import org.countrycoalition.gap.GapYears;
import org.countrycoalition.kernel.Pillar;

/**
 * What the address of a cell asks for:
 * {@code ?year=2028&pillar=RISK_EDUCATION&rule=firm}.
 *
 * @param year of the gap
 * @param pillar one of the four
 * @param rule what counts as cover
 */
record CellAddress(int year, Pillar pillar, CoverRule rule) {

	/** Empty if it names no cell: then there is no such page. */
	static Optional<CellAddress> of(QueryParameters address) {
		CoverRule rule = address.getSingleParameter("rule").flatMap(CoverRule::named).orElse(CoverRule.FIRM);
		return address.getSingleParameter("pillar")
			.flatMap(CellAddress::pillar)
			.flatMap((pillar) -> address.getSingleParameter("year")
				.flatMap(CellAddress::year)
				.map((year) -> new CellAddress(year, pillar, rule)));
	}

	private static Optional<Pillar> pillar(String name) {
		return Arrays.stream(Pillar.values())
			.filter((pillar) -> pillar.isAllocated() && pillar.name().equals(name))
			.findFirst();
	}

	private static Optional<Integer> year(String written) {
		try {
			int year = Integer.parseInt(written);
			return GapYears.spans(year, year) ? Optional.of(year) : Optional.empty();
		}
		catch (NumberFormatException ex) {
			return Optional.empty();
		}
	}

	String under(CoverRule other) {
		return "gap/cell?year=" + this.year + "&pillar=" + this.pillar.name() + "&rule=" + other.code();
	}

	/** The page of all gaps around it. */
	String gap() {
		return "gap?rule=" + this.rule.code() + "&from=" + this.year;
	}

}
