package org.countrycoalition.workplan;

import java.util.Map;

import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;

/**
 * What the lines of a plan sum up to for a year, in the plan's currency.
 *
 * @param year of the sums
 * @param pillars no entry: the pillar has no line
 */
public record YearSums(int year, Map<Pillar, Sums> pillars) {

	private static final Sums NOTHING = new Sums(0, 0, FigureSum.EMPTY, FigureSum.EMPTY, FigureSum.EMPTY);

	public YearSums {
		pillars = Map.copyOf(pillars);
	}

	/**
	 * @return what the lines of a pillar sum up to
	 */
	public Sums of(Pillar pillar) {
		return this.pillars.getOrDefault(pillar, NOTHING);
	}

	/**
	 * @return how many lines have something planned for the year
	 */
	public int planned() {
		return this.pillars.values().stream().mapToInt(Sums::planned).sum();
	}

	/**
	 * @return what all lines cost together
	 */
	public FigureSum cost() {
		return this.pillars.values().stream().map(Sums::cost).reduce(FigureSum.EMPTY, FigureSum::plus);
	}

	/**
	 * The lines of a pillar.
	 *
	 * @param lines how many there are, for whatever year
	 * @param planned how many have something planned for the year
	 * @param cost of those; a line without a cost is unknown
	 * @param national the sum of what lines state; without a part if none states any
	 * @param capacity likewise the part that develops national capacity
	 */
	public record Sums(int lines, int planned, FigureSum cost, FigureSum national, FigureSum capacity) {
	}

}
