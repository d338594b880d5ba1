package org.countrycoalition.gap;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.countrycoalition.funding.CoverSum;
import org.countrycoalition.funding.NationalLedger;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.workplan.NeedInForce;
import org.countrycoalition.workplan.PlanNeeds;

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
 * @param offPlan contributions for work that is not on the plan: they lower no gap
 * @param madeUp whether some of the plan or of the money is made up
 */
public record GapInput(int year, boolean planned, Map<Pillar, FigureSum> need, NationalUse national,
		Map<Pillar, FigureSum> cover, List<Unallocated> unallocated, FigureSum offPlan, boolean madeUp) {

	/** With national money as the plan's lines state it, by pillar; no entry: none. */
	public GapInput(int year, boolean planned, Map<Pillar, FigureSum> need, Map<Pillar, FigureSum> national,
			Map<Pillar, FigureSum> cover, List<Unallocated> unallocated) {
		this(year, planned, need, NationalUse.ofPlan(national), cover, unallocated, FigureSum.EMPTY, false);
	}

	/**
	 * @param plan in force, empty: none
	 * @param cover by contributions to the State, of any year and step
	 * @param rule what counts
	 */
	static GapInput of(int year, int running, Optional<NeedInForce> plan, NationalLedger ledger, List<CoverSum> cover,
			CoverRule rule) {
		Map<Pillar, FigureSum> shares = plan.flatMap((any) -> any.in(year)).orElse(PlanNeeds.NONE).national();
		return of(year, plan, NationalUse.of(year, running, shares, ledger), cover, rule);
	}

	static GapInput of(int year, Optional<NeedInForce> plan, NationalUse national, List<CoverSum> cover,
			CoverRule rule) {
		Map<Pillar, FigureSum> allocated = new EnumMap<>(Pillar.class);
		Map<Set<Pillar>, FigureSum> unallocated = new LinkedHashMap<>();
		FigureSum offPlan = FigureSum.EMPTY;
		Optional<PlanNeeds> needs = plan.flatMap((any) -> any.in(year));
		boolean madeUp = national.madeUp() || (needs.isPresent() && plan.get().illustrative());
		for (CoverSum row : cover) {
			if (row.year() != year || !rule.counts(row.step())) {
				continue;
			}
			madeUp |= row.madeUp();
			if (row.offPlan()) {
				offPlan = offPlan.plus(row.amount());
			}
			else if (row.pillar().isAllocated()) {
				allocated.merge(row.pillar(), row.amount(), FigureSum::plus);
			}
			else {
				unallocated.merge(row.named(), row.amount(), FigureSum::plus);
			}
		}
		return new GapInput(year, needs.isPresent(), needs.map(PlanNeeds::need).orElse(Map.of()), national, allocated,
				unallocated.entrySet()
					.stream()
					.map((money) -> new Unallocated(money.getKey(), money.getValue()))
					.toList(),
				offPlan, madeUp);
	}

	/** The same of the chosen pillars alone: for the others there is no need. */
	GapInput of(Predicate<Pillar> chosen) {
		Map<Pillar, FigureSum> needed = new EnumMap<>(Pillar.class);
		this.need.forEach((pillar, sum) -> {
			if (chosen.test(pillar)) {
				needed.put(pillar, sum);
			}
		});
		return new GapInput(this.year, this.planned, needed, this.national, this.cover, this.unallocated, this.offPlan,
				this.madeUp);
	}

	/**
	 * Money for several pillars at once; gifts for the same ones together.
	 *
	 * @param named whose gaps it can lower; none: all
	 * @param money in dollars, one part a gift; of a wider budget the least
	 * @param most the same with the most that is for the pillars of wider budgets
	 * @param own whether it is the State's own, and no contribution
	 */
	public record Unallocated(Set<Pillar> named, FigureSum money, FigureSum most, boolean own) {

		/** Contributions. */
		public Unallocated(Set<Pillar> named, FigureSum money) {
			this(named, money, money, false);
		}

		/** The same told in the prices. */
		Unallocated in(Prices prices, int of) {
			return new Unallocated(this.named, prices.in(this.money, of), prices.in(this.most, of), this.own);
		}

		/** What is certainly there, in dollars. */
		BigDecimal least() {
			return this.money.ofKnown();
		}

		/**
		 * @param limit more than which cannot be used
		 * @return as much as there may be: what is not known may be anything
		 */
		BigDecimal upTo(BigDecimal limit) {
			return this.most.isLowerBound() ? this.most.ofKnown().max(limit) : this.most.ofKnown();
		}

		/** Whether the money may go to the pillar. */
		boolean canLower(Pillar pillar) {
			return this.named.isEmpty() || this.named.contains(pillar);
		}

	}

}
