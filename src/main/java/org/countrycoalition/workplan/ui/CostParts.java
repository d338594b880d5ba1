package org.countrycoalition.workplan.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.workplan.Budgets;
import org.countrycoalition.workplan.CostLibrary;
import org.countrycoalition.workplan.CostingDesk;
import org.countrycoalition.workplan.Costings;

/**
 * What the page of costs is made with.
 *
 * @param costings reads
 * @param library of the State
 * @param desk where a line is costed
 * @param budgets of operators
 * @param history of unit costs and budgets
 * @param words the reader's language
 */
@SpringComponent
record CostParts(Costings costings, CostLibrary library, CostingDesk desk, Budgets budgets, CostHistory history,
		CostWords words) {
}
