package org.countrycoalition.workplan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countrycoalition.access.Roles;

import org.countrycoalition.journal.Journal;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.workplan.PlanRefusal.Reason;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a national authority drafts its State's plan. Nobody else writes it.
 */
@Service
@PreAuthorize("hasRole('" + Roles.NATIONAL_AUTHORITY + "')")
@Transactional
public class PlanDesk {

	private final PlanQueries queries;

	private final PlanRecords records;

	private final LineRecords lines;

	private final OutcomeRecords outcomes;

	private final CostQueries costs;

	private final OwnDraft own;

	private final Journal journal;

	PlanDesk(PlanQueries queries, PlanRecords records, LineRecords lines, OutcomeRecords outcomes, CostQueries costs,
			OwnDraft own, Journal journal) {
		this.queries = queries;
		this.records = records;
		this.lines = lines;
		this.outcomes = outcomes;
		this.costs = costs;
		this.own = own;
		this.journal = journal;
	}

	/**
	 * Starts a draft that only the authority sees.
	 * @param facts title, years, currency
	 * @return key of the draft
	 * @throws PlanRefusal if there is a draft, or the years are out of order
	 */
	public UUID start(Facts facts) {
		CountryCode state = this.own.state();
		PlanYears.requireInOrder(facts);
		if (this.queries.open(state).isPresent()) {
			throw new PlanRefusal(Reason.DRAFT_EXISTS);
		}
		this.journal.because("plan.started");
		return this.records.add(this.own.authority(), this.queries.latestNumber(state) + 1, facts)
			.orElseThrow(() -> new PlanRefusal(begunMeanwhile(state)));
	}

	/** What was begun since the look above is seen now, if it is the authority's own. */
	private Reason begunMeanwhile(CountryCode state) {
		return this.queries.open(state).isPresent() ? Reason.DRAFT_EXISTS : Reason.DRAFT_OF_OTHERS;
	}

	/**
	 * Starts a draft from the plan in force, line by line.
	 * @return key of the draft
	 * @throws PlanRefusal if there is a draft, or no plan in force
	 */
	public UUID revise() {
		Plan published = this.queries.header(this.own.state(), Plan.Status.PUBLISHED)
			.orElseThrow(() -> new PlanRefusal(Reason.NO_PLAN));
		UUID id = start(Facts.of(published));
		copy(published, this.own.heldWithoutLines(id));
		return id;
	}

	/**
	 * Starts a draft that goes on from the plan in force one year later: the first year
	 * falls away, and a new last one, in which nothing is planned yet, is added.
	 * @return key of the draft
	 * @throws PlanRefusal if there is a draft, or no plan in force, or it ends too late
	 */
	public UUID rollForward() {
		UUID id = revise();
		Plan draft = this.own.held(id);
		int first = draft.firstYear() + 1;
		this.lines.replace(draft, draft.lines().stream().map((line) -> line.from(first)).toList());
		describe(draft, Facts.of(draft).later());
		return id;
	}

	private void copy(Plan published, Plan draft) {
		this.outcomes.copy(published, draft);
		this.lines.copy(published, draft);
	}

	/**
	 * Changes title, strategy, years or currency of the draft.
	 * @param read the draft as it was read
	 * @param facts as they are to be
	 * @throws PlanRefusal if there is no draft, it was changed meanwhile, the years are
	 * out of order, or a line has a year outside of them
	 */
	public void describe(Plan read, Facts facts) {
		PlanYears.requireInOrder(facts);
		Plan draft = this.own.held(read.id());
		PlanYears.requireWithin(draft.lines(), facts.firstYear(), facts.lastYear());
		this.journal.because("plan.described");
		if (!this.records.describe(draft.id(), read.version(), facts)) {
			throw new PlanRefusal(Reason.CHANGED_MEANWHILE);
		}
	}

	/**
	 * Writes one line of the draft: a new one at its end, or one that is there.
	 * @param plan key of the draft
	 * @param line with the version that was read; 0 and a new key for a new one
	 * @return the line as it stands now
	 * @throws PlanRefusal if there is no such draft, the line was changed meanwhile, has
	 * a year outside of the plan, or serves an outcome that the plan does not name
	 */
	public PlanLine write(UUID plan, PlanLine line) {
		Plan draft = this.own.heldWithoutLines(plan);
		PlanYears.requireWithin(List.of(line), draft.firstYear(), draft.lastYear());
		requireOutcome(plan, line);
		this.journal.because("plan.line");
		Optional<PlanLine> before = this.queries.line(plan, line.id());
		if (before.isEmpty() && line.version() == 0 && this.lines.add(draft, this.lines.nextPosition(plan), line)) {
			return line;
		}
		if (before.isEmpty() || !this.lines.change(draft, before.get(), line)) {
			throw new PlanRefusal(Reason.CHANGED_MEANWHILE);
		}
		return line.later();
	}

