package org.countrycoalition.funding;

import java.util.List;
import java.util.Optional;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;

/**
 * What was spent on a State's plan. It is entered once, with the plan's progress, and
 * read from there. It is a use of money that was given: it adds to no total and lowers no
 * gap.
 */
public interface SpendingOnPlan {

	/**
	 * @param state whose plan
	 * @return spending on the plan in force, empty if the viewer may see no such plan
	 */
	Optional<OnPlan> of(CountryCode state);

	/**
	 * Spending on a plan, read for a year when it is asked for.
	 */
	interface OnPlan {

		/**
		 * @return years of the plan that have begun, the latest first
		 */
		List<Integer> years();

		/**
		 * @param year calendar year
		 * @return what the viewer may see of it, empty if no month is over for which the
		 * plan has a line
		 */
		Optional<Spent> in(int year);

	}

	/**
	 * Spending of a year.
	 *
	 * @param currency of the plan, three letters
	 * @param pillars that the plan has lines in, in their order
	 * @param all of them together
	 * @param reported months of lines with a report that the viewer may see
	 * @param over months of lines that have ended
	 * @param acceptedOnly whether the viewer sees accepted reports alone
	 */
	record Spent(String currency, List<PillarSpent> pillars, FigureSum all, int reported, int over,
			boolean acceptedOnly) {

		public Spent {
			pillars = List.copyOf(pillars);
		}

	}

	/**
	 * Spending within a pillar.
	 *
	 * @param pillar of the lines
	 * @param amount in the plan's currency; months without a report make it a lower bound
	 */
	record PillarSpent(Pillar pillar, FigureSum amount) {
	}

}
