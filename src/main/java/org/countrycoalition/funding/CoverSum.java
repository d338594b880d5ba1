package org.countrycoalition.funding;

import java.util.Set;

import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;

/**
 * What contributions of the same kind cover together, in dollars: {@link Cover} added up.
 *
 * @param year of the money
 * @param pillar that it is for, or unallocated
 * @param named pillars among the themes
 * @param step paid, or parts of commitments or pledges that have not come further
 * @param offPlan whether it is for work that is not on the State's plan: it lowers no gap
 * @param madeUp whether some of it is made up
 * @param amount one part a contribution; unknown where there may be more
 * @param donors who gives it, by their keys, if all States are asked for; whoever gives a
 * known nothing is none
 */
public record CoverSum(int year, Pillar pillar, Set<Pillar> named, Cover.Step step, boolean offPlan, boolean madeUp,
		FigureSum amount, Set<String> donors) {

	public CoverSum {
		donors = Set.copyOf(donors);
	}

	/** The same with another amount. */
	CoverSum with(FigureSum other) {
		return new CoverSum(this.year, this.pillar, this.named, this.step, this.offPlan, this.madeUp, other,
				this.donors);
	}

}
