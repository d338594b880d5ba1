package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * How far a State can count on the money of a year. What nobody has said stays unknown:
 * each figure comes with how many rows it rests on.
 *
 * @param multiYear how much of what is committed is part of several years' commitments
 * @param yearsAhead years after the running one, without a break, with firm money
 * @param onTime payments by the day by which they were due
 * @param donors how many give firm money for the year
 * @param largest who gives most of it, null if nobody gives a known amount
 */
public record Predictability(MultiYear multiYear, int yearsAhead, OnTime onTime, int donors,
		@Nullable Largest largest) {

	/**
	 * @param given by donors to one State, of the year and all after the running one
	 * @param instalments of the year that count, to the same State
	 * @param year asked for
	 * @param today of which the year is the running one
	 */
	static Predictability of(List<GivenBy> given, List<Instalment> instalments, int year, LocalDate today) {
		List<GivenBy> firm = given.stream().filter(GivenBy::isFirm).toList();
		List<GivenBy> ofYear = firm.stream().filter((row) -> row.year() == year).toList();
		int ahead = Math.toIntExact(IntStream.iterate(today.getYear() + 1, (next) -> next + 1)
			.takeWhile((next) -> firm.stream().anyMatch((row) -> row.year() == next))
			.count());
		return new Predictability(MultiYear.of(instalments), ahead, OnTime.of(instalments, today),
				Math.toIntExact(ofYear.stream().map(GivenBy::donor).distinct().count()), Largest.of(ofYear));
	}

	/**
	 * Commitments with money in the year; all amounts in dollars.
	 *
	 * @param commitments how many
	 * @param multi how many of them span two calendar years or more
	 * @param untold of how many that is not recorded
	 * @param low share of the known amounts that certainly do
	 * @param high share that may
	 * @param unknown how many have no known amount, and are in neither share
	 */
	public record MultiYear(int commitments, int multi, int untold, Ratio low, Ratio high, int unknown) {

		static MultiYear of(List<Instalment> instalments) {
			List<Instalment> all = instalments.stream().filter((row) -> row.stage() == Stage.COMMITMENT).toList();
			FigureSum multi = sum(all, (row) -> Boolean.TRUE.equals(row.multiYear()));
			FigureSum untold = sum(all, (row) -> row.multiYear() == null);
			FigureSum whole = sum(all, (row) -> true);
			return new MultiYear(all.size(), multi.parts(), untold.parts(), Ratio.of(multi.ofKnown(), whole.ofKnown()),
					Ratio.of(multi.plus(untold).ofKnown(), whole.ofKnown()), whole.parts() - whole.known());
		}

		private static FigureSum sum(List<Instalment> rows, Predicate<Instalment> which) {
			return rows.stream().filter(which).map(Instalment::amount).collect(FigureSum.collector());
		}

	}

	/**
	 * Payments of the year against the day by which they were due.
	 *
	 * @param payments how many there are
	 * @param told of how many both days are known
	 * @param kept how many of these came by the day
	 * @param overdue parts, for the year, of commitments whose day has passed and of
	 * which nothing is paid
	 */
	public record OnTime(int payments, int told, int kept, int overdue) {

		static OnTime of(List<Instalment> instalments, LocalDate today) {
			int payments = 0;
			int told = 0;
			int kept = 0;
			int overdue = 0;
			for (Instalment row : instalments) {
				LocalDate due = row.due();
				if (row.stage() == Stage.COMMITMENT) {
					overdue += (due != null && due.isBefore(today) && !row.paid()) ? 1 : 0;
					continue;
				}
				payments++;
				if (due != null && row.on() != null) {
					told++;
					kept += row.on().isAfter(due) ? 0 : 1;
				}
			}
			return new OnTime(payments, told, kept, overdue);
		}

	}

	/**
	 * Who gives most of the firm money of the year.
	 *
	 * @param donor key of a State or an organisation
	 * @param name of the donor in English
	 * @param share of the known total
	 * @param unknown how many amounts, anybody's, are not known
	 */
	public record Largest(String donor, String name, Ratio share, int unknown) {

		static @Nullable Largest of(List<GivenBy> given) {
			Map<String, List<GivenBy>> byDonor = given.stream()
				.collect(Collectors.groupingBy(GivenBy::donor, TreeMap::new, Collectors.toList()));
			FigureSum whole = together(given);
			boolean negative = given.stream().anyMatch((row) -> row.amount().ofKnown().signum() < 0);
			return byDonor.values()
				.stream()
				.filter((rows) -> together(rows).known() > 0)
				.max(Comparator.comparing(Largest::known))
				.map((rows) -> new Largest(rows.getFirst().donor(), rows.getFirst().name(),
						negative ? new Ratio.NotComputable(Ratio.Reason.PART_NEGATIVE)
								: Ratio.of(known(rows), whole.ofKnown()),
						whole.parts() - whole.known()))
				.orElse(null);
		}

		private static BigDecimal known(List<GivenBy> rows) {
			return together(rows).ofKnown();
		}

		private static FigureSum together(List<GivenBy> rows) {
			return rows.stream().map(GivenBy::amount).reduce(FigureSum.EMPTY, FigureSum::plus);
		}

	}

}
