package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.countrycoalition.exchange.WorkbookCell;
import org.countrycoalition.exchange.WorkbookColumn;
import org.countrycoalition.exchange.WorkbookSheet;
import org.countrycoalition.exchange.WorkbookSheet.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of months: a line and a year a row. Where months sum up, their sum stands
 * beside the target of the year, and what they differ by.
 *
 * @param workbook to which it belongs
 */
record MonthsTab(PlanWorkbook workbook) {

	private static final int FIRST_MONTH = 4;

	private static final int MONTHS = Month.values().length;

	private static final int QUANTITY = FIRST_MONTH + MONTHS;

	private static final int SUM = QUANTITY + 1;

	WorkbookSheet sheet() {
		List<WorkbookColumn> looks = new ArrayList<>(List.of(WorkbookColumn.text(PlanWorkbook.NARROW).unseen(),
				WorkbookColumn.text(PlanWorkbook.WIDEST), WorkbookColumn.text(PlanWorkbook.WIDE).locked(),
				WorkbookColumn.text(PlanWorkbook.NARROW).choosing(PlanWorkbook.YEARS, true)));
		looks.addAll(Collections.nCopies(MONTHS, WorkbookColumn.number(PlanWorkbook.NARROW)));
		looks.addAll(Collections.nCopies(3, WorkbookColumn.number(PlanWorkbook.NARROW + 2).locked()));
		List<List<WorkbookCell>> rows = new ArrayList<>();
		rows.add(PlanWorkbook.names(PlanTabs.KEY,
				Stream.of(Stream.of(PlanField.TITLE.word(), "-unit", PlanTabs.YEAR),
						Stream.of(Month.values()).map(PlanTabs::month), Stream.of("-quantity", "-sum", "-difference"))
					.flatMap((names) -> names)));
		rows.add(PlanWorkbook
			.headers(say("key"),
					Stream.of(
							Stream.of(this.workbook.header(PlanField.TITLE, 0), this.workbook.header(PlanField.UNIT, 0),
									say("year")),
							this.workbook.months().stream(), Stream.of(say("ofYear"), say("sum"), say("difference")))
						.flatMap((headers) -> headers)));
		for (PlanLine line : this.workbook.plan().lines()) {
			LineValues values = LineValues.of(line);
			line.years().keySet().forEach((year) -> rows.add(row(line, year, values, rows.size() + 1)));
		}
		return new WorkbookSheet(say("sheet.MONTHS"), Visibility.SHOWN, looks, PlanTabs.HEAD, true, FIRST_MONTH, rows);
	}

	private String say(String key) {
		return this.workbook.say(key);
	}

	private List<WorkbookCell> row(PlanLine line, int year, LineValues values, int number) {
		List<WorkbookCell> row = this.workbook.start(line, year);
		row.add(2, this.workbook.cell(PlanField.UNIT, values.at(PlanColumn.of(PlanField.UNIT))));
		for (int month = 1; month <= MONTHS; month++) {
			row.add(this.workbook.cell(PlanField.MONTH, values.at(new PlanColumn(PlanField.MONTH, year, month))));
		}
		PlanLine.Year planned = Objects.requireNonNull(line.years().get(year));
		row.add(ofYear(year, planned.quantity(), number));
		if (WorkUnit.isAdditive(line.unit())) {
			Optional<BigDecimal> sum = planned.months().sum();
			row.add(sum(sum, number));
			row.add(difference(sum, planned.quantity(), number));
		}
		return row;
	}

	/** What the sheet of lines says of the year, as it stands there now. */
	private WorkbookCell ofYear(int year, @Nullable BigDecimal quantity, int number) {
		PlanColumn column = new PlanColumn(PlanField.QUANTITY, year, 0);
		String found = "INDEX(" + this.workbook.range(column) + ",MATCH($A" + number + "," + this.workbook.range(null)
				+ ",0))";
		return formula("IFERROR(IF(ISNUMBER(" + found + ")," + found + ",\"\"),\"\")", quantity);
	}

	private static WorkbookCell sum(Optional<BigDecimal> sum, int number) {
		String months = WorkbookSheet.letters(FIRST_MONTH) + number + ":" + WorkbookSheet.letters(QUANTITY - 1)
				+ number;
		return formula("IF(COUNT(" + months + ")=0,\"\",SUM(" + months + "))", sum.orElse(null));
	}

	private static WorkbookCell difference(Optional<BigDecimal> sum, @Nullable BigDecimal quantity, int number) {
		String ofYear = WorkbookSheet.letters(QUANTITY) + number;
		String ofMonths = WorkbookSheet.letters(SUM) + number;
		return formula(
				"IF(AND(ISNUMBER(" + ofYear + "),ISNUMBER(" + ofMonths + "))," + ofMonths + "-" + ofYear + ",\"\")",
				(quantity != null) ? sum.map((all) -> all.subtract(quantity)).orElse(null) : null);
	}

	private static WorkbookCell formula(String expression, @Nullable BigDecimal now) {
		return new WorkbookCell.Formula(expression, now, "");
	}

}
