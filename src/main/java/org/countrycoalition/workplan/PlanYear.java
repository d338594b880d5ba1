package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.countrycoalition.kernel.Absence;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;
import org.jspecify.annotations.Nullable;

/**
 * The annual workplan: the slice of a plan for one year, in the plan's currency.
 *
 * @param year of the slice
 * @param lines that have an entry for the year, in their order
 */
public record PlanYear(int year, List<PlanLine> lines) {

	public PlanYear {
		lines = List.copyOf(lines);
	}

	/**
	 * @param plan all years
	 * @param year one of them
	 */
	public static PlanYear of(Plan plan, int year) {
		return new PlanYear(year, plan.lines().stream().filter((line) -> line.years().containsKey(year)).toList());
	}

	/**
	 * @return what a line plans for the year
	 */
	public PlanLine.Year of(PlanLine line) {
		PlanLine.Year planned = line.years().get(this.year);
		if (planned == null) {
			throw new IllegalArgumentException("Nothing is planned in " + this.year + " for " + line.title());
		}
		return planned;
	}

	/**
	 * @return what each pillar costs; a line without a cost is unknown; no entry: no line
	 */
	public Map<Pillar, FigureSum> costs() {
		Map<Pillar, FigureSum> costs = new EnumMap<>(Pillar.class);
		this.lines.forEach((line) -> costs.merge(line.pillar(), FigureSum.of(known(of(line).cost())), FigureSum::plus));
		return costs;
	}

	/**
	 * @return what all lines cost together
	 */
	public FigureSum cost() {
		return costs().values().stream().reduce(FigureSum.EMPTY, FigureSum::plus);
	}

	/**
	 * @param pillar whose lines are summed
	 * @param share of a year: the national or the capacity-development share
	 * @return the sum of what lines state; without a part if none states any
	 */
	public FigureSum stated(Pillar pillar, Function<PlanLine.Year, @Nullable BigDecimal> share) {
		return this.lines.stream()
			.filter((line) -> line.pillar() == pillar)
			.map((line) -> share.apply(of(line)))
			.filter(Objects::nonNull)
			.map(PlanYear::known)
			.collect(FigureSum.collector());
	}

	/**
	 * @return the pillars that a plan can have lines for
	 */
	public static List<Pillar> pillars() {
		return Arrays.stream(Pillar.values()).filter(Pillar::isAllocated).toList();
	}

	private static Figure known(@Nullable BigDecimal amount) {
		return (amount != null) ? Figure.reported(amount) : Figure.absent(Absence.UNKNOWN);
	}

}
