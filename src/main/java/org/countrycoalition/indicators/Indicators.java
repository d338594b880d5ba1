package org.countrycoalition.indicators;

import java.util.List;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rolls the records up into indicators. It sums what its viewer may see.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Indicators {

	private final IndicatorQueries queries;

	Indicators(IndicatorQueries queries) {
		this.queries = queries;
	}

	/**
	 * @param indicator which
	 * @param year the reporting year
	 * @param withIllustrative whether fictional States count too
	 * @return its value with the States behind it
	 */
	public IndicatorValue value(Indicator indicator, int year, boolean withIllustrative) {
		return new IndicatorValue(indicator, year, this.queries.verdicts(indicator, year, withIllustrative));
	}

	/**
	 * @param withIllustrative whether what is made up counts too
	 * @return years of which some evidence is recorded, latest first
	 */
	public List<Integer> years(boolean withIllustrative) {
		return this.queries.years(withIllustrative);
	}

}
