package org.countrycoalition.workplan;

/**
 * Workbook and draft contradict each other, and nobody says who wins. Nothing was stored.
 */
public class UnsettledConflicts extends RuntimeException {

	private final transient PlanMerge merge;

	UnsettledConflicts(PlanMerge merge) {
		super(merge.conflicts().size() + " conflicts between workbook and draft");
		this.merge = merge;
	}

	/**
	 * @return with the conflicts
	 */
	public PlanMerge merge() {
		return this.merge;
	}

}
