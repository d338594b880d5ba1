package org.countrycoalition.funding.needs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.countrycoalition.access.Roles;
import org.countrycoalition.funding.needs.NeedsRefusal.Reason;
import org.countrycoalition.journal.Journal;
import org.countrycoalition.kernel.Tier;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a State's authority says what it needs, and anybody who can give what it offers.
 * What is posted is private until it is shown by a step of its own. To ask for the same
 * thing twice, as a double click does, does it once.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.NATIONAL_AUTHORITY + "', '" + Roles.DONOR + "', '" + Roles.OPERATOR + "', '"
		+ Roles.ISU + "')")
@Transactional
public class PostingDesk {

	private final PostingQueries postings;

	private final PostingRecords records;

	private final MatchQueries matches;

	private final Speaker.Finder speakers;

	private final Journal journal;

	private final Clock clock;

	PostingDesk(PostingQueries postings, PostingRecords records, MatchQueries matches, Speaker.Finder speakers,
			Journal journal, Clock clock) {
		this.postings = postings;
		this.records = records;
		this.matches = matches;
		this.speakers = speakers;
		this.journal = journal;
		this.clock = clock;
	}

	/**
	 * Posts a need or an offer, for its holder's eyes only.
	 * @param id key of it, made by who asks
	 * @param side which of the two
	 * @param terms what is said of it
	 * @return it as it stands now
	 * @throws NeedsRefusal if it is a need of another State, or not whole
	 */
	public Posting post(UUID id, Side side, PostingTerms terms) {
		requireWhole(side, terms);
		Speaker speaker = this.speakers.find();
		Optional<Posting> there = this.postings.posting(id);
		if (there.isPresent()) {
			return there.get();
		}
		this.journal.because("needs.posted");
		this.records.add(id, side, terms, speaker);
		return stored(id);
	}

	private void requireWhole(Side side, PostingTerms terms) {
		PostingCheck.require(terms);
		if (side == Side.NEED) {
			boolean own = this.speakers.ownState()
				.filter((state) -> terms.states().equals(List.of(state)) && terms.value() == null)
				.isPresent();
			PostingCheck.require(own, Reason.NOT_YOURS);
		}
		PostingCheck.require(terms.states().stream().allMatch(this.speakers::isKnown), Reason.UNKNOWN_STATE);
	}

	/**
	 * Says something else of it.
	 * @param read it as it was read
	 * @param terms what is to be said
	 * @return it as it stands now
	 * @throws NeedsRefusal if it is not the viewer's, was changed meanwhile, a match that
	 * stands rests on what is changed, or it is not whole
	 */
	public Posting say(Posting read, PostingTerms terms) {
		Posting stored = own(read.id());
		if (stored.terms().equals(terms)) {
			return stored;
		}
		requireAsRead(read, stored);
		requireWhole(stored.side(), terms);
		PostingCheck.requireAudience(terms, stored.tier());
		PostingCheck.requireKept(stored.terms(), terms, this.matches.of(Set.of(stored.id())));
		this.journal.because("needs.changed");
		this.records.say(stored.id(), terms, this.speakers.find());
		return stored(read.id());
	}

	/**
	 * Shows it to others, or to fewer than before; with whom a match stands goes on
	 * seeing it.
	 * @param read it as it was read
	 * @param tier who may see it from now on
	 * @return it as it stands now
	 * @throws NeedsRefusal if it is not the viewer's, was changed meanwhile, or is an
	 * offer to any State and so has no State to be shown to
	 */
	public Posting show(Posting read, Tier tier) {
		Posting stored = own(read.id());
		if (stored.tier() == tier) {
			return stored;
		}
		requireAsRead(read, stored);
		PostingCheck.requireAudience(stored.terms(), tier);
		this.journal.because("needs.shown");
		this.records.show(stored.id(), tier, matchedWith(stored));
		return stored(read.id());
	}

	private List<String> matchedWith(Posting posting) {
		List<UUID> others = this.matches.of(Set.of(posting.id()))
			.stream()
			.map((match) -> (posting.side() == Side.NEED) ? match.offer() : match.need())
			.toList();
		return this.postings.postings(others).stream().map((other) -> other.holder().organisation()).toList();
	}

	/**
	 * Withdraws it: nothing more is matched with it. It stays to be read, and what both
	 * sides have agreed on stands.
	 * @param read it as it was read
	 * @param why in words
	 * @return it as it stands now
	 * @throws NeedsRefusal if nobody says why, it is not the viewer's, or was changed
	 * meanwhile
	 */
	public Posting withdraw(Posting read, String why) {
		String reason = PostingCheck.told(why);
		Posting stored = own(read.id());
		if (stored.isWithdrawn()) {
			return stored;
		}
		requireAsRead(read, stored);
		this.journal.because("needs.withdrawn");
		this.records.withdraw(stored.id(), LocalDate.now(this.clock), reason);
		return stored(read.id());
	}

	/**
	 * Takes a withdrawal back.
	 * @param read it as it was read
	 * @return it as it stands now
	 * @throws NeedsRefusal as above
	 */
	public Posting uphold(Posting read) {
		Posting stored = own(read.id());
		if (!stored.isWithdrawn()) {
			return stored;
		}
		requireAsRead(read, stored);
		this.journal.because("needs.upheld");
		this.records.withdraw(stored.id(), null, null);
		return stored(read.id());
	}

	private Posting stored(UUID id) {
		return this.postings.posting(id).orElseThrow(() -> new NeedsRefusal(Reason.GONE));
	}

	private Posting own(UUID id) {
		this.postings.lock(id);
		Posting stored = stored(id);
		PostingCheck.require(this.speakers.find().holds(stored), Reason.NOT_YOURS);
		return stored;
	}

	private static void requireAsRead(Posting read, Posting stored) {
		PostingCheck.require(read.version() == stored.version(), Reason.CHANGED_MEANWHILE);
	}

}
