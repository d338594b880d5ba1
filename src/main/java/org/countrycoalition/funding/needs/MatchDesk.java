package org.countrycoalition.funding.needs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.countrycoalition.access.Roles;
import org.countrycoalition.funding.Quantity;
import org.countrycoalition.funding.needs.Match.State;
import org.countrycoalition.funding.needs.NeedsRefusal.Reason;
import org.countrycoalition.funding.needs.Pairing.Ends;
import org.countrycoalition.funding.needs.Pairing.Found;
import org.countrycoalition.journal.Journal;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the two sides agree on a match, and the giver tells what it has delivered. Who
 * asks for the same thing twice has it done once; who read what does not stand any more
 * is refused.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.NATIONAL_AUTHORITY + "', '" + Roles.DONOR + "', '" + Roles.OPERATOR + "', '"
		+ Roles.ISU + "')")
@Transactional
public class MatchDesk {

	private final Pairing pairing;

	private final MatchQueries matches;

	private final MatchRecords records;

	private final PostingRecords postings;

	private final Journal journal;

	private final Clock clock;

	MatchDesk(Pairing pairing, MatchQueries matches, MatchRecords records, PostingRecords postings, Journal journal,
			Clock clock) {
		this.pairing = pairing;
		this.matches = matches;
		this.records = records;
		this.postings = postings;
		this.journal = journal;
		this.clock = clock;
	}

	/**
	 * Proposes an offer for a need. That shows one's own of the two to the other side.
	 * @param id key of the match, made by who asks
	 * @param need as it was read
	 * @param offer as it was read
	 * @param quantity how much of the one for the other, null if not stated
	 * @param note in words, null if none
	 * @return the match as it stands now
	 * @throws NeedsRefusal if neither is the viewer's, one was changed meanwhile or is
	 * open no more, they do not fit, or a match between them stands
	 */
	public Match propose(UUID id, Posting need, Posting offer, @Nullable Quantity quantity, @Nullable String note) {
		PostingCheck.require(need.side() == Side.NEED && offer.side() == Side.OFFER, Reason.NOT_YOURS);
		PostingCheck.require(quantity);
		Ends ends = this.pairing.ends(need.id(), offer.id());
		Optional<Match> there = this.matches.match(id);
		if (there.isPresent()) {
			return there.get();
		}
		PostingCheck.require(need.version() == ends.need().version() && offer.version() == ends.offer().version(),
				Reason.CHANGED_MEANWHILE);
		PostingCheck.requireFit(ends.need(), ends.offer(), LocalDate.now(this.clock));
		PostingCheck.require(this.matches.of(Set.of(need.id()))
			.stream()
			.noneMatch((match) -> match.offer().equals(offer.id()) && match.stands()), Reason.TWICE);
		this.journal.because("needs.proposed");
		this.records.propose(id, ends.need(), ends.offer(), ends.side(), quantity,
				(note == null || note.isBlank()) ? null : note.strip());
		this.records.say(id, ends.side(), null, ends.need(), ends.speaker());
		showOwn(ends);
		return stored(id);
	}

	/** With whom one agrees goes on seeing it, even if it leaves the coalition. */
	private void showOwn(Ends ends) {
		this.postings.showAlso(ends.own().id(), ends.theirs().holder().organisation());
	}

	/**
	 * Agrees to a match: the other side has proposed it, or agrees still.
	 * @param read it as it was read
	 * @return it as it stands now
	 * @throws NeedsRefusal if there is nothing to answer, the viewer is on neither side,
	 * something was changed meanwhile, or one of the two is open no more
	 */
	public Match accept(Match read) {
		Found found = this.pairing.found(read);
		if (agrees(found)) {
			return found.match();
		}
		found.requireAsRead(read);
		PostingCheck.require(found.match().waitsFor(found.ends().side()), Reason.NOTHING_TO_ANSWER);
		PostingCheck.requireFit(found.ends().need(), found.ends().offer(), LocalDate.now(this.clock));
		this.journal.because("needs.accepted");
		this.records.say(read.id(), found.ends().side(), null, found.ends().need(), found.ends().speaker());
		showOwn(found.ends());
		return stored(read.id());
	}

