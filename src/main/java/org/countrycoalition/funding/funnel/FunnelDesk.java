package org.countrycoalition.funding.funnel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countrycoalition.access.Roles;
import org.countrycoalition.funding.Donor;
import org.countrycoalition.funding.Recipient;
import org.countrycoalition.funding.Stage;
import org.countrycoalition.funding.funnel.FunnelRefusal.Reason;
import org.countrycoalition.journal.Journal;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a donor enters what it gives, and a State's authority what it receives, from
 * intent to payment. What is entered is private until it is shown by a step of its own.
 * To ask for the same thing twice, as a double click does, does it once.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.DONOR + "', '" + Roles.NATIONAL_AUTHORITY + "')")
@Transactional
public class FunnelDesk {

	private final StepQueries queries;

	private final StepRecords records;

	private final Parties parties;

	private final StepOrigins origins;

	private final Journal journal;

	private final Clock clock;

	FunnelDesk(StepQueries queries, StepRecords records, Parties parties, StepOrigins origins, Journal journal,
			Clock clock) {
		this.queries = queries;
		this.records = records;
		this.parties = parties;
		this.origins = origins;
		this.journal = journal;
		this.clock = clock;
	}

	/**
	 * Enters the first step that is known of a contribution, for its holder's eyes only.
	 * @param id key of the step, made by who asks
	 * @param stage at which it is
	 * @param recipient who receives: a State or, from a donor, an area, a region or the
	 * world
	 * @param donor who gives, null: who asks, which only a donor can
	 * @param terms what is said of it
	 * @return the step as it stands now
	 * @throws FunnelRefusal if it is not the viewer's to enter, or the terms are not
	 * whole
	 */
	public Step begin(UUID id, Stage stage, Recipient recipient, @Nullable Donor donor, Terms terms) {
		Parties.Between between = this.parties.between(recipient, donor);
		TermsCheck.require(stage, terms, LocalDate.now(this.clock));
		if (this.queries.step(id).isEmpty()) {
			this.journal.because("funnel.begun");
			this.records.add(this.parties.step(id, null, stage, between, terms, Tier.PRIVATE, null), Map.of(),
					between.source());
		}
		return stored(id);
	}

	/**
	 * Enters the step that follows from another one. Who sees that one does not see it
	 * unless it is said: a pledge may be public and its commitment not yet.
	 * @param id key of the new step, made by who asks
	 * @param parent step as it was read
	 * @param stage a later one
	 * @param terms what is said of it
	 * @param excess why it is more than is left, null if it is not
	 * @param tier who may see it
	 * @return the step as it stands now
	 * @throws FunnelRefusal if nothing can follow, if it is more than is left and nobody
	 * says why, if some would miss a step {@linkplain Between between}, or as above
	 */
	public Step follow(UUID id, UUID parent, Stage stage, Terms terms, @Nullable String excess, Tier tier) {
		Optional<Step> there = this.queries.step(id);
		if (there.isPresent()) {
			return there.get();
		}
		this.queries.lock(parent);
		Step from = stored(parent);
		Parties.Between between = this.parties.following(from);
		TermsCheck.require(stage, terms, LocalDate.now(this.clock));
		this.origins.requireReaders(from, new Between(id, parent, stage, tier));
		if (from.isWithdrawn()) {
			throw new FunnelRefusal(Reason.WITHDRAWN);
		}
		if (stage.compareTo(from.stage()) <= 0 || stage == Stage.SPENDING) {
			throw new FunnelRefusal(Reason.STAGE_ORDER);
		}
		this.origins.requireLeft(from, terms, excess, null);
		this.journal.because("funnel.followed");
		this.records.add(this.parties.step(id, parent, stage, between, terms, tier, excess),
				StepOrigins.of(from, terms.parts()), between.source());
		return stored(id);
	}

