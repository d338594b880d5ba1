package org.countrycoalition.funding.ui;

import java.time.LocalDate;

import org.countrycoalition.shell.TypedText;
import org.countrycoalition.shell.components.VerbWords;

/**
 * Words of pages on funding on which people do something.
 */
interface FundingVerbWords extends VerbWords {

	/** What every page on funding is made with. */
	FundingParts parts();

	@Override
	default TypedText typed() {
		return parts().typed();
	}

	/** The day by the portal's clock. */
	default LocalDate today() {
		return LocalDate.now(parts().switches().clock());
	}

}
