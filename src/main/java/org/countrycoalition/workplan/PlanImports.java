package org.countrycoalition.workplan;

import java.util.List;
import java.util.Optional;

import org.countrycoalition.access.Roles;
import org.countrycoalition.kernel.Tier;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a whole plan as a table, in one transaction: into the draft, or into a new one
 * that goes on from the plan in force.
 */
@Service
@PreAuthorize("hasRole('" + Roles.NATIONAL_AUTHORITY + "')")
@Transactional
public class PlanImports {

	private final PlanDesk desk;

	private final PlanQueries queries;

	private final OwnDraft own;

	PlanImports(PlanDesk desk, PlanQueries queries, OwnDraft own) {
		this.desk = desk;
		this.queries = queries;
		this.own = own;
	}

	/**
	 * @param table lines of the plan
	 * @return what they would change of the draft, or of the plan in force if there is
	 * none
	 * @throws PlanRefusal if the viewer acts for no authority
	 */
	@Transactional(readOnly = true)
	public PlanComparison preview(PlanTable table) {
		return PlanComparison.of(present().map(Plan::lines).orElse(List.of()), table);
	}

	/**
	 * Stores all lines, and publishes the draft if that is asked for.
	 * @param facts what the plan is
	 * @param table lines of the plan
	 * @param removeAbsent whether lines that the table does not have are taken out
	 * @param publish for whom, empty to leave it a draft
	 * @return what changed
	 * @throws PlanRefusal if it is not done; then nothing is
	 */
	public PlanComparison apply(PlanDesk.Facts facts, PlanTable table, boolean removeAbsent, Optional<Tier> publish) {
		if (this.queries.plan(this.own.state(), Plan.Status.DRAFT).isEmpty()) {
			if (present().isPresent()) {
				this.desk.revise();
			}
			else {
				this.desk.start(facts);
			}
		}
		this.desk.describe(this.own.draft(), facts);
		Plan draft = this.own.draft();
		PlanComparison comparison = PlanComparison.of(draft.lines(), table);
		this.desk.replaceLines(draft, comparison.result(removeAbsent));
		publish.ifPresent((tier) -> this.desk.publish(this.own.draft(), tier));
		return comparison;
	}

	private Optional<Plan> present() {
		return this.queries.plan(this.own.state(), Plan.Status.DRAFT)
			.or(() -> this.queries.plan(this.own.state(), Plan.Status.PUBLISHED));
	}

}
