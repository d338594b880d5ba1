package org.countrycoalition.workplan.ui;

import java.util.ArrayList;
import java.util.List;

import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanLine;

/**
 * The draft as its page has shown it and written it itself. What others write meanwhile
 * is not in it, so that the page publishes nothing that its reader has not seen.
 */
class ReadDraft {

	private Plan plan;

	ReadDraft(Plan plan) {
		this.plan = plan;
	}

	Plan plan() {
		return this.plan;
	}

	/** All lines stand on the page anew. */
	void read(List<PlanLine> lines) {
		this.plan = this.plan.with(lines);
	}

	/** The line stands on the page as it is stored. */
	void read(PlanLine line) {
		List<PlanLine> lines = new ArrayList<>(this.plan.lines());
		lines.replaceAll((one) -> one.id().equals(line.id()) ? line : one);
		if (!lines.contains(line)) {
			lines.add(line);
		}
		this.plan = this.plan.with(lines);
	}

	/** The page has taken the line out. */
	void removed(PlanLine line) {
		this.plan = this.plan.with(this.plan.lines().stream().filter((one) -> !one.id().equals(line.id())).toList());
	}

}
