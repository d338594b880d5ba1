package org.countrycoalition.registry.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.countrycoalition.registry.StateRow;
import org.countrycoalition.registry.TreatyStatus;
import org.jspecify.annotations.Nullable;

/**
 * A State with its standing on the date asked for.
 *
 * @param name by language
 * @param status on the date
 * @param since first day of that status, null if it never had another
 * @param nearCompletion articles of whose end the State declares itself near
 */
record StateAnswer(String iso3, String iso2, @Nullable String m49, Map<String, String> name, @Nullable String region,
		@Nullable String subregion, boolean leastDeveloped, boolean illustrative, TreatyStatus status,
		@Nullable LocalDate since, List<DutyAnswer> outstanding, List<Integer> nearCompletion) {

	static StateAnswer of(StateRow row) {
		return new StateAnswer(row.code().iso3(), row.iso2(), row.m49(),
				Map.of("en", row.name().en(), "fr", row.name().fr(), "es", row.name().es(), "ar", row.name().ar()),
				row.region(), row.subregion(), row.leastDeveloped(), row.illustrative(), row.status(), row.since(),
				row.duties().stream().map((duty) -> new DutyAnswer(duty.article(), duty.certain())).toList(),
				row.nearCompletion());
	}

	/**
	 * @param certain false where the sources leave open whether the duty is outstanding
	 */
	record DutyAnswer(int article, boolean certain) {
	}

}
