package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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
	 * @param currency of the plan; what was spent in another one is unknown in it
	 */
	public static ProgressSum of(LineProgress line, String currency) {
		return new ProgressSum(orNotBegun(line, actual(line)), known(line.target()), known(line.targetToDate()),
				orNotBegun(line, spent(line, currency)), known(line.planned().cost()), line.reported(),
				line.over().size());
	}

	/**
	 * @param lines that are told together; if they are not of one unit that sums up, what
	 * they did and planned has no sum
	 */
	public static ProgressSum together(List<LineProgress> lines, String currency) {
		ProgressSum sum = lines.stream()
			.map((line) -> of(line, currency))
			.reduce(ProgressSum.NOTHING, ProgressSum::plus);
		boolean alike = lines.stream().map((line) -> Optional.ofNullable(line.line().unit())).distinct().count() < 2;
		boolean additive = alike && lines.stream().allMatch(LineProgress::isAdditive);
		return (additive || lines.size() < 2) ? sum : sum.withoutWork();
	}

	private ProgressSum withoutWork() {
		FigureSum none = FigureSum.of(Figure.absent(Absence.NOT_APPLICABLE));
		return new ProgressSum(none, none, none, this.spent, this.cost, this.reported, this.over);
	}

	/** Both together, of the same unit and currency. */
	public ProgressSum plus(ProgressSum other) {
		return new ProgressSum(this.actual.plus(other.actual), this.target.plus(other.target),
				this.toDate.plus(other.toDate), this.spent.plus(other.spent), this.cost.plus(other.cost),
				this.reported + other.reported, this.over + other.over);
	}

	/** What was done of what is planned for the year; none if anything is missing. */
	public Ratio share() {
		return Ratio.of(this.actual, this.target);
	}

	private static FigureSum actual(LineProgress line) {
		if (line.isAdditive()) {
			return sum(line, (report) -> said(report.actuals().quantity()));
		}
		String unit = line.line().unit();
		return line.reports()
			.stream()
			.filter((report) -> report.counts() && report.actuals().quantityIn(unit) != null)
			.max(Comparator.comparing((report) -> report.period().last()))
			.map((latest) -> FigureSum.of(said(latest.actuals().quantityIn(unit)))
				.plus(missing(Math.max(0, line.over().size() - latest.period().last().getValue()))))
			.orElseGet(() -> missing(line.over().size()));
	}

	private static FigureSum spent(LineProgress line, String currency) {
		return sum(line, (report) -> report.currency().equals(currency) ? said(report.actuals().spent())
				: Figure.absent(Absence.UNKNOWN));
	}

	/** In one go, because a plan has thousands of lines with twelve months each. */
	private static FigureSum sum(LineProgress line, Function<Progress, Figure> stated) {
		BigDecimal sum = BigDecimal.ZERO;
		int known = 0;
		Map<Absence, Integer> absent = new EnumMap<>(Absence.class);
		for (Progress report : line.reports()) {
			if (report.counts()) {
				switch (stated.apply(report)) {
					case Figure.Known part -> {
						sum = sum.add(part.value());
						known++;
					}
					case Figure.Absent part -> absent.merge(part.reason(), 1, Integer::sum);
				}
			}
		}
		return new FigureSum(sum, known, 0, absent).plus(missing(line.over().size() - line.reported()));
	}

	/** Of a year that has not begun nothing is told: there can be no figure yet. */
	private static FigureSum orNotBegun(LineProgress line, FigureSum sum) {
		return (line.over().isEmpty() && line.reports().isEmpty()) ? FigureSum.of(Figure.absent(Absence.NOT_APPLICABLE))
				: sum;
	}

	private static FigureSum missing(int months) {
		return (months > 0) ? new FigureSum(BigDecimal.ZERO, 0, 0, Map.of(Absence.NOT_REPORTED, months))
				: FigureSum.EMPTY;
	}

	private static Figure said(@Nullable BigDecimal amount) {
		return (amount != null) ? Figure.reported(amount) : Figure.absent(Absence.NOT_REPORTED);
	}

	private static FigureSum known(@Nullable BigDecimal amount) {
		return FigureSum.of((amount != null) ? Figure.reported(amount) : Figure.absent(Absence.UNKNOWN));
	}

}
