package org.countrycoalition.funding;

import java.util.List;
import java.util.UUID;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;

/**
 * The lines of a State's plan in force, for which a contribution can be meant.
 */
public interface PlannedLines {

	/**
	 * @param state whose plan
	 * @return its lines in their order, none if the viewer may see no plan in force
	 */
	List<Planned> of(CountryCode state);

	/**
	 * A line.
	 *
	 * @param key of the line in every version of the plan
	 * @param title what is to be done
	 * @param pillar that it belongs to
	 */
	record Planned(UUID key, String title, Pillar pillar) {
	}

}
