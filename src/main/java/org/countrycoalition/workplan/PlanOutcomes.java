package org.countrycoalition.workplan;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.countrycoalition.access.Roles;
import org.countrycoalition.journal.Journal;
import org.countrycoalition.workplan.PlanRefusal.Reason;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a national authority writes what its draft is to bring about.
 */
@Service
@PreAuthorize("hasRole('" + Roles.NATIONAL_AUTHORITY + "')")
@Transactional
public class PlanOutcomes {

	private final PlanQueries queries;

	private final OutcomeRecords records;

	private final OwnDraft own;

	private final Journal journal;

	PlanOutcomes(PlanQueries queries, OutcomeRecords records, OwnDraft own, Journal journal) {
		this.queries = queries;
		this.records = records;
		this.own = own;
		this.journal = journal;
	}

	/**
	 * Writes an outcome of the draft; lines that serve it follow a new title.
	 * @param plan key of the draft
	 * @param before as it was read, null for a new one, which comes last
	 * @param outcome as it is to be
	 * @throws PlanRefusal if there is no such draft, the outcome was changed meanwhile,
	 * or another one has the title
	 */
	public void write(UUID plan, @Nullable Outcome before, Outcome outcome) {
		Plan draft = this.own.heldWithoutLines(plan);
		List<Outcome> outcomes = new ArrayList<>(this.queries.outcomes(plan));
		if (before != null && !outcomes.contains(before)) {
			throw new PlanRefusal(Reason.CHANGED_MEANWHILE);
		}
		boolean taken = outcomes.stream()
			.anyMatch((one) -> !one.equals(before) && one.title().equalsIgnoreCase(outcome.title()));
		if (taken) {
			throw new PlanRefusal(Reason.OUTCOME_EXISTS);
		}
		this.journal.because("plan.outcome");
		if (before == null) {
			outcomes.add(outcome);
		}
		else {
			this.records.rename(draft, before.title(), outcome.title());
			outcomes.set(outcomes.indexOf(before), outcome);
		}
		this.records.put(draft, outcomes);
	}

	/**
	 * Takes an outcome out of the draft.
	 * @param plan key of the draft
	 * @param outcome as it was read
	 * @throws PlanRefusal if there is no such draft, the outcome was changed meanwhile,
	 * or a line serves it
	 */
	public void remove(UUID plan, Outcome outcome) {
		Plan draft = this.own.held(plan);
		if (!draft.outcomes().contains(outcome)) {
			throw new PlanRefusal(Reason.CHANGED_MEANWHILE);
		}
		if (draft.lines().stream().anyMatch((line) -> outcome.title().equals(line.detail().outcome()))) {
			throw new PlanRefusal(Reason.OUTCOME_IN_USE);
		}
		this.journal.because("plan.outcome.removed");
		this.records.remove(draft, outcome.title());
	}

}