	private void requireOutcome(UUID plan, PlanLine line) {
		String outcome = line.detail().outcome();
		if (outcome != null && this.queries.outcomes(plan).stream().map(Outcome::title).noneMatch(outcome::equals)) {
			throw new PlanRefusal(Reason.OUTCOME_UNKNOWN);
		}
	}

	/**
	 * Takes a line out of the draft.
	 * @param plan key of the draft
	 * @param line as it was read
	 * @throws PlanRefusal if there is no such draft, or the line was changed meanwhile
	 */
	public void remove(UUID plan, PlanLine line) {
		this.own.heldWithoutLines(plan);
		this.journal.because("plan.line.removed");
		if (!this.lines.remove(plan, line)) {
			throw new PlanRefusal(Reason.CHANGED_MEANWHILE);
		}
	}

	/**
	 * Puts a line back that was taken out.
	 * @param plan key of the draft
	 * @param line as it was when it was taken out
	 * @throws PlanRefusal if there is no such draft, the line was changed since, or the
	 * draft does not cover its years any more
	 */
	public void restore(UUID plan, PlanLine line) {
		Plan draft = this.own.heldWithoutLines(plan);
		PlanYears.requireWithin(List.of(line), draft.firstYear(), draft.lastYear());
		this.journal.because("plan.line.restored");
		if (!this.lines.restore(plan, line)) {
			throw new PlanRefusal(Reason.CHANGED_MEANWHILE);
		}
	}

	/**
	 * Makes the draft's lines these: those it knows by their key are changed where they
	 * differ, others are added, and lines that are not among them are taken out. Outcomes
	 * that they serve and the plan does not name yet are added to it.
	 * @param read the draft as it was read
	 * @param wanted in their order
	 * @return the draft as it stands right after
	 * @throws PlanRefusal if there is no draft, it was changed meanwhile, or a line's
	 * year is outside of it
	 */
	public Plan replaceLines(Plan read, List<PlanLine> wanted) {
		Plan draft = this.own.unchanged(read);
		PlanYears.requireWithin(wanted, draft.firstYear(), draft.lastYear());
		this.journal.because("plan.lines");
		this.outcomes.putMissing(draft, wanted);
		this.lines.replace(draft, wanted);
		return this.own.draft();
	}

	/**
	 * Reads the whole draft as a careful reader would before it is submitted.
	 * @return what such a reader would ask
	 * @throws PlanRefusal if the viewer acts for no authority, or it has no draft
	 */
	@Transactional(readOnly = true)
	public QualityCheck check() {
		Plan draft = this.own.draft();
		List<Costing> differing = this.costs.sources(draft.state(), draft.lines(), this.own.rates()).questions(draft);
		return QualityCheck.of(draft, this.own.deadlines(), this.queries.strangers(draft.id()), differing,
				this.queries.costsInForce(draft.state(), draft.firstYear() - 1, draft.currency()));
	}

	/**
	 * What a plan is.
	 *
	 * @param title of the plan
	 * @param strategy that it carries out, null if none is named
	 * @param firstYear that it covers
	 * @param lastYear that it covers, included
	 * @param currency ISO 4217 code
	 */
	public record Facts(String title, @Nullable Strategy strategy, int firstYear, int lastYear, String currency) {

		/**
		 * @return what a plan is now
		 */
		public static Facts of(Plan plan) {
			return new Facts(plan.title(), plan.strategy(), plan.firstYear(), plan.lastYear(), plan.currency());
		}

		/** The same, a year later. */
		Facts later() {
			return new Facts(this.title, this.strategy, this.firstYear + 1, this.lastYear + 1, this.currency);
		}

		/** The same, over the years of both: while lines move from one to the other. */
		Facts over(Facts before) {
			return new Facts(this.title, this.strategy, Math.min(this.firstYear, before.firstYear),
					Math.max(this.lastYear, before.lastYear), this.currency);
		}

	}

}
