package org.countrycoalition.kernel;

/**
 * Why there is no number. None of these is zero, and none of them is another.
 */
public enum Absence {

	/** There is a value, and nobody is known to know it. */
	UNKNOWN,

	/** There can be no value: the question does not arise. */
	NOT_APPLICABLE,

	/** Whoever should have said has not said. */
	NOT_REPORTED,

	/** The value is known to others and may not be shown. */
	CONFIDENTIAL,

	/**
	 * The value is known, and what it takes to tell it as it is asked for is not: an
	 * index of prices.
	 */
	NOT_COMPUTABLE;

	/**
	 * Whether a value may hide behind the absence, so that a sum over it is a lower bound
	 * only. Nothing hides behind {@link #NOT_APPLICABLE}.
	 */
	public boolean hidesAValue() {
		return this != NOT_APPLICABLE;
	}

}
