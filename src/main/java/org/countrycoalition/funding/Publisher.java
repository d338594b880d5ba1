package org.countrycoalition.funding;

import java.util.List;

/**
 * Whose table prints a contribution. The same money can stand in both.
 */
enum Publisher {

	/** One donor's, over all its recipients. */
	DONOR,

	/** One recipient's, over all its donors. */
	RECIPIENT;

	/**
	 * @param lines of one edition and year
	 * @param totals that the edition prints for the year
	 * @param otherwise whose table it is if it has one donor, one recipient and no total
	 * @return whose table it is: as its total says, or else whoever is always the same
	 */
	static Publisher of(List<Line> lines, List<PrintedTotal> totals, Publisher otherwise) {
		if (!totals.isEmpty()) {
			return totals.getFirst().publisher();
		}
		boolean oneDonor = lines.stream().map(Line::donor).distinct().count() == 1;
		boolean oneRecipient = lines.stream().map(Line::recipient).distinct().count() == 1;
		if (oneDonor == oneRecipient) {
			return oneDonor ? otherwise : RECIPIENT;
		}
		return oneDonor ? DONOR : RECIPIENT;
	}

}
