package org.countrycoalition.funding;

/**
 * What somebody says of two lines: whether they are the same money, and which of them
 * then counts. The giving line is the donor's beside the recipient's, and a step beside a
 * published line.
 */
public enum Verdict {

	/** One contribution, counted once, with the amount of the line that stands. */
	SAME,

	/** The giving line is part of the other, which alone counts. */
	PART_OF,

	/** The other line is part of the giving one, which then alone counts. */
	CONTAINS,

	/** Two gifts. */
	DIFFERENT,

	/** The sides do not agree: until it is settled, counted once as if the same. */
	DISPUTED

}
