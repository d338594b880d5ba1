package org.countrycoalition.funding.ui;

import java.time.LocalDate;

import org.countrycoalition.kernel.Tier;
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

	/** Who sees what is shown so, before what else is to be known of it. */
	default String readers(Tier tier, String help) {
		return parts().say("shell.tier." + tier.name()) + ". " + help;
	}

	/** The day by the portal's clock. */
	default LocalDate today() {
		return LocalDate.now(parts().switches().clock());
	}

}
