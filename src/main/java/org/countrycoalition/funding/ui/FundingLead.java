package org.countrycoalition.funding.ui;

import java.util.List;

import org.countrycoalition.funding.Contribution;
import org.countrycoalition.funding.FundingYear;

/**
 * The sentence above what a State received in a year. Where no amount can be told, it
 * says so instead of an amount.
 *
 * @param parts of pages
 */
record FundingLead(FundingParts parts) {

	String of(int year, List<Contribution> rows) {
		FundingYear sums = FundingYear.of(rows);
		String of = String.valueOf(year);
		if (sums.payments() == 0) {
			return this.parts.say(rows.isEmpty() ? "funding.lead.none" : "funding.lead.noPayment", of, rows.size());
		}
		String key = (sums.total().known() > 0) ? "funding.lead"
				: sums.total().isNotComputable() ? "funding.lead.notComputable" : "funding.lead.unknown";
		return this.parts.say(key, of, this.parts.amounts().written(sums.total()), sums.donors());
	}

}
