package org.countrycoalition.workplan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.countrycoalition.exchange.WorkbookCell;
import org.countrycoalition.exchange.WorkbookCell.Look;
import org.countrycoalition.exchange.WorkbookColumn;
import org.countrycoalition.exchange.WorkbookSheet;
import org.countrycoalition.exchange.WorkbookSheet.Visibility;

/**
 * The sheet that says what the workbook is, and how to work with it.
 *
 * @param workbook to which it belongs
 */
record GuideTab(PlanWorkbook workbook) {

	private static final int WIDTH = 110;

	private static final int STEPS = 9;

	WorkbookSheet sheet() {
		List<List<WorkbookCell>> rows = new ArrayList<>();
		rows.add(List.of(new WorkbookCell.Text(PlanText.writable(this.workbook.plan().title()), Look.TITLE)));
		passport().forEach((text) -> rows.add(wrapped(text)));
		rows.add(List.of());
		IntStream.rangeClosed(1, STEPS).forEach((step) -> rows.add(wrapped(this.workbook.say("how." + step))));
		return new WorkbookSheet(this.workbook.say("sheet.GUIDE"), Visibility.SHOWN,
				List.of(WorkbookColumn.text(WIDTH).locked()), 0, false, 0, rows);
	}

	/** State, version, day, currency and source; and whether it is made up. */
	List<String> passport() {
		Plan plan = this.workbook.plan();
		List<String> texts = new ArrayList<>();
		if (plan.illustrative()) {
			texts.add(this.workbook.say("illustrative"));
		}
		texts.add(this.workbook.say("version", this.workbook.state(), plan.number(),
				this.workbook.words().status(this.workbook.language(), plan.status()), String.valueOf(plan.firstYear()),
				String.valueOf(plan.lastYear())));
		texts.add(this.workbook.say("asOf", this.workbook.asOf(), plan.currency(), PlanText.writable(plan.source())));
		texts.add(this.workbook.say("rule"));
		return texts;
	}

	private static List<WorkbookCell> wrapped(String text) {
		return List.of(new WorkbookCell.Text(text, Look.WRAPPED));
	}

}