	/**
	 * Says something else of a step.
	 * @param read the step as it was read
	 * @param terms what is to be said
	 * @param excess why it is more than is left of what it follows from, null if it is
	 * not
	 * @return the step as it stands now
	 * @throws FunnelRefusal if it is not the viewer's, was changed meanwhile, a year or a
	 * pillar's share from which something follows would go, a year that has come in would
	 * be another sum, or as above
	 */
	public Step say(Step read, Terms terms, @Nullable String excess) {
		Step stored = own(read.id());
		if (stored.terms().equals(terms)) {
			return stored;
		}
		TermsCheck.requireAsRead(read, stored);
		TermsCheck.require(stored.stage(), terms, LocalDate.now(this.clock));
		Step after = stored.saying(terms, excess);
		Optional<Step> from = (stored.parent() != null) ? this.queries.step(stored.parent()) : Optional.empty();
		Map<Part, UUID> kept = this.origins.keep(stored, after, from.orElse(null));
		this.journal.because("funnel.changed");
		this.records.say(after, kept, from.map((parent) -> StepOrigins.of(parent, terms.parts())).orElse(Map.of()));
		return stored(read.id());
	}

	/**
	 * Shows a step to others, or to fewer than before; what was seen was seen.
	 * @param read the step as it was read
	 * @param tier who may see it from now on
	 * @throws FunnelRefusal if it is not the viewer's, was changed meanwhile, goes to no
	 * State with whose people it could be shared, has come in and would be hidden from
	 * who says so, or as when a step follows
	 */
	public Step show(Step read, Tier tier) {
		Step stored = own(read.id());
		if (stored.tier() == tier) {
			return stored;
		}
		TermsCheck.requireAsRead(read, stored);
		this.origins.requireReaders(stored, tier);
		this.journal.because("funnel.shown");
		this.records.show(stored.id(), tier);
		return stored(read.id());
	}

	/**
	 * Withdraws what has not gone on: it counts under no rule any more. What followed
	 * already stays.
	 * @param read the step as it was read
	 * @param why in words
	 * @throws FunnelRefusal if nobody says why, it has come in, or as above
	 */
	public Step withdraw(Step read, String why) {
		if (why.isBlank()) {
			throw new FunnelRefusal(Reason.NO_REASON);
		}
		Step stored = own(read.id());
		if (stored.isWithdrawn()) {
			return stored;
		}
		TermsCheck.requireAsRead(read, stored);
		this.origins.requireNotReceived(stored);
		this.journal.because("funnel.withdrawn");
		this.records.withdraw(stored.id(), LocalDate.now(this.clock), why.strip());
		return stored(read.id());
	}

	/**
	 * Takes a withdrawal back.
	 * @param read the step as it was read
	 * @throws FunnelRefusal as above
	 */
	public Step uphold(Step read) {
		Step stored = own(read.id());
		if (!stored.isWithdrawn()) {
			return stored;
		}
		TermsCheck.requireAsRead(read, stored);
		this.journal.because("funnel.upheld");
		this.records.withdraw(stored.id(), null, null);
		return stored(read.id());
	}

	/**
	 * Throws a private step away from which nothing follows; {@link #restore} brings it
	 * back.
	 * @param read the step as it was read
	 * @throws FunnelRefusal if others see it, something follows from it, it has come in,
	 * or as above
	 */
	public void discard(Step read) {
		Optional<Step> there = this.queries.step(read.id());
		if (there.isEmpty()) {
			return;
		}
		Step stored = own(read.id());
		TermsCheck.requireAsRead(read, stored);
		if (stored.tier() != Tier.PRIVATE) {
			throw new FunnelRefusal(Reason.RELEASED);
		}
		this.origins.requireNotReceived(stored);
		if (!this.queries.following(stored.id()).isEmpty()) {
			throw new FunnelRefusal(Reason.FOLLOWED);
		}
		this.journal.because("funnel.discarded");
		this.records.retract(stored.id(), true);
	}

	/**
	 * Brings a step back that was thrown away, today or long ago.
	 * @param id its key
	 * @throws FunnelRefusal if it is not the viewer's, or there is no room for it any
	 * more
	 */
	public Step restore(UUID id) {
		this.journal.because("funnel.restored");
		this.records.retract(id, false);
		Step back = own(id);
		this.records.follow(back, this.origins.room(back));
		return stored(id);
	}

	private Step stored(UUID id) {
		return this.queries.step(id).orElseThrow(() -> new FunnelRefusal(Reason.GONE));
	}

	private Step own(UUID id) {
		this.queries.lock(id);
		Step stored = stored(id);
		this.parties.requireOwn(stored);
		return stored;
	}

}
