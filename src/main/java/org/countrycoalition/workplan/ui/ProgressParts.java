package org.countrycoalition.workplan.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.workplan.ProgressDesk;
import org.countrycoalition.workplan.ProgressReads;
import org.countrycoalition.workplan.ProgressReview;

/**
 * What the page of progress is made with.
 *
 * @param reads what was done
 * @param desk takes reports
 * @param review accepts them
 * @param tables of a year
 * @param words the reader's language
 */
@SpringComponent
record ProgressParts(ProgressReads reads, ProgressDesk desk, ProgressReview review, ProgressTables tables,
		ProgressWords words) {
}
