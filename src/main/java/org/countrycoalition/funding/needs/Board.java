package org.countrycoalition.funding.needs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Needs and offers with the matches between them, as far as their reader sees them.
 *
 * @param postings that it is about, the latest first
 * @param beside those that they are matched with
 * @param matches of the postings, the earliest first
 */
public record Board(List<Posting> postings, Map<UUID, Posting> beside, List<Match> matches) {

	public Board {
		postings = List.copyOf(postings);
		beside = Map.copyOf(beside);
		matches = List.copyOf(matches);
	}

	static Board of(List<Posting> postings, List<Posting> beside, List<Match> matches) {
		return new Board(postings, beside.stream().collect(Collectors.toMap(Posting::id, Function.identity())),
				matches);
	}

	/** Its postings of one side. */
	public List<Posting> of(Side side) {
		return this.postings.stream().filter((posting) -> posting.side() == side).toList();
	}

	/** A posting of it, or one that is matched with one. */
	public Optional<Posting> posting(UUID id) {
		return this.postings.stream()
			.filter((posting) -> posting.id().equals(id))
			.findFirst()
			.or(() -> Optional.ofNullable(this.beside.get(id)));
	}

	/** The matches of a posting, the earliest first. */
	public List<Match> matches(Posting posting) {
		return this.matches.stream()
			.filter((match) -> match.need().equals(posting.id()) || match.offer().equals(posting.id()))
			.toList();
	}

}
