package org.countrycoalition.funding.needs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.journal.Change;
import org.countrycoalition.journal.Journal;
import org.countrycoalition.kernel.CountryCode;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads needs and offers. What a viewer may see is decided by row-level security; what is
 * private is told to its holder on its own list alone.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class NeedsAndOffers {

	private final PostingQueries postings;

	private final MatchQueries matches;

	private final Journal journal;

	private final CurrentUser currentUser;

	private final Clock clock;

	NeedsAndOffers(PostingQueries postings, MatchQueries matches, Journal journal, CurrentUser currentUser,
			Clock clock) {
		this.postings = postings;
		this.matches = matches;
		this.journal = journal;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * @param withIllustrative whether what is made up is told too; the viewer's own is in
	 * any case
	 * @return what is shown of all States
	 */
	public Board all(boolean withIllustrative) {
		return board(this.postings.shown(withIllustrative));
	}

	/**
	 * @param state whose needs, and for which offers are
	 * @param withIllustrative as above
	 * @return what is shown of the State
	 */
	public Board of(CountryCode state, boolean withIllustrative) {
		return board(this.postings.shown(state, withIllustrative));
	}

	/**
	 * @return what the viewer's organisation holds, private ones too; nothing if it acts
	 * for none
	 */
	public Board own() {
		String own = this.currentUser.get().organisation();
		return board((own != null) ? this.postings.of(own) : List.of());
	}

	/**
	 * @param id key of a need or an offer
	 * @return it with its matches, empty if the viewer may not see it
	 */
	public Optional<Board> posting(UUID id) {
		return this.postings.posting(id).map((posting) -> {
			List<Match> found = this.matches.of(Set.of(id));
			return Board.of(List.of(posting), beside(Set.of(id), found), found);
		});
	}

	/**
	 * @param posting a need or an offer
	 * @return those of the other side with which it can be matched, as far as the viewer
	 * sees them
	 */
	public List<Posting> candidates(Posting posting) {
		return this.postings.candidates(posting, LocalDate.now(this.clock))
			.stream()
			.filter((other) -> (posting.side() == Side.NEED) ? other.terms().isFor(posting.state())
					: posting.terms().isFor(other.state()))
			.toList();
	}

	/**
	 * @param posting key of a need or an offer
	 * @return who changed it, its matches and deliveries, as far as the change log tells
	 * its reader, the latest first; what was taken back too
	 */
	public List<Change> history(UUID posting) {
		return this.journal.history(this.matches.rows(posting));
	}

	/**
	 * @return what waits for the viewer's organisation
	 */
	public List<Awaited> waiting() {
		return this.postings.waiting();
	}

	/** A list needs no more of the other side than the amounts of matches. */
	private Board board(List<Posting> postings) {
		return Board.of(postings, List.of(),
				this.matches.of(postings.stream().map(Posting::id).collect(Collectors.toSet())));
	}

	private List<Posting> beside(Set<UUID> known, List<Match> matches) {
		return this.postings.postings(matches.stream()
			.flatMap((match) -> Stream.of(match.need(), match.offer()))
			.filter((id) -> !known.contains(id))
			.collect(Collectors.toSet()));
	}

}
