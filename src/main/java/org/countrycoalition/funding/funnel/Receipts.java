package org.countrycoalition.funding.funnel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.access.Roles;
import org.countrycoalition.funding.Stage;
import org.countrycoalition.funding.funnel.FunnelRefusal.Reason;
import org.countrycoalition.journal.Journal;
import org.countrycoalition.registry.Register;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a State's authority says that a payment has come in: a mark on the payment, which
 * changes no rule.
 */
@Service
@PreAuthorize("hasRole('" + Roles.NATIONAL_AUTHORITY + "')")
@Transactional
public class Receipts {

	private final ReceiptRecords records;

	private final StepQueries queries;

	private final Register register;

	private final CurrentUser currentUser;

	private final Journal journal;

	private final Clock clock;

	Receipts(ReceiptRecords records, StepQueries queries, Register register, CurrentUser currentUser, Journal journal,
			Clock clock) {
		this.records = records;
		this.queries = queries;
		this.register = register;
		this.currentUser = currentUser;
		this.journal = journal;
		this.clock = clock;
	}

	/**
	 * Confirms that all of a payment has come in.
	 * @param read the payment as it was read
	 * @param on the day
	 * @return the payment as it stands now
	 * @throws FunnelRefusal if it is no payment to the viewer's State, was changed
	 * meanwhile, or the day lies ahead or before that of the payment
	 */
	public Step confirm(Step read, LocalDate on) {
		Step stored = payment(read);
		if (on.isAfter(LocalDate.now(this.clock))) {
			throw new FunnelRefusal(Reason.DAY_AHEAD);
		}
		if (on.isBefore(stored.since())) {
			throw new FunnelRefusal(Reason.BEFORE_PAYMENT);
		}
		this.journal.because("funnel.received");
		this.records.confirm(stored, on, this.currentUser.get());
		return this.queries.step(read.id()).orElseThrow(() -> new FunnelRefusal(Reason.GONE));
	}

	/**
	 * Takes a confirmation back.
	 * @param read the payment as it was read
	 * @return the payment as it stands now
	 * @throws FunnelRefusal as above
	 */
	public Step takeBack(Step read) {
		Step stored = payment(read);
		this.journal.because("funnel.notReceived");
		this.records.takeBack(stored);
		return this.queries.step(read.id()).orElseThrow(() -> new FunnelRefusal(Reason.GONE));
	}

	private Step payment(Step read) {
		this.queries.lock(read.id());
		Step stored = this.queries.step(read.id()).orElseThrow(() -> new FunnelRefusal(Reason.GONE));
		boolean own = stored.isTo(this.register.ownState());
		if (!own || stored.stage() != Stage.PAYMENT) {
			throw new FunnelRefusal(Reason.NO_PAYMENT);
		}
		if (stored.version() != read.version()
				|| !Objects.equals(stored.marks().receivedOn(), read.marks().receivedOn())) {
			throw new FunnelRefusal(Reason.CHANGED_MEANWHILE);
		}
		return stored;
	}

}
