package org.countrycoalition.funding.needs;

import java.time.Clock;
import java.time.LocalDate;

import org.countrycoalition.access.Roles;
import org.countrycoalition.funding.needs.NeedsRefusal.Reason;
import org.countrycoalition.funding.needs.Pairing.Found;
import org.countrycoalition.journal.Journal;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the receiver, and nobody else, says whether what was delivered arrived.
 */
@Service
@PreAuthorize("hasRole('" + Roles.NATIONAL_AUTHORITY + "')")
@Transactional
public class Arrivals {

	private final Pairing pairing;

	private final MatchQueries matches;

	private final MatchRecords records;

	private final Journal journal;

	private final Clock clock;

	Arrivals(Pairing pairing, MatchQueries matches, MatchRecords records, Journal journal, Clock clock) {
		this.pairing = pairing;
		this.matches = matches;
		this.records = records;
		this.journal = journal;
		this.clock = clock;
	}

	/**
	 * Confirms that all of a delivery arrived.
	 * @param read the delivery as it was read
	 * @param on the day
	 * @return the delivery as it stands now
	 * @throws NeedsRefusal if the viewer's State does not receive it, it was changed
	 * meanwhile, or the day lies ahead
	 */
	public Delivery confirm(Delivery read, LocalDate on) {
		PostingCheck.require(!on.isAfter(LocalDate.now(this.clock)), Reason.DAY_AHEAD);
		return answer(read, on, null, "needs.confirmed");
	}

	/**
	 * Says that a delivery did not arrive as it was told.
	 * @param read the delivery as it was read
	 * @param why what is missing or other than told
	 * @return the delivery as it stands now
	 * @throws NeedsRefusal if nobody says why, or as above
	 */
	public Delivery miss(Delivery read, String why) {
		return answer(read, null, PostingCheck.told(why), "needs.missed");
	}

	private Delivery answer(Delivery read, @Nullable LocalDate on, @Nullable String why, String reason) {
		Found found = received(read);
		this.journal.because(reason);
		this.records.answer(read.id(), on, why, found.ends().need(), found.ends().speaker());
		return stored(read);
	}

	/**
	 * Takes back what was said of a delivery.
	 * @param read the delivery as it was read
	 * @return the delivery as it stands now
	 * @throws NeedsRefusal as above
	 */
	public Delivery takeBack(Delivery read) {
		received(read);
		this.journal.because("needs.answerTakenBack");
		this.records.unanswer(read.id());
		return stored(read);
	}

	private Found received(Delivery read) {
		Found found = this.pairing.found(read);
		found.requireSide(Side.NEED);
		PostingCheck.require(stored(read).version() == read.version(), Reason.CHANGED_MEANWHILE);
		return found;
	}

	private Delivery stored(Delivery read) {
		return this.matches.delivery(read.id()).orElseThrow(() -> new NeedsRefusal(Reason.GONE));
	}

}
