package org.countrycoalition.kernel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * From where to where an amount reaches: both ends are the same where it is known
 * exactly. Of an amount that is known in part only nobody knows the most.
 *
 * @param least of it, or why it is not known
 * @param most of it, or why it is not known
 */
public record Extent(Figure least, Figure most) {

	/** A known amount. */
	public static Extent exactly(BigDecimal amount) {
		return between(amount, amount);
	}

	/** An amount that lies between two. */
	public static Extent between(BigDecimal least, BigDecimal most) {
		return new Extent(Figure.computed(least), Figure.computed(most));
	}

	/** An amount of which a part is not known. */
	public static Extent atLeast(BigDecimal least) {
		return new Extent(Figure.computed(least), Figure.absent(Absence.UNKNOWN));
	}

	/** No amount, for the given reason. */
	public static Extent absent(Absence reason) {
		return new Extent(Figure.absent(reason), Figure.absent(reason));
	}

	/** A sum with what it could not add. */
	public static Extent of(FigureSum sum) {
		return between(sum, sum);
	}

	/**
	 * Two sums of the same parts, whichever of them is lower. Nothing is nothing in any
	 * prices, so where the one is not computable neither is the other.
	 */
	public static Extent between(FigureSum one, FigureSum other) {
		List<BigDecimal> known = Stream.of(one, other)
			.flatMap((sum) -> (sum.atLeast() instanceof Figure.Known end) ? Stream.of(end.value()) : Stream.empty())
			.sorted()
			.toList();
		if (one.isNotComputable() || other.isNotComputable() || known.isEmpty()) {
			return absent(reason(one, other));
		}
		boolean open = one.isLowerBound() || other.isLowerBound();
		Extent reach = open ? atLeast(known.getFirst()) : between(known.getFirst(), known.getLast());
		return reach.resting(one.estimated() + other.estimated());
	}

	/**
	 * The same, which is an estimate if it rests on any.
	 * @param estimates how many
	 */
	public Extent resting(int estimates) {
		return (estimates > 0) ? new Extent(estimate(this.least), estimate(this.most)) : this;
	}

	private static Figure estimate(Figure end) {
		return (end instanceof Figure.Known known) ? Figure.estimated(known.value()) : end;
	}

	/** Whether there is an amount, and it rests on an estimate. */
	public boolean isEstimated() {
		return this.least instanceof Figure.Known known && known.status() == Status.ESTIMATED;
	}

	private static Absence reason(FigureSum one, FigureSum other) {
		FigureSum why = other.isNotComputable() ? other : one;
		return (why.atLeast() instanceof Figure.Absent absent) ? absent.reason() : Absence.NOT_COMPUTABLE;
	}

	/** The least, if it is known. */
	public Optional<BigDecimal> low() {
		return known(this.least);
	}

	/** The most, if it is known. */
	public Optional<BigDecimal> high() {
		return known(this.most);
	}

	private static Optional<BigDecimal> known(Figure end) {
		return (end instanceof Figure.Known known) ? Optional.of(known.value()) : Optional.empty();
	}

	/** Whether nothing more is to be known. */
	public boolean isExact() {
		return high().isPresent() && high().equals(low());
	}

}
