package org.countrycoalition.gap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Prices;

/**
 * What the gap of one year is computed from; all amounts in dollars.
 *
 * @param year the year
 * @param planned whether a plan covers the year
 * @param need what the plan's lines cost, by pillar; no entry: no line
 * @param national the State's own money, and whether plan or ledger tells it
 * @param cover contributions under the rule, by pillar; no entry: none
 * @param unallocated contributions for several pillars or none that is named; the State's
 * own money of that kind stands with its other money
 */
public record GapInput(int year, boolean planned, Map<Pillar, FigureSum> need, NationalUse national,
		Map<Pillar, FigureSum> cover, List<Unallocated> unallocated) {

	/** With national money as the plan's lines state it, by pillar; no entry: none. */
	public GapInput(int year, boolean planned, Map<Pillar, FigureSum> need, Map<Pillar, FigureSum> national,
			Map<Pillar, FigureSum> cover, List<Unallocated> unallocated) {
		this(year, planned, need, NationalUse.ofPlan(national), cover, unallocated);
	}

	/**
	 * Money for several pillars at once; gifts for the same ones together.
	 *
	 * @param named whose gaps it can lower; none: all
	 * @param money in dollars, one part a gift
	 * @param own whether it is the State's own, and no contribution
	 */
	public record Unallocated(Set<Pillar> named, FigureSum money, boolean own) {

		/** Contributions. */
		public Unallocated(Set<Pillar> named, FigureSum money) {
			this(named, money, false);
		}

		/** The same told in the prices. */
		Unallocated in(Prices prices, int of) {
			return new Unallocated(this.named, prices.in(this.money, of), this.own);
		}

		/** The known part in dollars. */
		BigDecimal amount() {
			return this.money.ofKnown();
		}

		/** Whether it may be more. */
		boolean unknown() {
			return this.money.isLowerBound();
		}

		/** Whether the money may go to the pillar. */
		boolean canLower(Pillar pillar) {
			return this.named.isEmpty() || this.named.contains(pillar);
		}

	}

}
