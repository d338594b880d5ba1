package org.countrycoalition.workplan;

import java.util.List;
import java.util.Optional;

/**
 * A workbook as it came back.
 *
 * @param rows lines in their order
 * @param base what it held when it was written, empty if that is gone
 * @param keyed whether lines are known by their keys
 */
record ReturnedPlan(List<ReturnedRow> rows, Optional<WorkbookBase> base, boolean keyed) {

	ReturnedPlan {
		rows = List.copyOf(rows);
	}

}
