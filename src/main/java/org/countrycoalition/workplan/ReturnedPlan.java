package org.countrycoalition.workplan;

import java.util.List;
import java.util.Optional;

import org.countrycoalition.exchange.Faults;

/**
 * A workbook as it came back.
 *
 * @param rows lines in their order
 * @param base what it held when it was written, empty if that is gone
 * @param keyed whether lines are known by their keys
 * @param faults what in it could not be read; whoever sets it against a draft adds what
 * that finds, and refuses it with all of them
 */
record ReturnedPlan(List<ReturnedRow> rows, Optional<WorkbookBase> base, boolean keyed, Faults faults) {

	ReturnedPlan {
		rows = List.copyOf(rows);
	}

}
