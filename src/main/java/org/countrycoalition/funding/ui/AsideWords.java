package org.countrycoalition.funding.ui;

import org.countrycoalition.funding.SetAside;

/**
 * Says that a contribution is off the plan of the State, who says so, when and why.
 */
final class AsideWords {

	private AsideWords() {
	}

	static String of(SetAside aside, FundingParts parts) {
		SetAside.Said said = aside.said();
		if (said == null) {
			return parts.say("funding.aside.follows");
		}
		return parts.say(aside.itself() ? "funding.aside" : "funding.aside.through", said.reason(), said.by(),
				parts.switches().formats().instant(said.at()));
	}

	/** The same of a part of a step that may have others. */
	static String ofPart(SetAside aside, FundingParts parts) {
		return parts.say("funding.aside.part", String.valueOf(aside.year()), of(aside, parts));
	}

}
