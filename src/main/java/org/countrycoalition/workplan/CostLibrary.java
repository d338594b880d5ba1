package org.countrycoalition.workplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.countrycoalition.access.Roles;
import org.countrycoalition.journal.Journal;
import org.countrycoalition.workplan.PlanRefusal.Reason;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a national authority keeps what units of work cost. An entry is never changed,
 * because versions of the plan refer to it.
 */
@Service
@PreAuthorize("hasRole('" + Roles.NATIONAL_AUTHORITY + "')")
@Transactional
public class CostLibrary {

	private final CostQueries queries;

	private final CostRecords records;

	private final OwnDraft own;

	private final Journal journal;

	private final Clock clock;

	CostLibrary(CostQueries queries, CostRecords records, OwnDraft own, Journal journal, Clock clock) {
		this.queries = queries;
		this.records = records;
		this.own = own;
		this.journal = journal;
		this.clock = clock;
	}

	/**
	 * @return all entries of the viewer's own State, those in use first
	 * @throws PlanRefusal if the viewer acts for no authority
	 */
	@Transactional(readOnly = true)
	public List<UnitCost> entries() {
		return this.queries.library(this.own.state());
	}

	/**
	 * Adds an entry; a new price is a new entry.
	 * @param facts what it says
	 * @return its key
	 * @throws PlanRefusal if the viewer acts for no authority, or the price is of a day
	 * to come
	 */
	public UUID add(UnitCost.Facts facts) {
		if (facts.dated().isAfter(LocalDate.now(this.clock))) {
			throw new PlanRefusal(Reason.DATED_LATER);
		}
		this.journal.because("plan.costs.added");
		return this.records.add(this.own.authority(), facts);
	}

	/**
	 * Withdraws an entry: lines that are costed by it keep it, and no other line takes
	 * it.
	 * @param read the entry as it was read
	 * @throws PlanRefusal if it is not the viewer's, or was withdrawn meanwhile
	 */
	public void withdraw(UnitCost read) {
		this.own.authority();
		this.journal.because("plan.costs.withdrawn");
		if (!this.records.withdraw(read, LocalDate.now(this.clock))) {
			throw new PlanRefusal(Reason.CHANGED_MEANWHILE);
		}
	}

}
