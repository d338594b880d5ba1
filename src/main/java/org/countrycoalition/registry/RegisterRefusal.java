package org.countrycoalition.registry;

/**
 * The register refuses a change, and says why and what to do.
 */
public final class RegisterRefusal extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	RegisterRefusal(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	/**
	 * @return why; its text is the message {@code registry.refusal.} and its name
	 */
	public Reason reason() {
		return this.reason;
	}

	/**
	 * Why a change is refused.
	 */
	public enum Reason {

		/** Somebody else changed the row since it was read, or it is out of sight. */
		CHANGED_MEANWHILE,

		/** The dates contradict each other. */
		DATES_OUT_OF_ORDER,

		/** The period overlaps another one of the same fact. */
		OVERLAPS,

		/** A change needs a reason. */
		REASON_MISSING,

		/** A fact needs a source. */
		SOURCE_MISSING,

		/** It has ended already. */
		ALREADY_ENDED,

		/** It has not ended. */
		NOT_ENDED,

		/** The key is taken. */
		ALREADY_THERE,

		/** A field has no valid value. */
		INVALID,

		/** The viewer acts for no organisation that may do this. */
		NOT_YOURS,

		/** A filed request is public and stays as it was filed. */
		ALREADY_FILED

	}

}
