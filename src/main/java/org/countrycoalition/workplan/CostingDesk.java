package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.util.TreeMap;
import java.util.UUID;

import org.countrycoalition.access.Roles;
import org.countrycoalition.journal.Journal;
import org.countrycoalition.workplan.PlanRefusal.Reason;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a national authority says by which entry of its cost library a line is costed,
 * which costing becomes the stated cost, and why the two differ.
 */
@Service
@PreAuthorize("hasRole('" + Roles.NATIONAL_AUTHORITY + "')")
@Transactional
public class CostingDesk {

	private final PlanDesk desk;

	private final Costings costings;

	private final CostQueries queries;

	private final CostRecords records;

	private final OwnDraft own;

	private final Journal journal;

	CostingDesk(PlanDesk desk, Costings costings, CostQueries queries, CostRecords records, OwnDraft own,
			Journal journal) {
		this.desk = desk;
		this.costings = costings;
		this.queries = queries;
		this.records = records;
		this.own = own;
		this.journal = journal;
	}

	/**
	 * Costs a line of the draft by an entry of the cost library.
	 * @param read the line with all its years as it was read
	 * @param entry key of the entry, null for none
	 * @throws PlanRefusal if there is no draft, the line was changed meanwhile, or the
	 * entry is withdrawn or not of the State
	 */
	public void choose(PlanLine read, @Nullable UUID entry) {
		boolean usable = entry == null || entry.equals(read.detail().unitCost())
				|| this.queries.entry(this.own.state(), entry).filter(UnitCost::isInUse).isPresent();
		if (!usable) {
			throw new PlanRefusal(Reason.UNIT_COST_GONE);
		}
		PlanLine.Work work = read.work();
		this.desk.write(draft(), read.saying(work.saying(work.detail().costedBy(entry)), read.years()));
	}

	/**
	 * Makes one of the two costings the stated cost of a line of the draft.
	 * @param read the line with all its years as it was read
	 * @param year of the plan
	 * @param basis which of the two
	 * @param shown the amount that is taken over, as it was read
	 * @throws PlanRefusal if there is no draft, or line or amount were changed meanwhile
	 */
	public void takeOver(PlanLine read, int year, Costing.Basis basis, BigDecimal shown) {
		BigDecimal amount = this.costings.line(read.id(), year)
			.map((now) -> now.costing().by(basis).known())
			.filter((now) -> now.compareTo(shown) == 0)
			.orElseThrow(() -> new PlanRefusal(Reason.CHANGED_MEANWHILE));
		TreeMap<Integer, PlanLine.Year> years = new TreeMap<>(read.years());
		PlanLine.Year planned = years.getOrDefault(year, PlanLine.Year.NOTHING);
		years.put(year, planned.saying(planned.quantity(), amount, planned.national(), planned.capacity()));
		this.desk.write(draft(), read.saying(read.work(), years));
	}

	/**
	 * Says why the costings of a line differ; the authority alone reads it.
	 * @param where the line and the year
	 * @param read what was said before as it was read, null if nothing was
	 * @param text in the authority's words; blank takes back what was said
	 * @throws PlanRefusal if no plan of the viewer's State has the line, or it was
	 * changed meanwhile
	 */
	public void explain(LineYear where, @Nullable CostNote read, String text) {
		if (!this.queries.has(this.own.state(), where)) {
			throw new PlanRefusal(Reason.NOT_YOUR_LINE);
		}
		this.journal.because("plan.costs.explained");
		if (!this.records.explain(this.own.authority(), where, read, text.isBlank() ? null : text.strip())) {
			throw new PlanRefusal(Reason.CHANGED_MEANWHILE);
		}
	}

	private UUID draft() {
		return this.costings.plan(this.own.state()).map(Plan::id).orElseThrow(() -> new PlanRefusal(Reason.NO_DRAFT));
	}

}
