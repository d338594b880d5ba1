package org.countrycoalition.workplan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;
import org.jspecify.annotations.Nullable;

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

	private final LineQueries lines;

	private final NeedQueries needs;

	Workplans(PlanQueries queries, LineQueries lines, NeedQueries needs) {
		this.queries = queries;
		this.lines = lines;
		this.needs = needs;
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
		return this.queries.version(state, number).map(this.queries::withLines);
	}

	/**
	 * @param state whose plan
	 * @return the plan in force without its lines, empty if there is none that the viewer
	 * may see
	 */
	public Optional<Plan> publishedOutline(CountryCode state) {
		return this.queries.header(state, Plan.Status.PUBLISHED).map(this.queries::withOutcomes);
	}

	/**
	 * @param state whose plan
	 * @return what the lines of the plan in force are called, in their order; none if the
	 * viewer may see no such plan
	 */
	public List<LineName> namesInForce(CountryCode state) {
		return this.lines.inForce(state);
	}

	/**
	 * @param state whose plan
	 * @return the version on its way without its lines, empty if there is none that the
	 * viewer may see
	 */
	public Optional<Plan> openOutline(CountryCode state) {
		return this.queries.open(state).map(this.queries::withOutcomes);
	}

	/**
	 * @return the version on its way of the State whose authority the viewer belongs to,
	 * without outcomes and lines; empty if there is none
	 */
	public Optional<Plan> ownOpen() {
		return this.queries.openOfOwn();
	}

	/**
	 * @param state whose plan
	 * @param number of the version
	 * @return that version without its lines, empty if there is none that the viewer may
	 * see
	 */
	public Optional<Plan> versionOutline(CountryCode state, int number) {
		return this.queries.version(state, number).map(this.queries::withOutcomes);
	}

	/**
	 * @param plan key of a version
	 * @param filter which lines are wanted
	 * @param page number from 0; the last one is given if there are fewer
	 * @param line whose page is wanted instead, null if none is
	 * @return lines of the version that the viewer may see
	 */
	public LinePage page(UUID plan, LineFilter filter, int page, @Nullable UUID line) {
		return this.lines.page(plan, filter, page, line);
	}

	/**
	 * @param plan key of a version
	 * @param line key of the line in it
	 * @return the line as it stands now, empty if it is not there or not to be seen
	 */
	public Optional<PlanLine> line(UUID plan, UUID line) {
		return this.queries.line(plan, line);
	}

	/**
	 * @param plan key of a version
	 * @param lines keys of lines in it
	 * @return those that are there and to be seen, as they stand now
	 */
	public List<PlanLine> lines(UUID plan, Collection<UUID> lines) {
		return this.queries.lines(plan, lines);
	}

	/**
	 * @param plan key of a version
	 * @param year of the sums
	 * @return what its lines sum up to, as far as the viewer may see them
	 */
	public YearSums sums(UUID plan, int year) {
		return this.lines.sums(plan, year);
	}

	/**
	 * @param state whose plan
	 * @param from first year
	 * @param to last year, included
	 * @param withIllustrative whether a made-up plan is told too
	 * @return what the plan in force costs in the years, whether or not it covers them;
	 * empty if there is none that the viewer may see
	 */
	public Optional<NeedInForce> need(CountryCode state, int from, int to, boolean withIllustrative) {
		return this.needs.inForce(state, from, to, withIllustrative).stream().findFirst();
	}

	/**
	 * @param state whose plan
	 * @param from first year
	 * @param to last year, included
	 * @param withIllustrative whether a made-up plan is told too
	 * @return the same with what of it is attributable to cluster munitions
	 */
	public Optional<AttributableNeed> attributable(CountryCode state, int from, int to, boolean withIllustrative) {
		return this.needs.attributable(state, from, to, withIllustrative);
	}

	/**
	 * @param state whose plan
	 * @param year of the costs
	 * @param pillar of the lines
	 * @param withIllustrative whether a made-up plan is told too
	 * @return the lines of the plan in force that are planned for the year, in their
	 * order; none if the plan does not cover it or is not to be seen
	 */
	public List<LineCost> costs(CountryCode state, int year, Pillar pillar, boolean withIllustrative) {
		return this.needs.lines(state, year, pillar, withIllustrative);
	}

	/**
	 * @param from first year
	 * @param to last year, included
	 * @param withIllustrative whether made-up plans are told too
	 * @return what all plans in force cost that the viewer may see, of every State,
	 * whether or not they cover the years
	 */
	public List<NeedInForce> needOfAll(int from, int to, boolean withIllustrative) {
		return this.needs.inForce(null, from, to, withIllustrative);
	}

	/**
	 * @param state whose plan
	 * @return first year that its plan in force covers, empty if the viewer sees none
	 */
	public Optional<Integer> firstPublishedYear(CountryCode state) {
		return this.queries.firstPublishedYear(state);
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
