package org.countrycoalition.kernel;

/**
 * A count where the sources leave some cases open: at least so many, at most so many.
 *
 * @param atLeast those that certainly count, zero or more
 * @param atMost those that certainly or possibly count
 */
public record CountRange(int atLeast, int atMost) {

	public CountRange {
		if (atLeast < 0 || atMost < atLeast) {
			throw new IllegalArgumentException("No count is at least " + atLeast + " and at most " + atMost);
		}
	}

	/** A count without open cases. */
	public static CountRange exactly(int count) {
		return new CountRange(count, count);
	}

	/** Whether no case is open. */
	public boolean isExact() {
		return this.atLeast == this.atMost;
	}

	/**
	 * The count of both together, which must not share a case.
	 * @throws ArithmeticException if the count does not fit an {@code int}
	 */
	public CountRange plus(CountRange other) {
		return new CountRange(Math.addExact(this.atLeast, other.atLeast), Math.addExact(this.atMost, other.atMost));
	}

}
