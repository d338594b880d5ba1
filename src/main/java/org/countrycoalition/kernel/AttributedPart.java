package org.countrycoalition.kernel;

/**
 * Which part of an amount is counted: all of it, or the least or the most of it that is
 * attributable to cluster munitions.
 */
public enum AttributedPart {

	/** As it is reported. */
	WHOLE,

	/** The least that is attributable. */
	LEAST,

	/** The most that is attributable. */
	MOST;

	/**
	 * @param share that is attributable
	 * @param amount of which
	 * @return the part, to the cent
	 */
	public FigureSum of(Share share, FigureSum amount) {
		return switch (this) {
			case WHOLE -> amount;
			case LEAST -> share.leastOf(amount);
			case MOST -> share.mostOf(amount);
		};
	}

}
