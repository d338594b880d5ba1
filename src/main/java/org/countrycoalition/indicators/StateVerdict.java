package org.countrycoalition.indicators;

import java.util.List;

import org.countrycoalition.kernel.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * A State of the cohort with its verdicts.
 *
 * @param state of the cohort
 * @param certain whether it certainly belongs: dates are missing in the sources otherwise
 * @param verdict on what States report (grades E1 to E3)
 * @param shadow with what others print or enter (E4 to E6)
 * @param grade best grade of that evidence, null if there is none
 * @param sources of it
 */
public record StateVerdict(CountryCode state, boolean certain, Verdict verdict, Verdict shadow, @Nullable String grade,
		List<String> sources) {

	public StateVerdict {
		sources = List.copyOf(sources);
	}

}
