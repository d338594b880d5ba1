package org.countrycoalition.workplan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

/**
 * A version of a State's multi-year plan. A pillar without a line in a year that the plan
 * covers is not planned.
 *
 * @param id key
 * @param state whose plan
 * @param number of the version, from 1
 * @param status where it stands
 * @param title of the plan
 * @param strategy that it belongs to, null if none is named
 * @param firstYear that it covers
 * @param lastYear that it covers, included
 * @param currency ISO 4217 code of all its amounts
 * @param tier who may see it
 * @param owner the authority
 * @param illustrative made up
 * @param source who wrote it
 * @param version for optimistic locking
 * @param publishedAt when it came into force, null for a draft
 * @param approval who submitted and who approved it
 * @param outcomes what it is to bring about, in their order
 * @param lines in their order
 * @param writes how often lines and outcomes were written until it was read, whoever did:
 * if two readings of a version agree on this, they agree on each of them
 */
public record Plan(UUID id, CountryCode state, int number, Status status, String title, @Nullable Strategy strategy,
		int firstYear, int lastYear, String currency, Tier tier, String owner, boolean illustrative, String source,
		int version, @Nullable Instant publishedAt, Approval approval, List<Outcome> outcomes, List<PlanLine> lines,
		long writes) {

	/** The earliest year that a plan covers. */
	public static final int FIRST_YEAR = 1990;

	/** The latest year that a plan covers. */
	public static final int LAST_YEAR = 2100;

	/** How many years a plan covers at most. */
	public static final int MOST_YEARS = 30;

	public Plan {
		outcomes = List.copyOf(outcomes);
		lines = List.copyOf(lines);
	}

	/** A version of whose lines nothing was written yet. */
	public Plan(UUID id, CountryCode state, int number, Status status, String title, @Nullable Strategy strategy,
			int firstYear, int lastYear, String currency, Tier tier, String owner, boolean illustrative, String source,
			int version, @Nullable Instant publishedAt, Approval approval, List<Outcome> outcomes,
			List<PlanLine> lines) {
		this(id, state, number, status, title, strategy, firstYear, lastYear, currency, tier, owner, illustrative,
				source, version, publishedAt, approval, outcomes, lines, 0);
	}

	/** Whether the plan covers the year. */
	public boolean covers(int year) {
		return year >= this.firstYear && year <= this.lastYear;
	}

	/**
	 * @param lines in their order
	 * @return the same version with these lines
	 */
	public Plan with(List<PlanLine> lines) {
		return saying(PlanDesk.Facts.of(this), this.outcomes, lines, this.writes);
	}

	/** The same version, as it would be described. */
	Plan described(PlanDesk.Facts facts) {
		return saying(facts, this.outcomes, this.lines, this.writes);
	}

	/**
	 * @param outcomes in their order
	 * @return the same version with these outcomes
	 */
	Plan aimingAt(List<Outcome> outcomes) {
		return saying(PlanDesk.Facts.of(this), outcomes, this.lines, this.writes);
	}

	/**
	 * @param more how often lines were written since, as far as the reader knows of it
	 * @return the same version, read with that
	 */
	public Plan written(long more) {
		return saying(PlanDesk.Facts.of(this), this.outcomes, this.lines, this.writes + more);
	}

	private Plan saying(PlanDesk.Facts facts, List<Outcome> outcomes, List<PlanLine> lines, long writes) {
		return new Plan(this.id, this.state, this.number, this.status, facts.title(), facts.strategy(),
				facts.firstYear(), facts.lastYear(), facts.currency(), this.tier, this.owner, this.illustrative,
				this.source, this.version, this.publishedAt, this.approval, outcomes, lines, writes);
	}

	/**
	 * @param other reading of the same version
	 * @return whether nobody wrote the plan or a line of it in between
	 */
	boolean standsAs(Plan other) {
		return this.version == other.version && this.writes == other.writes;
	}

	/**
	 * @return the years that it covers, in their order
	 */
	public List<Integer> years() {
		return IntStream.rangeClosed(this.firstYear, this.lastYear).boxed().toList();
	}

	/** Where a version stands. */
	public enum Status {

		/** Being worked on; its owner alone sees it. */
		DRAFT,

		/** Waits for a second person; nobody changes it meanwhile. */
		SUBMITTED,

		/** A second person has agreed; not in force yet. */
		APPROVED,

		/** In force. */
		PUBLISHED,

		/** Replaced by a later one. */
		SUPERSEDED

	}

}
