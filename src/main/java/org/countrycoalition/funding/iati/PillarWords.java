package org.countrycoalition.funding.iati;

import java.util.Arrays;
import java.util.Optional;

import org.countrycoalition.kernel.Pillar;

/**
 * What the codes of the portal's own vocabulary mean: the pillars, which the code of the
 * Development Assistance Committee cannot tell apart.
 */
final class PillarWords {

	private PillarWords() {
	}

	/** In English, so that it is understood as a theme when it is read again. */
	static String of(Pillar pillar) {
		return switch (pillar) {
			case SURVEY_AND_CLEARANCE -> "Survey and clearance";
			case RISK_EDUCATION -> "Risk education";
			case VICTIM_ASSISTANCE -> "Victim assistance";
			case STOCKPILE_DESTRUCTION -> "Stockpile destruction";
			case UNALLOCATED -> "Mine action";
		};
	}

	/**
	 * @return the pillar that has the code, empty if it is no code of the portal's
	 */
	static Optional<Pillar> of(String code) {
		return Arrays.stream(Pillar.values()).filter((pillar) -> pillar.name().equals(code)).findFirst();
	}

}
