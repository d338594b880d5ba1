package org.countrycoalition.kernel;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * A sum of figures that remembers what is missing. Sums can be added in any order and
 * grouping. The parts are amounts, areas or counts; only where none of them can be
 * negative is the sum of the known ones a lower bound.
 *
 * @param ofKnown the sum of the known parts; no answer by itself, see {@link #atLeast()}
 * @param known how many parts are known, the estimated ones included
 * @param estimated how many of the known parts are estimates
 * @param absent how many parts are absent, by reason; no entry means none
 */
public record FigureSum(BigDecimal ofKnown, int known, int estimated, Map<Absence, Integer> absent) {

	/**
	 * The sum of no figure. It is zero, and known: a total over no rows is a fact about
	 * those rows (nothing was given, nothing was cleared) and not a gap in them.
	 */
	public static final FigureSum EMPTY = new FigureSum(BigDecimal.ZERO, 0, 0, Map.of());

	public FigureSum {
		if (estimated < 0 || known < estimated) {
			throw new IllegalArgumentException(known + " known parts cannot hold " + estimated + " estimates");
		}
		if (known == 0 && ofKnown.signum() != 0) {
			throw new IllegalArgumentException("Without a known part no sum is " + ofKnown.toPlainString());
		}
		if (absent.values().stream().anyMatch((count) -> count < 1)) {
			throw new IllegalArgumentException("Only absences that occur are counted: " + absent);
		}
		ofKnown = Decimals.plain(ofKnown);
		absent = Map.copyOf(absent);
	}

	/** The sum of one figure. */
	public static FigureSum of(Figure figure) {
		return switch (figure) {
			case Figure.Known part ->
				new FigureSum(part.value(), 1, (part.status() == Status.ESTIMATED) ? 1 : 0, Map.of());
			case Figure.Absent part -> new FigureSum(BigDecimal.ZERO, 0, 0, Map.of(part.reason(), 1));
		};
	}

	/** Sums a stream of figures. */
	public static Collector<Figure, ?, FigureSum> collector() {
		return Collectors.reducing(EMPTY, FigureSum::of, FigureSum::plus);
	}

	/** The sum with one more figure. */
	public FigureSum plus(Figure figure) {
		return plus(of(figure));
	}

	/** The sum of the parts of both. */
	public FigureSum plus(FigureSum other) {
		return new FigureSum(this.ofKnown.add(other.ofKnown), Math.addExact(this.known, other.known),
				Math.addExact(this.estimated, other.estimated), both(this.absent, other.absent));
	}

	/** Sums of thousands of rows are made of this. */
	private static Map<Absence, Integer> both(Map<Absence, Integer> one, Map<Absence, Integer> other) {
		if (one.isEmpty() || other.isEmpty()) {
			return one.isEmpty() ? other : one;
		}
		Map<Absence, Integer> both = new EnumMap<>(one);
		other.forEach((reason, count) -> both.merge(reason, count, Math::addExact));
		return both;
	}

	/** How many parts were summed, known and absent. */
	public int parts() {
		return this.absent.values().stream().reduce(this.known, Math::addExact);
	}

	/** How many parts are absent for the reason. */
	public int absent(Absence reason) {
		return this.absent.getOrDefault(reason, 0);
	}

	/**
	 * Whether the whole can be more than the sum of the known parts: a part is unknown,
	 * not reported or confidential. A part that does not apply adds nothing.
	 */
	public boolean isLowerBound() {
		return this.absent.keySet().stream().anyMatch(Absence::hidesAValue);
	}

	/**
	 * Whether no part is known, and one of them only for want of an index of prices.
	 */
	public boolean isNotComputable() {
		return this.known == 0 && absent(Absence.NOT_COMPUTABLE) > 0;
	}

	/**
	 * The whole, or if {@link #isLowerBound()} what it is at least: computed, or
	 * estimated if any part is. A sum of nothing but absences is absent and not zero, for
	 * the reason that its parts share; if several hide a value for different reasons it
	 * is unknown, or not computable if one of them is: that part is known.
	 */
	public Figure atLeast() {
		if (this.known > 0 || this.absent.isEmpty()) {
			return Figure.of(this.ofKnown, (this.estimated > 0) ? Status.ESTIMATED : Status.COMPUTED);
		}
		return Figure.absent(sharedReason());
	}

	private Absence sharedReason() {
		Set<Absence> hiding = this.absent.keySet().stream().filter(Absence::hidesAValue).collect(Collectors.toSet());
		return switch (hiding.size()) {
			case 0 -> Absence.NOT_APPLICABLE;
			case 1 -> hiding.iterator().next();
			default -> hiding.contains(Absence.NOT_COMPUTABLE) ? Absence.NOT_COMPUTABLE : Absence.UNKNOWN;
		};
	}

}
