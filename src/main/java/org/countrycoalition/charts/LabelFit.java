package org.countrycoalition.charts;

/**
 * How labels that belong to bars find room beside each other.
 */
enum LabelFit {

	/** Side by side. */
	LEVEL,

	/** Turned by a quarter, reading upwards. */
	TURNED,

	/** Not even turned: only every so many can be shown. */
	CROWDED;

	/** Height of a line of small text in px. */
	static final int LINE = 14;

	/** Fits labels of a width (px) to bars that follow each other at a distance (px). */
	static LabelFit of(int widest, int step) {
		if (widest + 4 <= step) {
			return LEVEL;
		}
		return (step >= LINE - 1) ? TURNED : CROWDED;
	}

}
