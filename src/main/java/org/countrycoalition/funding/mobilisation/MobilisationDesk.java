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
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Tier;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a State's authority writes its resource mobilisation plan, adopts and revises it.
 * A draft is the authority's alone until it is shown by a step of its own. To ask for the
 * same thing twice, as a double click does, does it once.
 */
@Service
@PreAuthorize("hasRole('" + Roles.NATIONAL_AUTHORITY + "')")
@Transactional
public class MobilisationDesk {

	private final MobilisationQueries queries;

	private final MobilisationRecords records;

	private final OwnPlans own;

	private final Journal journal;

	private final Clock clock;

	MobilisationDesk(MobilisationQueries queries, MobilisationRecords records, OwnPlans own, Journal journal,
			Clock clock) {
		this.queries = queries;
		this.records = records;
		this.own = own;
		this.journal = journal;
		this.clock = clock;
	}

	/**
	 * Starts a plan.
	 * @param id its key, made by who asks
	 * @param facts what it says of itself
	 * @return the draft
	 * @throws MobilisationRefusal if a draft is open already, or the facts are not whole
	 */
	public MobilisationPlan start(UUID id, PlanFacts facts) {
		FactsCheck.require(facts, List.of());
		return begin(id, this.own.state(), facts, Optional.empty());
	}

	/**
	 * Starts the next edition with what the latest adopted one says, without the actions
	 * that are done or dropped.
	 * @param id its key, made by who asks
	 * @return the draft
	 * @throws MobilisationRefusal if there is nothing to revise, or a draft is open
	 * already
	 */
	public MobilisationPlan revise(UUID id) {
		CountryCode state = this.own.state();
		MobilisationPlan latest = editions(state).lastAdopted()
			.orElseThrow(() -> new MobilisationRefusal(Reason.NOTHING_TO_REVISE));
		return begin(id, state, latest.facts(), Optional.of(latest));
	}

	private MobilisationPlan begin(UUID id, CountryCode state, PlanFacts facts, Optional<MobilisationPlan> from) {
		Optional<MobilisationPlan> draft = editions(state).draft();
		if (draft.filter((one) -> one.id().equals(id)).isPresent()) {
			return draft.get();
		}
		if (draft.isPresent()) {
			throw new MobilisationRefusal(Reason.DRAFT_EXISTS);
		}
		this.journal.because(from.isPresent() ? "mobilisation.revised" : "mobilisation.begun");
		this.records.add(id, state, this.queries.latest(state) + 1, facts, this.own.viewer(),
				LocalDate.now(this.clock));
		from.ifPresent((one) -> this.records.copy(one.id(), id));
		return stored(id);
	}

	/**
	 * Says something else of a draft itself.
	 * @param read the plan as it was read
	 * @param facts what is to be said
	 * @return the plan as it stands now
	 * @throws MobilisationRefusal if it is not the viewer's or no draft, was changed
	 * meanwhile, or targets would lie outside of its period
	 */
	public MobilisationPlan say(MobilisationPlan read, PlanFacts facts) {
		MobilisationPlan draft = this.own.draft(read.id());
		if (draft.facts().equals(facts)) {
			return draft;
		}
		requireVersion(read, draft);
		FactsCheck.require(facts, draft.targets());
		this.journal.because("mobilisation.said");
		this.records.say(draft.id(), facts);
		return stored(draft.id());
	}

	/**
	 * Enters that a draft was adopted: from then on it is in force instead of the edition
	 * before it, and stays as it is.
	 * @param read the plan as it was read, with its targets and actions
	 * @param on the day
	 * @return the plan as it stands now
	 * @throws MobilisationRefusal if it says nothing, the day lies ahead, or anything of
	 * it was changed meanwhile
	 */
	public MobilisationPlan adopt(MobilisationPlan read, LocalDate on) {
		MobilisationPlan draft = this.own.draft(read.id());
		if (!draft.equals(read)) {
			throw new MobilisationRefusal(Reason.CHANGED_MEANWHILE);
		}
		if (draft.isEmpty()) {
			throw new MobilisationRefusal(Reason.EMPTY);
		}
		FactsCheck.requireDay(on, LocalDate.now(this.clock));
		this.journal.because("mobilisation.adopted");
		this.records.adopt(draft.id(), draft.state(), on, this.own.viewer());
		return stored(draft.id());
	}

