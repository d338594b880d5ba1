package org.countrycoalition.workplan.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import org.countrycoalition.workplan.Outcome;
import org.countrycoalition.workplan.PlanLine;

/**
 * What a row needs of the page it stands on.
 */
interface LineDesk {

	/**
	 * Stores a line.
	 * @return as it stands now
	 * @throws org.countrycoalition.workplan.PlanRefusal if it is not stored
	 */
	PlanLine write(PlanLine line);

	/** What was said of an earlier line is not said of this one. */
	void silence();

	/** Takes a row and its line out. */
	void remove(LineRow row);

	/** The line stands on the page as it is stored. */
	void shown(PlanLine line);

	/**
	 * @return the line as it is stored now, empty if it was taken out
	 */
	Optional<PlanLine> stored(PlanLine line);

	/**
	 * @return the line in words
	 */
	String written(PlanLine line);

	/** Where what is typed into a line is kept: another place until it is stored once. */
	String place(PlanLine line, boolean stored);

	/** Outcomes that the plan names. */
	List<Outcome> outcomes();

	/**
	 * @return what other parts of the portal show under a line, such as its costing
	 */
	List<Component> sections(PlanLine line);

}
