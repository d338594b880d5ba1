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
	 * @param whole as it is reported
	 * @param least the least that is attributable
	 * @param most the most that is attributable
	 * @param <T> what is told of each
	 * @return the one of this part
	 */
	public <T> T of(T whole, T least, T most) {
		return switch (this) {
			case WHOLE -> whole;
			case LEAST -> least;
			case MOST -> most;
		};
	}

	/**
	 * @param share that is attributable
	 * @param amount of which
	 * @return the part, to the cent
	 */
	public FigureSum of(Share share, FigureSum amount) {
		return of(amount, share.leastOf(amount), share.mostOf(amount));
	}

}
