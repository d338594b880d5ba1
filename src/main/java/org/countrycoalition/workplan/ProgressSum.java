package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countrycoalition.kernel.Absence;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * What was done against what was planned, over the months that have ended. A month
 * without a figure is never zero: it makes the sum a lower bound ("at least").
 * <p>
 * Work of months is summed. People are not, because who comes in March can be who came in
 * February: reports tell them since 1 January, the latest one counts, and lines of people
 * are not added to each other.
 *
 * @param actual in the unit of the lines
 * @param target of the whole year
 * @param toDate target of the months that have ended
 * @param spent in the plan's currency
 * @param cost of the whole year
 * @param reported how many months of lines are reported
 * @param over how many have ended
 */
public record ProgressSum(FigureSum actual, FigureSum target, FigureSum toDate, FigureSum spent, FigureSum cost,
		int reported, int over) {

	/** No line. */
	public static final ProgressSum NOTHING = new ProgressSum(FigureSum.EMPTY, FigureSum.EMPTY, FigureSum.EMPTY,
			FigureSum.EMPTY, FigureSum.EMPTY, 0, 0);

	/**
	 * @param currency of the plan; what was spent in another one is unknown in it, as
	 * what was done in another unit is unknown in that of the line
	 */
	public static ProgressSum of(LineProgress line, String currency) {
		return of(line.tally(currency));
	}

	/**
	 * @param line with what its reports tell together
	 */
	static ProgressSum of(LineTally line) {
		TrackedLine tracked = line.tracked();
		return new ProgressSum(orNotBegun(line, actual(line)), known(tracked.target()), known(tracked.targetToDate()),
				orNotBegun(line, spent(line)), known(tracked.planned().cost()), line.reported(), tracked.over().size());
	}

	/**
	 * @param lines that are told together; if they are not of one unit that sums up, what
	 * they did and planned has no sum
	 */
	public static ProgressSum together(List<LineTally> lines) {
		ProgressSum sum = lines.stream().map(ProgressSum::of).reduce(ProgressSum.NOTHING, ProgressSum::plus);
		boolean alike = lines.stream().map((line) -> Optional.ofNullable(line.line().unit())).distinct().count() < 2;
		boolean additive = alike && lines.stream().allMatch((line) -> line.tracked().isAdditive());
		return (additive || lines.size() < 2) ? sum : sum.withoutWork();
	}

	private ProgressSum withoutWork() {
		FigureSum none = FigureSum.of(Figure.absent(Absence.NOT_APPLICABLE));
		return new ProgressSum(none, none, none, this.spent, this.cost, this.reported, this.over);
	}

	/** Both together, of the same unit and currency. */
	ProgressSum plus(ProgressSum other) {
		return new ProgressSum(this.actual.plus(other.actual), this.target.plus(other.target),
				this.toDate.plus(other.toDate), this.spent.plus(other.spent), this.cost.plus(other.cost),
				this.reported + other.reported, this.over + other.over);
	}

	/** What was done of what is planned for the year; none if anything is missing. */
	public Ratio share() {
		return Ratio.of(this.actual, this.target);
	}

	private static FigureSum actual(LineTally line) {
		if (line.tracked().isAdditive()) {
			return sum(line.reports().done()).plus(unknown(line.reports().otherUnit())).plus(unreported(line));
		}
		int over = line.tracked().over().size();
		ReportTally.Latest latest = line.reports().latest();
		FigureSum reached = (latest == null) ? missing(over)
				: FigureSum.of(Figure.reported(latest.reached())).plus(missing(Math.max(0, over - latest.month())));
		return reached.plus(unknown(line.reports().otherUnit()));
	}

	private static FigureSum spent(LineTally line) {
		return sum(line.reports().spent()).plus(unknown(line.reports().otherCurrency())).plus(unreported(line));
	}

	private static FigureSum sum(ReportTally.Part part) {
		return new FigureSum(part.sum(), part.known(), 0, Map.of()).plus(missing(part.unstated()));
	}

	private static FigureSum unreported(LineTally line) {
		return missing(line.tracked().over().size() - line.reported());
	}

	/** Of a year that has not begun nothing is told: there can be no figure yet. */
	private static FigureSum orNotBegun(LineTally line, FigureSum sum) {
		return (line.tracked().over().isEmpty() && line.reports().reports() == 0)
				? FigureSum.of(Figure.absent(Absence.NOT_APPLICABLE)) : sum;
	}

	private static FigureSum missing(int months) {
		return absent(Absence.NOT_REPORTED, months);
	}

	private static FigureSum unknown(int reports) {
		return absent(Absence.UNKNOWN, reports);
	}

	private static FigureSum absent(Absence why, int many) {
		return (many > 0) ? new FigureSum(BigDecimal.ZERO, 0, 0, Map.of(why, many)) : FigureSum.EMPTY;
	}

	private static FigureSum known(@Nullable BigDecimal amount) {
		return FigureSum.of((amount != null) ? Figure.reported(amount) : Figure.absent(Absence.UNKNOWN));
	}

}
