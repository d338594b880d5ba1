package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * What the reports on a line for a year tell together, as far as the reader may see them.
 * Months are bits, January the lowest. The database tallies the same, so that nobody
 * reads thousands of reports to know their sums.
 *
 * @param reports how many there are
 * @param waiting how many of them wait for the authority
 * @param seen months that a report covers
 * @param counted months that a report that counts covers
 * @param returned months whose report was given back
 * @param byQuarter whether the last of them is of a quarter
 * @param done of those that count and are in the line's unit
 * @param latest people reached as the last of those tells, null if none does
 * @param spent of those that count and are in the plan's currency
 * @param otherUnit how many that count are in another unit than the line
 * @param otherCurrency how many that count are in another currency
 */
public record ReportTally(int reports, int waiting, int seen, int counted, int returned, boolean byQuarter, Part done,
		@Nullable Latest latest, Part spent, int otherUnit, int otherCurrency) {

	/** No report. */
	public static final ReportTally NONE = new ReportTally(0, 0, 0, 0, 0, false, Part.NONE, null, Part.NONE, 0, 0);

	/**
	 * @param reports on one line for one year, none overlapping another
	 * @param measure of the line in the plan in force
	 */
	static ReportTally of(List<Progress> reports, Measure measure) {
		List<Progress> counting = reports.stream().filter(Progress::counts).toList();
		List<Progress> alike = counting.stream()
			.filter((report) -> Objects.equals(report.measure().unit(), measure.unit()))
			.toList();
		List<Progress> comparable = counting.stream()
			.filter((report) -> report.measure().currency().equals(measure.currency()))
			.toList();
		return new ReportTally(reports.size(),
				(int) reports.stream().filter((report) -> report.status() == Progress.Status.REPORTED).count(),
				bits(reports), bits(counting), bits(reports.stream().filter((report) -> !report.counts()).toList()),
				byQuarter(reports), Part.of(alike, Actuals::quantity), latest(alike),
				Part.of(comparable, Actuals::spent), counting.size() - alike.size(),
				counting.size() - comparable.size());
	}

	/** Whether the last of them is of a quarter. */
	static boolean byQuarter(List<Progress> reports) {
		return reports.stream()
			.map(Progress::period)
			.max(Comparator.comparing(ReportedPeriod::first))
			.filter(ReportedPeriod::isQuarter)
			.isPresent();
	}

	/** The months of a period. */
	private static int bits(List<Progress> reports) {
		return reports.stream()
			.map(Progress::period)
			.mapToInt((period) -> ((1 << period.months()) - 1) << (period.first().getValue() - 1))
			.reduce(0, (one, other) -> one | other);
	}

	private static @Nullable Latest latest(List<Progress> counting) {
		Latest latest = null;
		for (Progress report : counting) {
			BigDecimal reached = report.actuals().reached();
			int month = report.period().last().getValue();
			if (reached != null && (latest == null || month > latest.month())) {
				latest = new Latest(reached, month);
			}
		}
		return latest;
	}

	/** How many of the first so many months a report that counts covers. */
	int countedOf(int months) {
		return Integer.bitCount(this.counted & ((1 << months) - 1));
	}

	/**
	 * A sum of amounts.
	 *
	 * @param sum of those that are stated
	 * @param known how many are stated
	 * @param unstated how many reports state none
	 */
	public record Part(BigDecimal sum, int known, int unstated) {

		/** Of no report. */
		public static final Part NONE = new Part(BigDecimal.ZERO, 0, 0);

		static Part of(List<Progress> reports, Function<Actuals, @Nullable BigDecimal> stated) {
			BigDecimal sum = BigDecimal.ZERO;
			int known = 0;
			for (Progress report : reports) {
				BigDecimal amount = stated.apply(report.actuals());
				if (amount != null) {
					sum = sum.add(amount);
					known++;
				}
			}
			return new Part(sum, known, reports.size() - known);
		}

	}

	/**
	 * People since 1 January.
	 *
	 * @param reached by then
	 * @param month the last one of the report, from 1
	 */
	public record Latest(BigDecimal reached, int month) {
	}

}
