package org.countrycoalition.workplan;

import org.countrycoalition.access.Roles;
import org.countrycoalition.journal.Journal;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.workplan.Plan.Status;
import org.countrycoalition.workplan.PlanRefusal.Reason;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way of a draft into force: submitted by one person of the authority, given back or
 * approved by another, then published. Only a draft is changed.
 */
@Service
@PreAuthorize("hasRole('" + Roles.NATIONAL_AUTHORITY + "')")
@Transactional
public class PlanApproval {

	private final PlanRecords records;

	private final OwnDraft own;

	private final Journal journal;

	PlanApproval(PlanRecords records, OwnDraft own, Journal journal) {
		this.records = records;
		this.own = own;
		this.journal = journal;
	}

	/**
	 * Submits the draft to a second person.
	 * @param read the draft as it was read: nothing else is submitted
	 * @param seenBy who may see it while it waits: the authority alone (private), or the
	 * coalition too
	 * @throws PlanRefusal if there is no draft, it has no line, contradicts itself
	 * ({@link QualityCheck.Kind#isError()}), or was changed meanwhile
	 */
	public void submit(Plan read, Tier seenBy) {
		Plan draft = this.own.unchanged(read);
		if (draft.lines().isEmpty()) {
			throw new PlanRefusal(Reason.NO_LINES);
		}
		if (QualityCheck.of(draft, this.own.deadlines()).hasErrors()) {
			throw new PlanRefusal(Reason.CONTRADICTS);
		}
		if (seenBy != Tier.PRIVATE && seenBy != Tier.COALITION) {
			throw new IllegalArgumentException("A submitted plan is seen by its authority or by the coalition");
		}
		this.journal.because("plan.submitted." + seenBy.name());
		this.records.submit(draft.id(), this.own.person(), seenBy);
	}

	/**
	 * Takes a submitted or approved version back to work on it.
	 * @param read the version as it was read
	 * @throws PlanRefusal if it is not on its way any more, or was changed meanwhile
	 */
	public void withdraw(Plan read) {
		Plan open = held(read, Status.SUBMITTED, Status.APPROVED);
		this.journal.because("plan.withdrawn");
		this.records.reopen(open.id(), null);
	}

	/**
	 * Gives a submitted version back for more work.
	 * @param read the version as it was read
	 * @param why told to who works on it
	 * @throws PlanRefusal if no reason is given, it does not wait any more, or was
	 * changed meanwhile
	 */
	public void giveBack(Plan read, String why) {
		if (why.isBlank()) {
			throw new PlanRefusal(Reason.NO_REASON);
		}
		Plan open = held(read, Status.SUBMITTED);
		this.journal.because("plan.returned");
		this.records.reopen(open.id(), why.strip());
	}

	/**
	 * Agrees to a submitted version.
	 * @param read the version as it was read
	 * @throws PlanRefusal if the viewer has submitted it, it does not wait any more, or
	 * was changed meanwhile
	 */
	public void approve(Plan read) {
		Plan open = held(read, Status.SUBMITTED);
		if (open.approval().isSubmittedBy(this.own.person().name())) {
			throw new PlanRefusal(Reason.SAME_PERSON);
		}
		this.journal.because("plan.approved");
		this.records.approve(open.id(), this.own.person());
	}

	/**
	 * Brings an approved version into force; the plan in force until now is superseded.
	 * @param read the version as it was read
	 * @param tier who may see it: the coalition, or everyone signed in
	 * @throws PlanRefusal if it is not approved, or was changed meanwhile
	 */
	public void publish(Plan read, Tier tier) {
		if (tier != Tier.COALITION && tier != Tier.PUBLIC) {
			throw new IllegalArgumentException("A plan in force is seen by the coalition or by everyone");
		}
		Plan open = held(read, Status.APPROVED);
		this.journal.because("plan.published." + tier.name());
		this.records.supersede(open.state());
		this.records.publish(open.id(), tier);
	}

	private Plan held(Plan read, Status... from) {
		Plan open = this.own.heldOpen(read.id());
		if (open.version() != read.version()) {
			throw new PlanRefusal(Reason.CHANGED_MEANWHILE);
		}
		for (Status status : from) {
			if (open.status() == status) {
				return open;
			}
		}
		throw new PlanRefusal(Reason.NOT_THERE);
	}

}
