package org.countrycoalition.gap.ui;

import java.util.Optional;

import com.vaadin.flow.router.QueryParameters;
import org.countrycoalition.gap.CoverRule;
import org.countrycoalition.gap.GapBasis;
import org.countrycoalition.gap.GapYears;
import org.countrycoalition.kernel.Pillar;

/**
 * What the gap's address asks for: {@code ?rule=firm&basis=reported&from=2027&to=2031}.
 * What it does not know it leaves aside.
 *
 * @param rule what counts as cover
 * @param basis whether as reported or attributed
 * @param from first year
 * @param to last year, included
 */
record GapAddress(CoverRule rule, GapBasis basis, int from, int to) {

	private static final int USUAL_SPAN = 4;

	/**
	 * @param usual year that is shown first if none is asked for
	 */
	static GapAddress of(QueryParameters address, int usual) {
		CoverRule rule = address.getSingleParameter("rule").flatMap(CoverRule::named).orElse(CoverRule.FIRM);
		int from = year(address, "from").orElse(Math.clamp(usual, GapYears.FIRST, GapYears.LAST));
		int to = year(address, "to").filter((year) -> GapYears.spans(from, year))
			.orElse(Math.min(from + USUAL_SPAN, GapYears.LAST));
		GapBasis basis = address.getSingleParameter("basis").flatMap(GapBasis::named).orElse(GapBasis.REPORTED);
		return new GapAddress(rule, basis, from, to);
	}

	private static Optional<Integer> year(QueryParameters address, String name) {
		try {
			return address.getSingleParameter(name)
				.map(Integer::valueOf)
				.filter((year) -> year >= GapYears.FIRST && year <= GapYears.LAST);
		}
		catch (NumberFormatException ex) {
			return Optional.empty();
		}
	}

	GapAddress under(CoverRule other) {
		return new GapAddress(other, this.basis, this.from, this.to);
	}

	GapAddress on(GapBasis other) {
		return new GapAddress(this.rule, other, this.from, this.to);
	}

	/** The years before or after these; empty if there are none. */
	Optional<GapAddress> moved(int spans) {
		int by = spans * (this.to - this.from + 1);
		return GapYears.spans(this.from + by, this.to + by)
				? Optional.of(new GapAddress(this.rule, this.basis, this.from + by, this.to + by)) : Optional.empty();
	}

	/** All that an address can ask for. */
	String whole() {
		return "rule=" + this.rule.code() + "&basis=" + this.basis.code() + "&from=" + this.from + "&to=" + this.to;
	}

	String page() {
		return "gap?" + query();
	}

	String query() {
		return "rule=" + this.rule.code() + ((this.basis != GapBasis.REPORTED) ? "&basis=" + this.basis.code() : "")
				+ "&from=" + this.from + "&to=" + this.to;
	}

	/** Of what is behind a pillar's gap. */
	String cell(int year, Pillar pillar) {
		return new CellAddress(year, pillar, this).page();
	}

}
