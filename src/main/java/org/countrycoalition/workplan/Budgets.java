package org.countrycoalition.workplan;

import org.countrycoalition.access.Roles;
import org.countrycoalition.journal.Journal;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Organisation;
import org.countrycoalition.workplan.PlanRefusal.Reason;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where an operator says what it means to spend on its own lines. The authority says it
 * for operators that have no account. Nobody else reads it, because with one operator the
 * sum would tell.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.NATIONAL_AUTHORITY + "', '" + Roles.OPERATOR + "')")
@Transactional
public class Budgets {

	private final CostQueries queries;

	private final CostRecords records;

	private final OwnDraft own;

	private final Journal journal;

	Budgets(CostQueries queries, CostRecords records, OwnDraft own, Journal journal) {
		this.queries = queries;
		this.records = records;
		this.own = own;
		this.journal = journal;
	}

	/**
	 * Enters or corrects the viewer's own budget for a line of its own, in a plan that it
	 * may see.
	 * @param where the line and the year
	 * @param read the budget as it was read, null if there was none
	 * @param facts what it says
	 * @throws PlanRefusal if the line is not the viewer's organisation's, or the budget
	 * was changed meanwhile
	 */
	@PreAuthorize("hasRole('" + Roles.OPERATOR + "')")
	public void enter(LineYear where, @Nullable Budget read, Budget.Facts facts) {
		CountryCode state = this.queries.stateOfOwn(where).orElseThrow(() -> new PlanRefusal(Reason.NOT_YOUR_LINE));
		this.journal.because("plan.budget");
		put((read != null) ? this.records.correct(read, facts) : this.records.addOwn(state, where, operator(), facts));
	}

	/**
	 * Enters or corrects a budget for an operator that has no account.
	 * @param where the line and the year
	 * @param operator by name; kept as it is when a budget is corrected
	 * @param read the budget as it was read, null if there was none
	 * @param facts what it says, and from where the authority knows
	 * @throws PlanRefusal if no plan of the viewer's State has the line, no operator is
	 * named, or the budget was changed meanwhile
	 */
	@PreAuthorize("hasRole('" + Roles.NATIONAL_AUTHORITY + "')")
	public void enterFor(LineYear where, String operator, @Nullable Budget read, Budget.Facts facts) {
		Organisation authority = this.own.authority();
		if (!this.queries.has(this.own.state(), where)) {
			throw new PlanRefusal(Reason.NOT_YOUR_LINE);
		}
		if (operator.isBlank()) {
			throw new PlanRefusal(Reason.NO_OPERATOR);
		}
		this.journal.because("plan.budget.for");
		put((read != null) ? this.records.correct(read, facts)
				: this.records.addFor(authority, where, operator.strip(), facts));
	}

	/**
	 * Takes a budget back; the change log keeps it for those who saw it.
	 * @param read the budget as it was read
	 * @throws PlanRefusal if it is not the viewer's, or was changed meanwhile
	 */
	public void remove(Budget read) {
		this.journal.because("plan.budget.removed");
		put(this.records.remove(read));
	}

	private static void put(boolean stored) {
		if (!stored) {
			throw new PlanRefusal(Reason.CHANGED_MEANWHILE);
		}
	}

	private Organisation operator() {
		return this.own.organisation().orElseThrow(() -> new PlanRefusal(Reason.NOT_YOUR_LINE));
	}

}
