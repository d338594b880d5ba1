package org.countrycoalition.registry;

import java.time.LocalDate;
import java.util.List;

import org.countrycoalition.kernel.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * A State with its standing on a date.
 *
 * @param code ISO 3166-1 alpha-3
 * @param iso2 ISO 3166-1 alpha-2
 * @param m49 UN M49 with its leading zeros, null for a fictional State
 * @param name in four languages
 * @param region UN M49 region, null where it has none
 * @param subregion UN M49 sub-region, null where it has none
 * @param leastDeveloped on the UN list as of 13 December 2024
 * @param illustrative fictional
 * @param status on the date
 * @param since first day of that status, null if it never had another
 * @param duties outstanding duties on the date, by article
 * @param nearCompletion articles (3, 4) of whose end it has declared itself near, on the
 * date
 */
public record StateRow(CountryCode code, String iso2, @Nullable String m49, StateName name, @Nullable String region,
		@Nullable String subregion, boolean leastDeveloped, boolean illustrative, TreatyStatus status,
		@Nullable LocalDate since, List<Duty> duties, List<Integer> nearCompletion) {

	/**
	 * A duty that is outstanding on the date, or may be.
	 *
	 * @param article 3, 4 or 5
	 * @param certain false where the sources leave open whether it is
	 */
	public record Duty(int article, boolean certain) {
	}

}
