package org.countrycoalition.workplan;

import java.util.Optional;

import org.countrycoalition.kernel.Tier;

import org.springframework.stereotype.Component;

/**
 * The draft into which a file goes; inside of a transaction.
 */
@Component
class ImportDraft {

	private final PlanDesk desk;

	private final PlanApproval approval;

	private final PlanQueries queries;

	private final OwnDraft own;

	ImportDraft(PlanDesk desk, PlanApproval approval, PlanQueries queries, OwnDraft own) {
		this.desk = desk;
		this.approval = approval;
		this.queries = queries;
		this.own = own;
	}

	/**
	 * @return the draft, or the plan in force if there is none
	 * @throws PlanRefusal if a version waits for a second person: nobody changes it
	 */
	Optional<Plan> present() {
		Optional<Plan> open = this.queries.open(this.own.state()).map(this.queries::withLines);
		if (open.filter((plan) -> plan.status() != Plan.Status.DRAFT).isPresent()) {
			throw new PlanRefusal(PlanRefusal.Reason.DRAFT_EXISTS);
		}
		return open.or(() -> this.queries.plan(this.own.state(), Plan.Status.PUBLISHED));
	}

	/**
	 * @param present as {@link #present} gives it
	 * @param facts as they are to be
	 * @return a draft that covers the years of before and of what is to be
	 */
	Plan begun(Optional<Plan> present, PlanDesk.Facts facts) {
		if (present.isEmpty()) {
			this.desk.start(facts);
		}
		else if (present.get().status() != Plan.Status.DRAFT) {
			this.desk.revise();
		}
		describe(facts.over(PlanDesk.Facts.of(this.own.draft())));
		return this.own.draft();
	}

	/**
	 * @param facts as they are to be
	 * @param submit who sees it while it waits for a second person, empty to leave it a
	 * draft
	 */
	void finished(PlanDesk.Facts facts, Optional<Tier> submit) {
		describe(facts);
		submit.ifPresent((tier) -> this.approval.submit(this.own.draft(), tier));
	}

	private void describe(PlanDesk.Facts facts) {
		if (!facts.equals(PlanDesk.Facts.of(this.own.draft()))) {
			this.desk.describe(this.own.draft(), facts);
		}
	}

}