	private static boolean agrees(Found found) {
		return found.match().word(found.ends().side()).filter((word) -> word.why() == null).isPresent();
	}

	/**
	 * Declines a proposal, or ends what both have agreed on. What was delivered stays.
	 * @param read it as it was read
	 * @param why in words
	 * @return it as it stands now
	 * @throws NeedsRefusal if nobody says why, it does not stand, the viewer is on
	 * neither side, or something was changed meanwhile
	 */
	public Match decline(Match read, String why) {
		String reason = PostingCheck.told(why);
		Found found = this.pairing.found(read);
		found.requireAsRead(read);
		PostingCheck.require(found.match().stands(), Reason.NOTHING_TO_ANSWER);
		this.journal.because("needs.declined");
		this.records.say(read.id(), found.ends().side(), reason, found.ends().need(), found.ends().speaker());
		return stored(read.id());
	}

	/**
	 * Takes back what the viewer's side has said of a match: a proposal, an agreement or
	 * a refusal.
	 * @param read it as it was read
	 * @return it as it stands now
	 * @throws NeedsRefusal if the side has said nothing, something was delivered of what
	 * it agreed to, or as above
	 */
	public Match takeBack(Match read) {
		Found found = this.pairing.found(read);
		Side own = found.ends().side();
		found.requireAsRead(read);
		PostingCheck.require(found.match().word(own).isPresent(), Reason.NOTHING_TO_ANSWER);
		PostingCheck.require(found.match().mayTakeBack(own), Reason.DELIVERED);
		this.journal.because("needs.takenBack");
		this.records.unsay(read.id(), own);
		return stored(read.id());
	}

	/**
	 * Tells that something was delivered. Only the giver does.
	 * @param id key of the delivery, made by who asks
	 * @param read the match as it was read
	 * @param facts what, how much and when
	 * @return the delivery as it stands now
	 * @throws NeedsRefusal if the two have not agreed, the viewer does not give, the day
	 * lies ahead, it is more than is left and nobody says why, or as above
	 */
	public Delivery deliver(UUID id, Match read, Delivery.Facts facts) {
		PostingCheck.require(facts, LocalDate.now(this.clock));
		Found found = this.pairing.found(read);
		found.requireSide(Side.OFFER);
		Optional<Delivery> there = this.matches.delivery(id);
		if (there.isPresent()) {
			return there.get();
		}
		found.requireAsRead(read);
		PostingCheck.require(found.match().state() == State.AGREED, Reason.NOT_AGREED);
		boolean exceeds = found.match().isExceededBy(facts.quantity());
		PostingCheck.require(facts.excess() != null || !exceeds, Reason.EXCEEDS);
		this.journal.because("needs.delivered");
		this.records.deliver(id, read.id(), exceeds ? facts : facts.within(), found.ends().need(),
				found.ends().speaker());
		return this.matches.delivery(id).orElseThrow(() -> new NeedsRefusal(Reason.GONE));
	}

	/**
	 * Takes back that something was delivered. What the receiver has confirmed stays.
	 * @param read the delivery as it was read
	 * @throws NeedsRefusal if the receiver has confirmed it, the viewer does not give, or
	 * as above
	 */
	public void takeBack(Delivery read) {
		Found found = this.pairing.found(read);
		found.requireSide(Side.OFFER);
		Optional<Delivery> stored = this.matches.delivery(read.id());
		if (stored.isEmpty()) {
			return;
		}
		PostingCheck.require(!stored.get().isConfirmed(), Reason.CONFIRMED);
		PostingCheck.require(stored.get().version() == read.version(), Reason.CHANGED_MEANWHILE);
		this.journal.because("needs.deliveryTakenBack");
		this.records.takeBack(read.id());
	}

	private Match stored(UUID id) {
		return this.matches.match(id).orElseThrow(() -> new NeedsRefusal(Reason.GONE));
	}

}
