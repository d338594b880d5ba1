package org.countrycoalition.funding.ui;

import java.time.LocalDate;

import org.countrycoalition.funding.VerbRefusal;

/**
 * Words of pages on which people do something: what it is called, what was done, and why
 * it was not.
 */
interface VerbWords {

	/** What every page on funding is made with. */
	FundingParts parts();

	/** Under which what is typed there is kept. */
	String place();

	/** A text of these pages. */
	String say(String key, Object... about);

	/** Why something was not done. */
	default String refusal(VerbRefusal why) {
		return say("refusal." + why.name());
	}

	/** The day by the portal's clock. */
	default LocalDate today() {
		return LocalDate.now(parts().switches().clock());
	}

}
