package org.countrycoalition.charts;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * One figure of a chart: a value, or the word that says why there is none. An absence is
 * never drawn as zero.
 *
 * @param value the value, not negative, in the whole unit of the chart; null when absent
 * @param absence the word for the absence in the reader's language, such as "not
 * reported"; null when there is a value
 * @param lowerBound whether the value leaves out what is not known
 * @param bounds between which the value lies that the word tells; null if it is no range
 * @param estimated whether it rests on the rate of an earlier year
 */
public record Cell(@Nullable BigDecimal value, @Nullable String absence, boolean lowerBound, @Nullable Bounds bounds,
		boolean estimated) {

	/**
	 * Checks that exactly one of the two is there.
	 * @throws IllegalArgumentException when both or none are there, the value is negative
	 * or the word is blank
	 */
	public Cell {
		if ((value == null) == (absence == null)) {
			throw new IllegalArgumentException("A cell holds either a value or the word for its absence");
		}
		if (value != null && value.signum() < 0) {
			throw new IllegalArgumentException("A stacked bar cannot show the negative value " + value);
		}
		if (absence != null && absence.isBlank()) {
			throw new IllegalArgumentException("An absence needs a word");
		}
	}

	/**
	 * A cell that is no range.
	 */
	public Cell(@Nullable BigDecimal value, @Nullable String absence, boolean lowerBound) {
		this(value, absence, lowerBound, null, false);
	}

	/**
	 * A known value.
	 * @param value not negative
	 * @return the cell
	 */
	public static Cell of(BigDecimal value) {
		return new Cell(value, null, false);
	}

	/**
	 * What is known of a value of which a part is not.
	 * @param value not negative
	 * @return the cell, said to be "at least" wherever it is written
	 */
	public static Cell atLeast(BigDecimal value) {
		return new Cell(value, null, true);
	}

	/**
	 * A known count.
	 * @param count not negative
	 * @return the cell
	 */
	public static Cell of(long count) {
		return of(BigDecimal.valueOf(count));
	}

	/**
	 * A value that is not there.
	 * @param absence the word that says why, in the reader's language
	 * @return the cell
	 */
	public static Cell absent(String absence) {
		return new Cell(null, absence, false);
	}

	/**
	 * A value that is known within bounds: it is no bar, but counts in totals.
	 * @param least not negative
	 * @param most not less than that
	 * @param words that tell both, in the reader's language
	 * @return the cell
	 */
	public static Cell between(BigDecimal least, BigDecimal most, String words) {
		return new Cell(null, words, false, new Bounds(least, most), false);
	}

	/**
	 * Nothing at all: neither drawn nor written as a zero, and no gap in a total.
	 * @param words that say so, in the reader's language
	 * @return the cell
	 */
	public static Cell none(String words) {
		return between(BigDecimal.ZERO, BigDecimal.ZERO, words);
	}

	/**
	 * The same, which is an estimate if it rests on any.
	 * @param estimates how many
	 */
	public Cell resting(int estimates) {
		boolean isAmount = this.value != null || this.bounds != null;
		return new Cell(this.value, this.absence, this.lowerBound, this.bounds, isAmount && estimates > 0);
	}

	/** Whether it is known that there is nothing. */
	boolean isNone() {
		return this.bounds != null && this.bounds.most().signum() == 0;
	}

	/** What is certainly in it. */
	BigDecimal least() {
		return (this.bounds != null) ? this.bounds.least() : (this.value != null) ? this.value : BigDecimal.ZERO;
	}

	/** The most that is known to be in it. */
	BigDecimal most() {
		return (this.bounds != null) ? this.bounds.most() : (this.value != null) ? this.value : BigDecimal.ZERO;
	}

	/**
	 * Between which a value lies.
	 *
	 * @param least not negative
	 * @param most not less than that
	 */
	public record Bounds(BigDecimal least, BigDecimal most) {

		public Bounds {
			if (least.signum() < 0 || most.compareTo(least) < 0) {
				throw new IllegalArgumentException("No value is between " + least + " and " + most);
			}
		}

	}

}
