package org.countrycoalition.funding;

import java.util.List;

/**
 * What a State received, and what of it may be counted twice.
 *
 * @param contributions latest and largest first; those that do not count say so
 * @param undecided pairs of them that may be the same money, and those that are disputed
 */
public record ContributionsTo(List<Contribution> contributions, Undecided undecided) {

	public ContributionsTo {
		contributions = List.copyOf(contributions);
	}

	/**
	 * @param year of the money
	 * @return what it received in the year
	 */
	public FundingYear in(int year) {
		return FundingYear.of(this.contributions.stream().filter((row) -> row.year() == year).toList());
	}

}
