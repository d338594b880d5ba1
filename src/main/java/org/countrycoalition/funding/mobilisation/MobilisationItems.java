package org.countrycoalition.funding.mobilisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countrycoalition.access.Roles;
import org.countrycoalition.funding.mobilisation.MobilisationPlan.Status;
import org.countrycoalition.funding.mobilisation.MobilisationRefusal.Reason;
import org.countrycoalition.journal.Journal;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a State's authority writes the targets and actions of its draft, and says what
 * was done of the plan in force. Everything is refused of a plan that is not the
 * viewer's, or no draft where only a draft is written.
 */
@Service
@PreAuthorize("hasRole('" + Roles.NATIONAL_AUTHORITY + "')")
@Transactional
public class MobilisationItems {

	private final ItemRecords records;

	private final OwnPlans own;

	private final Journal journal;

	private final Clock clock;

	MobilisationItems(ItemRecords records, OwnPlans own, Journal journal, Clock clock) {
		this.records = records;
		this.own = own;
		this.journal = journal;
		this.clock = clock;
	}

	/**
	 * Writes a target.
	 * @param plan a draft
	 * @param id key of the target, made by who asks
	 * @param read the target as it was read, null: a new one
	 * @param facts what it says
	 * @throws MobilisationRefusal if it was changed meanwhile, is not whole, or there is
	 * one for the same source and pillar
	 */
	public void writeTarget(UUID plan, UUID id, @Nullable Target read, Target.Facts facts) {
		MobilisationPlan draft = this.own.draft(plan);
		Optional<Target> stored = draft.targets().stream().filter((one) -> one.id().equals(id)).findFirst();
		if (stored.filter((one) -> one.facts().equals(facts)).isPresent()) {
			return;
		}
		requireAsRead(stored.map(Target::version), (read != null) ? read.version() : null);
		List<Target.Facts> others = draft.targets()
			.stream()
			.filter((one) -> !one.id().equals(id))
			.map(Target::facts)
			.toList();
		FactsCheck.require(draft.facts(), facts, others);
		if (read != null) {
			this.journal.because("mobilisation.target.changed");
			this.records.change(id, facts);
		}
		else {
			this.journal.because("mobilisation.target.added");
			this.records.add(plan, id, facts);
		}
	}

	/**
	 * Takes a target out of a draft; {@link #restoreTarget} puts it back.
	 * @param plan a draft
	 * @param read the target as it was read
	 * @throws MobilisationRefusal if it was changed meanwhile
	 */
	public void removeTarget(UUID plan, Target read) {
		MobilisationPlan draft = this.own.draft(plan);
		requireAsRead(
				draft.targets().stream().filter((one) -> one.id().equals(read.id())).map(Target::version).findFirst(),
				read.version());
		this.journal.because("mobilisation.target.removed");
		this.records.remove(ItemRecords.Kind.TARGET, plan, read.id(), true);
	}

	/**
	 * Puts a target back that was taken out.
	 * @param plan a draft
	 * @param removed the target as it was
	 * @throws MobilisationRefusal if by now there is one for the same source and pillar,
	 * or the plan's period has changed
	 */
	public void restoreTarget(UUID plan, Target removed) {
		MobilisationPlan draft = this.own.draft(plan);
		List<Target.Facts> others = draft.targets()
			.stream()
			.filter((one) -> !one.id().equals(removed.id()))
			.map(Target::facts)
			.toList();
		FactsCheck.require(draft.facts(), removed.facts(), others);
		this.journal.because("mobilisation.target.restored");
		requireThere(this.records.remove(ItemRecords.Kind.TARGET, plan, removed.id(), false));
	}

	/**
	 * Writes an action.
	 * @param plan a draft
	 * @param id key of the action, made by who asks
	 * @param read the action as it was read, null: a new one
	 * @param facts what it says
	 * @throws MobilisationRefusal if it was changed meanwhile, or is not whole
	 */
	public void writeAction(UUID plan, UUID id, @Nullable Action read, Action.Facts facts) {
		MobilisationPlan draft = this.own.draft(plan);
		Optional<Action> stored = action(draft, id);
		if (stored.filter((one) -> one.facts().equals(facts)).isPresent()) {
			return;
		}
		requireAsRead(stored.map(Action::version), (read != null) ? read.version() : null);
		FactsCheck.require(facts);
		if (read != null) {
			this.journal.because("mobilisation.action.changed");
			this.records.change(id, facts);
		}
		else {
			this.journal.because("mobilisation.action.added");
			this.records.add(plan, id, facts);
		}
	}

	/**
	 * Takes an action out of a draft; {@link #restoreAction} puts it back.
	 * @param plan a draft
	 * @param read the action as it was read
	 * @throws MobilisationRefusal if it was changed meanwhile
	 */
	public void removeAction(UUID plan, Action read) {
		MobilisationPlan draft = this.own.draft(plan);
		requireAsRead(action(draft, read.id()).map(Action::version), read.version());
		this.journal.because("mobilisation.action.removed");
		this.records.remove(ItemRecords.Kind.ACTION, plan, read.id(), true);
	}

	/**
	 * Puts an action back that was taken out.
	 * @param plan a draft
	 * @param removed the action as it was
	 */
	public void restoreAction(UUID plan, Action removed) {
		this.own.draft(plan);
		this.journal.because("mobilisation.action.restored");
		requireThere(this.records.remove(ItemRecords.Kind.ACTION, plan, removed.id(), false));
	}

	/**
	 * Says that an action was done, or dropped, or is to be done after all: the one thing
	 * that changes in a plan in force.
	 * @param plan a draft, or the plan in force
	 * @param read the action as it was read
	 * @param mark what became of it
	 * @throws MobilisationRefusal if it was changed meanwhile, the day lies ahead, or
	 * nobody says why it is dropped
	 */
	public void mark(UUID plan, Action read, Action.Mark mark) {
		MobilisationPlan stored = this.own.plan(plan);
		if (!stored.isDraft() && stored.status() != Status.ADOPTED) {
			throw new MobilisationRefusal(Reason.NOT_IN_FORCE);
		}
		FactsCheck.require(mark, LocalDate.now(this.clock));
		Optional<Action> action = action(stored, read.id());
		if (action.filter((one) -> one.mark().equals(mark)).isPresent()) {
			return;
		}
		requireAsRead(action.map(Action::version), read.version());
		this.journal.because("mobilisation.action.marked");
		this.records.mark(read.id(), mark);
	}

	private static Optional<Action> action(MobilisationPlan plan, UUID id) {
		return plan.actions().stream().filter((one) -> one.id().equals(id)).findFirst();
	}

	/** What is new is not there yet, and what is there is as it was read. */
	private static void requireAsRead(Optional<Integer> stored, @Nullable Integer read) {
		if (!stored.equals(Optional.ofNullable(read))) {
			throw new MobilisationRefusal(Reason.CHANGED_MEANWHILE);
		}
	}

	private static void requireThere(boolean there) {
		if (!there) {
			throw new MobilisationRefusal(Reason.GONE);
		}
	}

}
