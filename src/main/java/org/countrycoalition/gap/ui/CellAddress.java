package org.countrycoalition.gap.ui;

import java.util.Arrays;
import java.util.Optional;

import com.vaadin.flow.router.QueryParameters;
import org.countrycoalition.gap.CoverRule;
import org.countrycoalition.gap.GapBasis;
import org.countrycoalition.gap.GapYears;
import org.countrycoalition.kernel.Pillar;

/**
 * What the address of a cell asks for:
 * {@code ?year=2028&pillar=RISK_EDUCATION&rule=firm&from=2027&to=2031}.
 *
 * @param year of the gap
 * @param pillar one of the four
 * @param gaps the page of all gaps around it, with its rule and basis
 */
record CellAddress(int year, Pillar pillar, GapAddress gaps) {

	/** Empty if it names no cell: then there is no such page. */
	static Optional<CellAddress> of(QueryParameters address) {
		return address.getSingleParameter("pillar")
			.flatMap(CellAddress::pillar)
			.flatMap((pillar) -> address.getSingleParameter("year")
				.flatMap(CellAddress::year)
				.map((year) -> new CellAddress(year, pillar, GapAddress.of(address, year))));
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

	CoverRule rule() {
		return this.gaps.rule();
	}

	GapBasis basis() {
		return this.gaps.basis();
	}

	CellAddress under(CoverRule other) {
		return new CellAddress(this.year, this.pillar, this.gaps.under(other));
	}

	CellAddress on(GapBasis other) {
		return new CellAddress(this.year, this.pillar, this.gaps.on(other));
	}

	String page() {
		return "gap/cell?year=" + this.year + "&pillar=" + this.pillar.name() + "&" + this.gaps.query();
	}

}
