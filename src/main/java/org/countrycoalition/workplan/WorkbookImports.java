package org.countrycoalition.workplan;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.countrycoalition.access.Roles;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.workplan.PlanMerge.Conflict;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a workbook that a planner has worked in, in one transaction: into the draft, or
 * into a new one that goes on from the plan in force.
 */
@Service
@PreAuthorize("hasRole('" + Roles.NATIONAL_AUTHORITY + "')")
@Transactional
public class WorkbookImports {

	private final PlanWorkbooks workbooks;

	private final ImportDraft draft;

	private final PlanDesk desk;

	WorkbookImports(PlanWorkbooks workbooks, ImportDraft draft, PlanDesk desk) {
		this.workbooks = workbooks;
		this.draft = draft;
		this.desk = desk;
	}

	/**
	 * @param stated what is said of the plan beside its lines
	 * @param content of a file
	 * @return what it would make of the draft, or of the plan in force if there is none;
	 * empty if it is no workbook of a plan
	 * @throws PlanRefusal if there is no plan, or the workbook is of another State or in
	 * another currency
	 * @throws org.countrycoalition.exchange.UnreadableFile naming sheet, row and column
	 */
	@Transactional(readOnly = true)
	public Optional<PlanMerge> preview(PlanImports.Stated stated, byte[] content) {
		return this.workbooks.read(content).map((returned) -> {
			Optional<Plan> present = this.draft.present();
			PlanDesk.Facts facts = stated.over(present);
			Plan plan = present.orElseThrow(() -> new PlanRefusal(PlanRefusal.Reason.NO_PLAN));
			return PlanMatching.of(plan.described(facts.over(PlanDesk.Facts.of(plan))), returned);
		});
	}

	/**
	 * Stores what the workbook says, and submits the draft if that is asked for.
	 * @param stated what is said of the plan beside its lines
	 * @param content of a file
	 * @param conflicts what becomes of cells that the draft has changed otherwise
	 * @param removeAbsent whether lines that the workbook had and has no longer are taken
	 * out
	 * @param submit who sees it while it waits for a second person, empty to leave it a
	 * draft
	 * @return what it made of the draft; empty if it is no workbook of a plan
	 * @throws UnsettledConflicts if there are conflicts and nobody says who wins
	 * @throws PlanRefusal if it is not done; then nothing is
	 */
	public Optional<PlanMerge> apply(PlanImports.Stated stated, byte[] content, Conflicts conflicts,
			boolean removeAbsent, Optional<Tier> submit) {
		return this.workbooks.read(content).map((returned) -> {
			Optional<Plan> present = this.draft.present();
			PlanDesk.Facts facts = stated.over(present);
			if (present.isEmpty()) {
				throw new PlanRefusal(PlanRefusal.Reason.NO_PLAN);
			}
			Plan begun = this.draft.begun(present, facts);
			PlanMerge merge = PlanMatching.of(begun, returned);
			this.desk.replaceLines(begun, merge.result(won(merge, conflicts), removeAbsent));
			this.draft.finished(facts, submit);
			return merge;
		});
	}

	private static Set<Conflict> won(PlanMerge merge, Conflicts conflicts) {
		if (conflicts == Conflicts.REFUSE && !merge.conflicts().isEmpty()) {
			throw new UnsettledConflicts(merge);
		}
		return (conflicts == Conflicts.WORKBOOK) ? new HashSet<>(merge.conflicts()) : Set.of();
	}

	/** What becomes of what workbook and draft have both changed. */
	public enum Conflicts {

		/** Nothing is stored. */
		REFUSE,

		/** The workbook wins. */
		WORKBOOK,

		/** The draft stays. */
		DRAFT

	}

}
