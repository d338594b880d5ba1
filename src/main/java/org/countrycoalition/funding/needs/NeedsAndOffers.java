package org.countrycoalition.funding.needs;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countrycoalition.journal.Change;
import org.countrycoalition.journal.Journal;

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

	NeedsAndOffers(PostingQueries postings, MatchQueries matches, Journal journal) {
		this.postings = postings;
		this.matches = matches;
		this.journal = journal;
	}

	/**
	 * @param filter which of them
	 * @param withIllustrative whether what is made up is told too; the viewer's own is in
	 * any case
	 * @param needs page of needs, from 1; the last one is given if there are fewer
	 * @param offers page of offers, as above
	 * @return a page of each
	 */
	public PostingLists lists(PostingFilter filter, boolean withIllustrative, int needs, int offers) {
		return this.postings.lists(filter, withIllustrative, needs, offers);
	}

	/**
	 * @param filter which of them
	 * @param withIllustrative as above
	 * @return how many there are
	 */
	public PostingTally tally(PostingFilter filter, boolean withIllustrative) {
		return this.postings.tally(filter, withIllustrative);
	}

	/**
	 * @param filter which of them
	 * @param withIllustrative as above
	 * @return all of them with their matches, and what they are matched with
	 */
	public Board all(PostingFilter filter, boolean withIllustrative) {
		List<Posting> all = this.postings.all(filter, withIllustrative);
		Set<UUID> ids = all.stream().map(Posting::id).collect(Collectors.toSet());
		List<Match> found = this.matches.of(ids);
		return Board.of(all, beside(ids, found), found);
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
		return this.postings.candidates(posting)
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

	private List<Posting> beside(Set<UUID> known, List<Match> matches) {
		return this.postings.postings(matches.stream()
			.flatMap((match) -> Stream.of(match.need(), match.offer()))
			.filter((id) -> !known.contains(id))
			.collect(Collectors.toSet()));
	}

}
