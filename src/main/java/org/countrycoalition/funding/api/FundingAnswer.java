package org.countrycoalition.funding.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.countrycoalition.funding.ContributionsTo;
import org.countrycoalition.funding.FundingYear;
import org.countrycoalition.funding.Undecided;
import org.countrycoalition.kernel.Absence;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.registry.PricesAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What a State received in a year. Amounts are decimal strings in dollars of the United
 * States; an absence is null and named in {@code absences}.
 *
 * @param iso3 the State
 * @param year of the money
 * @param rule how the total counts: payments only
 * @param currency of all amounts
 * @param prices in which they are told
 * @param total of all payments, null if nothing is known of the year
 * @param atLeast whether some amount is unknown, so that the total is at least this
 * @param donors number of donors; a State and its donor organisations are one
 * @param byDonor largest first
 * @param byPillar amounts by pillar, and what is unallocated; together the total
 * @param inKind gifts in kind, beside the total
 * @param warnings what a reader should know
 * @param absences why fields are null, or that an amount is at least what it says
 * @param illustrative whether made-up rows count too
 */
record FundingAnswer(String iso3, int year, String rule, String currency, PricesAnswer prices, @Nullable String total,
		boolean atLeast, int donors, List<DonorAnswer> byDonor, Map<Pillar, @Nullable String> byPillar,
		@Nullable String inKind, List<WarningAnswer> warnings, List<Amounts.FundingAbsenceAnswer> absences,
		boolean illustrative) {

	static FundingAnswer of(String iso3, int year, PricesAnswer prices, ContributionsTo received,
			boolean illustrative) {
		FundingYear funding = received.in(year);
		Amounts amounts = new Amounts();
		String total = amounts.sum("total", reported(funding.total()));
		List<DonorAnswer> donors = IntStream.range(0, funding.byDonor().size())
			.mapToObj((index) -> donor(funding.byDonor().get(index), "byDonor[" + index + "].", amounts))
			.toList();
		Map<Pillar, @Nullable String> pillars = new LinkedHashMap<>();
		Arrays.stream(Pillar.values())
			.forEach((pillar) -> pillars.put(pillar,
					amounts.sum("byPillar." + pillar.name(), reported(funding.byPillar().in(pillar)))));
		String inKind = amounts.sum("inKind", reported(funding.inKind()));
		return new FundingAnswer(iso3, year, "paid", "USD", prices, total, funding.total().isLowerBound(),
				funding.donors(), donors, pillars, inKind, warnings(funding, received.undecided(), year),
				amounts.absences(), illustrative);
	}

	/** Of what nobody gave nobody reports anything, which is not zero. */
	private static FigureSum reported(FigureSum sum) {
		return (sum.parts() > 0) ? sum : FigureSum.of(Figure.absent(Absence.NOT_REPORTED));
	}

	private static DonorAnswer donor(FundingYear.OfDonor donor, String place, Amounts amounts) {
		return new DonorAnswer(donor.name(), donor.donor(), amounts.sum(place + "amount", donor.amount()),
				amounts.share(place + "share", donor.share()));
	}

	private static List<WarningAnswer> warnings(FundingYear funding, Undecided undecided, int year) {
		return Stream
			.of(new WarningAnswer("STAGE_ASSUMED", funding.assumed()),
					new WarningAnswer("RATE_ESTIMATED", funding.estimated()),
					new WarningAnswer("AMOUNT_UNKNOWN", unknown(funding.total())),
					new WarningAnswer("COUNTED_ONCE", funding.countedOnce()),
					new WarningAnswer("LEFT_OUT", funding.leftOut()),
					new WarningAnswer("UNDECIDED", undecided.paidIn(year)),
					new WarningAnswer("DISPUTED", undecided.disputedIn(year)))
			.filter((warning) -> warning.rows() > 0)
			.toList();
	}

	private static int unknown(FigureSum total) {
		return total.parts() - total.known() - total.absent(Absence.NOT_COMPUTABLE);
	}

	/**
	 * What one donor paid.
	 *
	 * @param organisation name in English
	 * @param key a State's code, or an organisation's key
	 * @param share of the total, from 0 to 1 with four decimals, rounded half up
	 */
	record DonorAnswer(String organisation, String key, @Nullable String amount, @Nullable String share) {
	}

	/**
	 * What a reader should know.
	 *
	 * @param code STAGE_ASSUMED: the source prints no stage, payment is assumed;
	 * RATE_ESTIMATED: converted at an earlier year's rate; AMOUNT_UNKNOWN: no amount;
	 * COUNTED_ONCE: in the donor's and the recipient's table; LEFT_OUT: payments beside
	 * the total, because the ISU has named another source as leading; UNDECIDED: pairs of
	 * payments that may be the same money, both counted until it is settled; DISPUTED:
	 * pairs of payments on which the sides do not agree, counted once until it is settled
	 * @param rows how many
	 */
	record WarningAnswer(String code, int rows) {
	}

}
