package org.countrycoalition.funding;

import java.util.Optional;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;

/**
 * Tells the gap for which a contribution is begun, to whoever begins it: a fact beside
 * what they are about to type, and nothing that is typed for them.
 */
public interface ToldGap {

	/**
	 * @param state that receives
	 * @param name of the State in the reader's language
	 * @param year of the gap
	 * @param pillar of the gap
	 * @param rule what counts as cover, as it stands in addresses; one that is unknown is
	 * the usual one
	 * @return a sentence in the reader's language, empty if the viewer sees no need there
	 */
	Optional<String> of(CountryCode state, String name, int year, Pillar pillar, String rule);

}
