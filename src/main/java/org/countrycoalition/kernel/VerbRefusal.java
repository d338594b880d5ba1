package org.countrycoalition.kernel;

/**
 * Something is not done as it was asked, for a reason that people understand. Nothing was
 * stored.
 */
public abstract class VerbRefusal extends RuntimeException {

	private final Enum<?> reason;

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
		this.reason = reason;
	}

	/** Why. */
	public Enum<?> reason() {
		return this.reason;
	}

	/** Name of the reason. */
	public final String name() {
		return this.reason.name();
	}

}
