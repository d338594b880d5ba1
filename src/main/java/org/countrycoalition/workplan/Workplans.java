package org.countrycoalition.workplan;

import java.util.List;
import java.util.Optional;

import org.countrycoalition.kernel.CountryCode;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads plans. What a viewer may see is decided by row-level security: a draft is its
 * authority's alone.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Workplans {

	private final PlanQueries queries;

	Workplans(PlanQueries queries) {
		this.queries = queries;
	}

	/**
	 * @param state whose plan
	 * @return the plan in force, empty if there is none that the viewer may see
	 */
	public Optional<Plan> published(CountryCode state) {
		return this.queries.plan(state, Plan.Status.PUBLISHED);
	}

	/**
	 * @param state whose plan
	 * @return the draft, empty if there is none that the viewer may see
	 */
	public Optional<Plan> draft(CountryCode state) {
		return this.queries.plan(state, Plan.Status.DRAFT);
	}

	/**
	 * @param state whose plan
	 * @return the version on its way: a draft, submitted or approved; empty if there is
	 * none that the viewer may see
	 */
	public Optional<Plan> open(CountryCode state) {
		return this.queries.open(state).map(this.queries::withLines);
	}

	/**
	 * @param state whose plan
	 * @return its versions that the viewer may see, latest first
	 */
	public List<PlanVersion> versions(CountryCode state) {
		return this.queries.versions(state);
	}

	/**
	 * @param state whose plan
	 * @param number of the version
	 * @return that version, empty if there is none that the viewer may see
	 */
	public Optional<Plan> version(CountryCode state, int number) {
		return this.queries.version(state, number);
	}

	/**
	 * @param year of which the lines tell; what they plan for others is left out
	 * @param withIllustrative whether made-up plans are told too
	 * @return all plans in force that the viewer may see, of every State, whether or not
	 * they cover the year
	 */
	public List<Plan> publishedOfAll(int year, boolean withIllustrative) {
		return this.queries.published(year, withIllustrative);
	}

	/**
	 * @param withIllustrative whether made-up plans count too
	 * @return years that a plan in force covers, as far as the viewer may see it,
	 * earliest first
	 */
	public List<Integer> publishedYears(boolean withIllustrative) {
		return this.queries.publishedYears(withIllustrative);
	}

}
