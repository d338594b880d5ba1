package org.countrycoalition.funding.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.countrycoalition.funding.ByEstimate;
import org.countrycoalition.funding.NationalFacts.Basis;
import org.countrycoalition.funding.NationalLedger;
import org.countrycoalition.funding.NationalRow;
import org.countrycoalition.funding.NationalYear;
import org.countrycoalition.funding.PrintedYear;
import org.countrycoalition.funding.PublishedFigure;
import org.countrycoalition.funding.WiderBudget;
import org.countrycoalition.kernel.Absence;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.registry.PricesAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What a State gives itself, and what sources print about all its money. Amounts are
 * decimal strings in dollars of the United States; an absence is null and named in
 * {@code absences}.
 *
 * @param iso3 the State
 * @param currency of all amounts but the original ones
 * @param prices in which they are told; what is printed, and what stands beside it, stays
 * nominal
 * @param years of the national ledger, the latest first
 * @param rows of the ledger, those that do not count too
 * @param printed totals and shares as printed, in no sum
 * @param absences why fields are null, or that an amount is at least what it says
 * @param illustrative whether what is made up is told too
 */
record NationalAnswer(String iso3, String currency, PricesAnswer prices, List<NationalYearAnswer> years,
		List<NationalRowAnswer> rows, List<PrintedAnswer> printed, List<Amounts.FundingAbsenceAnswer> absences,
		boolean illustrative) {

	static NationalAnswer of(String iso3, PricesAnswer prices, NationalLedger ledger, List<PrintedYear> printed,
			boolean illustrative) {
		Amounts amounts = new Amounts();
		List<NationalYearAnswer> years = ledger.years().stream().map((year) -> year(ledger.in(year), amounts)).toList();
		List<NationalRowAnswer> rows = IntStream.range(0, ledger.entries().size())
			.mapToObj((place) -> row(ledger.entries().get(place), "rows[" + place + "].", amounts))
			.toList();
		List<PrintedAnswer> figures = new ArrayList<>();
		printed.forEach((year) -> figures.add(printed(year, amounts)));
		return new NationalAnswer(iso3, "USD", prices, years, rows, figures, amounts.absences(), illustrative);
	}

	private static NationalYearAnswer year(NationalYear year, Amounts amounts) {
		String place = "years." + year.year() + ".";
		return new NationalYearAnswer(year.year(), sum(place + "budgeted", year.total(Basis.BUDGETED), amounts),
				sum(place + "spent", year.total(Basis.SPENT), amounts), originals(year, Basis.BUDGETED),
				originals(year, Basis.SPENT), estimate(place + "budgeted", year.byEstimate(Basis.BUDGETED), amounts),
				estimate(place + "spent", year.byEstimate(Basis.SPENT), amounts), year.counted(Basis.BUDGETED).size(),
				year.counted(Basis.SPENT).size(),
				sum(place + "inKind", year.inKind(Basis.BUDGETED).plus(year.inKind(Basis.SPENT)), amounts));
	}

	private static @Nullable String sum(String place, FigureSum sum, Amounts amounts) {
		return (sum.parts() > 0) ? amounts.sum(place, sum) : amounts.none(place, Absence.NOT_REPORTED);
	}

	private static @Nullable EstimateAnswer estimate(String place, ByEstimate part, Amounts amounts) {
		return part.isNothing() ? null
				: new EstimateAnswer(amounts.sum(place + "ByEstimate.whole", part.whole()),
						amounts.sum(place + "ByEstimate.least", part.least()),
						amounts.figure(place + "ByEstimate.most", part.extent().most()));
	}

	private static Map<String, String> originals(NationalYear year, Basis basis) {
		Map<String, String> originals = new LinkedHashMap<>();
		year.originals(basis).forEach((currency, amount) -> originals.put(currency, amount.toPlainString()));
		return originals;
	}

	private static NationalRowAnswer row(NationalLedger.Entry entry, String place, Amounts amounts) {
		NationalRow row = entry.row();
		return new NationalRowAnswer(row.facts().year(), row.undivided() ? null : row.facts().source(),
				row.facts().basis().name(), row.assumed(), row.facts().pillar().name(), row.facts().currency(),
				plain(row.facts().original()), amounts.figure(place + "usd", row.dollars()), row.facts().usd() != null,
				row.facts().inKind(), entry.counts().name(), row.facts().document(),
				wider(row, place + "widerBudget.", amounts));
	}

	private static @Nullable WiderAnswer wider(NationalRow row, String place, Amounts amounts) {
		WiderBudget wider = row.facts().wider();
		if (wider == null) {
			return null;
		}
		return new WiderAnswer(Amounts.plain(wider.least()), Amounts.plain(wider.most()),
				amounts.sum(place + "leastUsd", row.least()), amounts.sum(place + "mostUsd", row.most()), wider.note());
	}

	private static PrintedAnswer printed(PrintedYear year, Amounts amounts) {
		Map<String, FigureAnswer> figures = new LinkedHashMap<>();
		year.figures()
			.stream()
			.sorted(Comparator.comparing(PublishedFigure::kind))
			.forEach((figure) -> figures.put(figure.kind().name(),
					new FigureAnswer(figure.amount().setScale(figure.decimals(), RoundingMode.HALF_UP).toPlainString(),
							figure.unit().name(), plain(figure.percent()), figure.source())));
		FigureSum recorded = year.recorded();
		boolean known = recorded.parts() > 0 && !recorded.isLowerBound();
		String place = "printed." + year.year() + ".";
		Absence none = (recorded.parts() == 0) ? Absence.NOT_REPORTED : Absence.UNKNOWN;
		BigDecimal difference = year.difference();
		return new PrintedAnswer(year.year(), figures,
				known ? plain(recorded.ofKnown()) : amounts.none(place + "recorded", none), year.lines().size(),
				(difference != null) ? plain(difference)
						: amounts.none(place + "difference", known ? Absence.NOT_REPORTED : none));
	}

	private static @Nullable String plain(@Nullable BigDecimal amount) {
		return (amount != null) ? amount.stripTrailingZeros().toPlainString() : null;
	}

	/**
	 * A year of the ledger.
	 *
	 * @param budgeted null if nothing budgeted is recorded; never added to spent
	 * @param spent null if nothing spent is recorded
	 * @param budgetedAsGiven original amounts by currency, without those of wider budgets
	 * @param spentAsGiven original amounts by currency, without those of wider budgets
	 * @param budgetedByEstimate what of budgeted is attributed by estimate; null if
	 * nothing
	 * @param spentByEstimate what of spent is attributed by estimate; null if nothing
	 * @param inKind beside both
	 */
	record NationalYearAnswer(int year, @Nullable String budgeted, @Nullable String spent,
			Map<String, String> budgetedAsGiven, Map<String, String> spentAsGiven,
			@Nullable EstimateAnswer budgetedByEstimate, @Nullable EstimateAnswer spentByEstimate, int budgetedSources,
			int spentSources, @Nullable String inKind) {
	}

	/**
	 * Parts of wider budgets in a sum.
	 *
	 * @param whole budgets as stated; in no sum
	 * @param least that is for the pillars of the rows: in the sum
	 * @param most that is for the pillars of the rows
	 */
	record EstimateAnswer(@Nullable String whole, @Nullable String least, @Nullable String most) {
	}

	/**
	 * The part of a wider budget that is for the pillar of the row.
	 *
	 * @param leastPercent of its amount
	 * @param mostPercent of its amount
	 * @param leastUsd null if the amount is not known in dollars
	 * @param mostUsd null likewise
	 * @param note how the share was estimated
	 */
	record WiderAnswer(String leastPercent, String mostPercent, @Nullable String leastUsd, @Nullable String mostUsd,
			String note) {
	}

	/**
	 * A row of the ledger.
	 *
	 * @param source null if the row is one figure for all sources
	 * @param assumed whether its source does not say if it is budgeted or spent
	 * @param printed whether the dollars are printed, and not converted
	 * @param counts YES, or why not
	 * @param widerBudget of which only a part is for the pillar; null: all of it is
	 */
	record NationalRowAnswer(int year, @Nullable String source, String basis, boolean assumed, String pillar,
			@Nullable String currency, @Nullable String amount, @Nullable String usd, boolean printed, boolean inKind,
			String counts, String document, @Nullable WiderAnswer widerBudget) {
	}

	/**
	 * What is printed of a year.
	 *
	 * @param figures by what they are the total of
	 * @param recorded payments from the same publisher; null if there are none, or an
	 * amount is not known
	 * @param payments how many
	 * @param difference printed international total less what is recorded; null likewise
	 */
	record PrintedAnswer(int year, Map<String, FigureAnswer> figures, @Nullable String recorded, int payments,
			@Nullable String difference) {
	}

	/**
	 * A printed figure.
	 *
	 * @param unit USD or USD_MILLION
	 * @param percent as printed, null if not
	 */
	record FigureAnswer(String amount, String unit, @Nullable String percent, String source) {
	}

}
