package org.countrycoalition.registry.api;

import java.time.LocalDate;
import java.util.List;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.CohortCount;
import org.countrycoalition.registry.OfficialTotal;
import org.jspecify.annotations.Nullable;

/**
 * A cohort on a date.
 *
 * @param named codes of the States that certainly belong
 * @param open codes of the States that may belong: their dates are missing in the sources
 * @param namedCount number of named States
 * @param atMost named and open States together
 * @param officialCount latest printed total not after the date, null if none
 * @param officialAsOf date of the document that prints it
 * @param officialSource the document
 */
record CohortAnswer(String cohort, LocalDate on, List<String> named, List<String> open, int namedCount, int atMost,
		@Nullable Integer officialCount, @Nullable LocalDate officialAsOf, @Nullable String officialSource) {

	static CohortAnswer of(CohortCount count) {
		OfficialTotal official = count.official();
		return new CohortAnswer(count.cohort().code(), count.on(), codes(count.named()), codes(count.open()),
				count.count().atLeast(), count.count().atMost(), (official != null) ? official.count() : null,
				(official != null) ? official.asOf() : null, (official != null) ? official.source() : null);
	}

	private static List<String> codes(List<CountryCode> states) {
		return states.stream().map(CountryCode::iso3).toList();
	}

}
