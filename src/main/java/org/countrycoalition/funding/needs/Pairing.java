package org.countrycoalition.funding.needs;

import java.util.UUID;

import org.countrycoalition.funding.needs.NeedsRefusal.Reason;

import org.springframework.stereotype.Component;

/**
 * Finds a match with both its ends and the side for which the viewer speaks, and keeps
 * others from writing of either end meanwhile.
 */
@Component
class Pairing {

	private final PostingQueries postings;

	private final MatchQueries matches;

	private final Speaker.Finder speakers;

	Pairing(PostingQueries postings, MatchQueries matches, Speaker.Finder speakers) {
		this.postings = postings;
		this.matches = matches;
		this.speakers = speakers;
	}

	/**
	 * @throws NeedsRefusal if it is gone, or the viewer speaks for neither side
	 */
	Found found(Match read) {
		return found(read.need(), read.offer(), read.id());
	}

	/**
	 * @throws NeedsRefusal as above
	 */
	Found found(Delivery read) {
		Match match = this.matches.match(read.match()).orElseThrow(() -> new NeedsRefusal(Reason.GONE));
		return found(match);
	}

	private Found found(UUID need, UUID offer, UUID match) {
		Ends ends = ends(need, offer);
		Match stored = this.matches.match(match).orElseThrow(() -> new NeedsRefusal(Reason.GONE));
		return new Found(stored, ends);
	}

	/**
	 * @throws NeedsRefusal as above
	 */
	Ends ends(UUID need, UUID offer) {
		this.postings.lock(need, offer);
		Posting one = posting(need);
		Posting other = posting(offer);
		Speaker speaker = this.speakers.find();
		return new Ends(one, other, speaker, speaker.side(one, other));
	}

	private Posting posting(UUID id) {
		return this.postings.posting(id).orElseThrow(() -> new NeedsRefusal(Reason.GONE));
	}

	/**
	 * Both ends of a match.
	 *
	 * @param need the one
	 * @param offer the other
	 * @param speaker for whom the viewer speaks
	 * @param side on which that is
	 */
	record Ends(Posting need, Posting offer, Speaker speaker, Side side) {

		Posting own() {
			return (this.side == Side.NEED) ? this.need : this.offer;
		}

		Posting theirs() {
			return (this.side == Side.NEED) ? this.offer : this.need;
		}

	}

	/**
	 * A match with its ends.
	 *
	 * @param match as it is stored
	 * @param ends of it
	 */
	record Found(Match match, Ends ends) {

		/**
		 * @throws NeedsRefusal if it was changed after it was read
		 */
		void requireAsRead(Match read) {
			PostingCheck.require(read.version() == this.match.version(), Reason.CHANGED_MEANWHILE);
		}

		/**
		 * @throws NeedsRefusal if the viewer speaks for the other side
		 */
		void requireSide(Side side) {
			PostingCheck.require(this.ends.side() == side, Reason.NOT_YOURS);
		}

	}

}
