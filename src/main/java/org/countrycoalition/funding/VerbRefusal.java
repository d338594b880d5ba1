package org.countrycoalition.funding;

/**
 * Something is not done as it was asked, for a reason that people understand. Nothing was
 * stored.
 */
public abstract class VerbRefusal extends RuntimeException {

	/**
	 * @param reason whose name is the message, and by which its text is found
	 */
	protected VerbRefusal(Enum<?> reason) {
		super(reason.name());
	}

	/** Name of the reason. */
	public String name() {
		return String.valueOf(getMessage());
	}

}
