package org.countrycoalition.workplan.ui;

import java.util.UUID;

import org.countrycoalition.kernel.Pillar;

/**
 * Where what is typed into a draft is kept until it is stored.
 */
final class TypedPlaces {

	/** With this begin the places of all lines, whatever their plan. */
	static final String LINES = "plan-line:";

	private TypedPlaces() {
	}

	/** The cells and fields of a line that was stored once, for a year. */
	static String line(UUID line, int year) {
		return LINES + line + ":" + year;
	}

	/** A line of which nothing is stored yet: two that are begun are two places. */
	static String begun(UUID plan, Pillar pillar, int year, UUID line) {
		return begun(plan, pillar, year) + line;
	}

	/** With this begin all lines that were begun in a pillar for a year. */
	static String begun(UUID plan, Pillar pillar, int year) {
		return begun(plan) + pillar.name() + ":" + year + ":";
	}

	/** With this begin all such lines of a plan. */
	static String begun(UUID plan) {
		return "plan-new:" + plan + ":";
	}

	/** What the plan is: its title, strategy, years and currency. */
	static String facts(UUID plan) {
		return "form:plan:" + plan + ":facts";
	}

	/** An outcome that the plan names. */
	static String outcome(UUID plan, String title) {
		return outcomes(plan) + Integer.toHexString(title.hashCode());
	}

	/** An outcome that it does not name yet. */
	static String newOutcome(UUID plan) {
		return outcomes(plan) + "new";
	}

	/** With this begin all its outcomes. */
	static String outcomes(UUID plan) {
		return "form:plan:" + plan + ":outcome:";
	}

}
