package org.countrycoalition.workplan.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.countrycoalition.workplan.LinePage;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanLine;

/**
 * The draft as it stood when its page was opened, and what the page itself wrote and read
 * since. What others write meanwhile is not in it, so that the page submits nothing that
 * was written behind its reader's back.
 */
class ReadDraft {

	private final Map<UUID, Integer> versions = new HashMap<>();

	private Plan plan;

	private LinePage page;

	ReadDraft(Plan plan, LinePage page) {
		this.plan = plan;
		this.page = page;
		read(plan, page);
	}

	/** The draft without its lines. */
	Plan plan() {
		return this.plan;
	}

	/** The lines that stood on the page when it was opened. */
	LinePage page() {
		return this.page;
	}

	/** All of it stands on the page anew. */
	final void read(Plan plan, LinePage page) {
		this.plan = plan;
		this.page = page;
		this.versions.clear();
		page.lines().forEach((line) -> this.versions.put(line.id(), line.version()));
	}

	/** The line stands on the page as it is stored. */
	void read(PlanLine line) {
		Integer before = this.versions.put(line.id(), line.version());
		this.plan = this.plan.written(line.version() - ((before != null) ? before : -1));
	}

	/** The page has taken the line out. */
	void removed(PlanLine line) {
		read(line.at(line.version() + 1));
	}

}
