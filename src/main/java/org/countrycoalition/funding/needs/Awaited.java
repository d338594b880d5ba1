package org.countrycoalition.funding.needs;

import java.util.UUID;

/**
 * What of needs and offers waits for somebody.
 *
 * @param waits what is to be done
 * @param posting key of the own need or offer that it is about
 * @param title of it
 * @param other name of the organisation on the other side
 */
public record Awaited(Waits waits, UUID posting, String title, String other) {

	/** What is to be done. */
	public enum Waits {

		/** A proposed match is to be answered. */
		ANSWER,

		/** Both have agreed on a match, and nothing was delivered of it yet. */
		DELIVER,

		/** A delivery is to be confirmed. */
		CONFIRM,

		/** A delivery did not arrive as it was told. */
		CORRECT

	}

}
