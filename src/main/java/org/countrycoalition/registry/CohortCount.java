package org.countrycoalition.registry;

import java.time.LocalDate;
import java.util.List;

import org.countrycoalition.kernel.CountRange;
import org.countrycoalition.kernel.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * A cohort on a date: the States that the sources name, those that they leave open, and
 * the official total where a document prints one. Where the two differ, both stand.
 *
 * @param cohort which
 * @param on the date
 * @param named States that certainly belong
 * @param open States that may belong: their dates are missing in the sources
 * @param official latest printed total not after the date, null if none
 */
public record CohortCount(Cohort cohort, LocalDate on, List<CountryCode> named, List<CountryCode> open,
		@Nullable OfficialTotal official) {

	/**
	 * @return how many States, as a range where dates are missing
	 */
	public CountRange count() {
		return new CountRange(this.named.size(), this.named.size() + this.open.size());
	}

	/**
	 * @return whether the official total lies outside of what the sources name
	 */
	public boolean differsFromOfficial() {
		return this.official != null
				&& (this.official.count() < count().atLeast() || this.official.count() > count().atMost());
	}

}
