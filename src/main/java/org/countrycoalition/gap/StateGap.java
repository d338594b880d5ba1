package org.countrycoalition.gap;

import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Stream;

import org.countrycoalition.gap.Cell.Gap;
import org.countrycoalition.gap.Cell.Planned;
import org.countrycoalition.gap.GapInput.Unallocated;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.FigureSum;

/**
 * A State's need, cover and gap of one year, all pillars together.
 *
 * @param state whose plan
 * @param illustrative whether the plan is made up
 * @param year by pillar
 * @param donors how many give something that counts under the rule, whatever it is for
 */
public record StateGap(CountryCode state, boolean illustrative, YearGap year, int donors) {

	static final Comparator<StateGap> LARGEST_FIRST = Comparator.comparing(StateGap::isOpen)
		.thenComparing((row) -> row.year().upper().most())
		.thenComparing((row) -> row.year().lower().most())
		.reversed()
		.thenComparing(StateGap::state);

	/** Whether some of its figures are made up: the plan, or some of the money. */
	public boolean madeUp() {
		return this.illustrative || this.year.madeUp();
	}

	/** Whether the plan has lines for the year, covers it without any, or does not. */
	public Planned planned() {
		if (lines().findAny().isPresent()) {
			return Planned.LINES;
		}
		return this.year.cells().stream().allMatch((cell) -> cell.plan() == Planned.NO_PLAN) ? Planned.NO_PLAN
				: Planned.NOT_PLANNED;
	}

	/** What the planned lines cost. */
	public FigureSum need() {
		return sum(Cell::need);
	}

	/** The State's own money for them, and what of it is for no one pillar. */
	public FigureSum national() {
		return sum(Cell::national).plus(unallocated(true));
	}

	/**
	 * Contributions to pillars with a need, and those that are not allocated and may
	 * lower one of them. Money for a pillar without a need covers nothing.
	 */
	public FigureSum external() {
		return sum(Cell::external).plus(unallocated());
	}

	/** The part of {@link #external()} that is for several pillars, or none by name. */
	public FigureSum unallocated() {
		return unallocated(false);
	}

	private FigureSum unallocated(boolean own) {
		return this.year.unallocated()
			.stream()
			.filter((gift) -> gift.own() == own)
			.filter((gift) -> lines().anyMatch((cell) -> gift.canLower(cell.pillar())))
			.map(Unallocated::money)
			.reduce(FigureSum.EMPTY, FigureSum::plus);
	}

	/**
	 * How many parts of need, cover and what is off the plan are converted at the rate of
	 * an earlier year.
	 */
	public int estimated() {
		return need().estimated() + national().estimated() + external().estimated() + this.year.offPlan().estimated();
	}

	/** The pillars' gaps together. */
	public Gap upper() {
		return this.year.sum();
	}

	/** What is left of them after unallocated money. */
	public Gap lower() {
		return this.year.afterUnallocated();
	}

	/** Whether the gap of at least one pillar can be computed. */
	private boolean isOpen() {
		return upper() instanceof Gap.Open;
	}

	private Stream<Cell> lines() {
		return this.year.cells().stream().filter((cell) -> cell.plan() == Planned.LINES);
	}

	private FigureSum sum(Function<Cell, FigureSum> part) {
		return lines().map(part).reduce(FigureSum.EMPTY, FigureSum::plus);
	}

}