	/**
	 * Shows an edition to others, or to fewer than before; what was seen was seen.
	 * @param read the plan as it was read
	 * @param tier who may see it from now on
	 * @return the plan as it stands now
	 * @throws MobilisationRefusal if it is not the viewer's, or was changed meanwhile
	 */
	public MobilisationPlan show(MobilisationPlan read, Tier tier) {
		MobilisationPlan plan = this.own.plan(read.id());
		if (plan.tier() == tier) {
			return plan;
		}
		if (plan.isDraft() && tier.isWiderThan(plan.tier()) && !plan.equals(read)) {
			throw new MobilisationRefusal(Reason.CHANGED_MEANWHILE);
		}
		requireVersion(read, plan);
		this.journal.because("mobilisation.shown");
		this.records.show(plan.id(), tier);
		return stored(plan.id());
	}

	/**
	 * Withdraws the edition that is in force; it stays to be read.
	 * @param read the plan as it was read
	 * @param why in words
	 * @return the plan as it stands now
	 * @throws MobilisationRefusal if nobody says why, it is not in force, or as above
	 */
	public MobilisationPlan withdraw(MobilisationPlan read, String why) {
		if (why.isBlank()) {
			throw new MobilisationRefusal(Reason.NO_REASON);
		}
		MobilisationPlan plan = this.own.plan(read.id());
		if (plan.status() == Status.WITHDRAWN) {
			return plan;
		}
		if (plan.status() != Status.ADOPTED) {
			throw new MobilisationRefusal(Reason.NOT_IN_FORCE);
		}
		requireVersion(read, plan);
		this.journal.because("mobilisation.withdrawn");
		this.records.withdraw(plan.id(), LocalDate.now(this.clock), why.strip());
		return stored(plan.id());
	}

	/**
	 * Takes a withdrawal back.
	 * @param read the plan as it was read
	 * @return the plan as it stands now
	 * @throws MobilisationRefusal if it was not withdrawn, another edition is in force by
	 * now, or as above
	 */
	public MobilisationPlan uphold(MobilisationPlan read) {
		MobilisationPlan plan = this.own.plan(read.id());
		if (plan.status() == Status.ADOPTED) {
			return plan;
		}
		if (plan.status() != Status.WITHDRAWN || editions(plan.state()).adopted().isPresent()) {
			throw new MobilisationRefusal(Reason.NOT_IN_FORCE);
		}
		requireVersion(read, plan);
		this.journal.because("mobilisation.upheld");
		this.records.withdraw(plan.id(), null, null);
		return stored(plan.id());
	}

	/**
	 * Throws a draft away; {@link #restore} brings it back.
	 * @param read the plan as it was read
	 * @throws MobilisationRefusal if it is not the viewer's or no draft, or was changed
	 * meanwhile
	 */
	public void discard(MobilisationPlan read) {
		MobilisationPlan draft = this.own.draft(read.id());
		requireVersion(read, draft);
		this.journal.because("mobilisation.discarded");
		this.records.discard(draft.id(), true);
	}

	/**
	 * Brings a draft back that was thrown away.
	 * @param id its key
	 * @return the draft
	 * @throws MobilisationRefusal if it is not the viewer's, or another draft is open
	 */
	public MobilisationPlan restore(UUID id) {
		MobilisationPlan draft = this.own.draft(id);
		Optional<MobilisationPlan> open = editions(draft.state()).draft();
		if (open.isPresent()) {
			if (open.get().id().equals(id)) {
				return draft;
			}
			throw new MobilisationRefusal(Reason.DRAFT_EXISTS);
		}
		this.journal.because("mobilisation.restored");
		this.records.discard(id, false);
		return stored(id);
	}

	private Editions editions(CountryCode state) {
		return new Editions(this.queries.of(state));
	}

	private MobilisationPlan stored(UUID id) {
		return this.queries.plan(id).orElseThrow(() -> new MobilisationRefusal(Reason.GONE));
	}

	private static void requireVersion(MobilisationPlan read, MobilisationPlan stored) {
		if (read.version() != stored.version()) {
			throw new MobilisationRefusal(Reason.CHANGED_MEANWHILE);
		}
	}

}
