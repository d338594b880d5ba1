package org.countrycoalition.kernel;

/**
 * Something is not done as it was asked, for a reason that people understand. Nothing was
 * stored.
 */
public abstract class VerbRefusal extends RuntimeException {

	private final String name;

	/**
	 * @param reason by whose name its text is found
	 */
	protected VerbRefusal(Enum<?> reason) {
		this(reason, reason.name());
	}

	/**
	 * @param reason by whose name its text is found
	 * @param message for the log
	 */
	protected VerbRefusal(Enum<?> reason, String message) {
		super(message);
		this.name = reason.name();
	}

	/** Name of the reason. */
	public String name() {
		return this.name;
	}

}
