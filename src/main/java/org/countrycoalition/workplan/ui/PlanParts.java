package org.countrycoalition.workplan.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.shell.components.CountryTabs;
import org.countrycoalition.shell.components.FileWords;
import org.countrycoalition.workplan.PlanImports;
import org.countrycoalition.workplan.PlanWorkbooks;

/**
 * What the pages of a plan are made with.
 *
 * @param tabs lead to the State's other pages
 * @param tables the tables of a year
 * @param words the reader's language
 * @param files say what is wrong with a file
 * @param history of plan and lines
 * @param pdf the plan on paper
 * @param currentUser who reads
 * @param workbooks plans as workbooks
 * @param imports take uploads back
 * @param unstored what the reader has typed into a draft and not stored
 */
@SpringComponent
record PlanParts(CountryTabs tabs, PlanTables tables, PlanWords words, FileWords files, PlanHistory history,
		PlanPdf pdf, CurrentUser currentUser, PlanWorkbooks workbooks, PlanImports imports, UnstoredTexts unstored) {
}
