package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.countrycoalition.exchange.WorkbookCell;
import org.countrycoalition.exchange.WorkbookCell.Formula;
import org.countrycoalition.exchange.WorkbookColumn;
import org.countrycoalition.exchange.WorkbookSheet;
import org.countrycoalition.exchange.WorkbookSheet.Visibility;
import org.countrycoalition.kernel.Pillar;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of totals: what each pillar costs in each year, and beside it how many costs
 * are not known. It recalculates, by functions that spreadsheet programs share.
 *
 * @param workbook to which it belongs
 */
record TotalsTab(PlanWorkbook workbook) {

	WorkbookSheet sheet() {
		Plan plan = this.workbook.plan();
		List<WorkbookColumn> looks = new ArrayList<>(List.of(WorkbookColumn.text(PlanWorkbook.WIDE + 8).locked()));
		List<WorkbookCell> header = new ArrayList<>(
				List.of(WorkbookCell.header(this.workbook.header(PlanField.PILLAR, 0))));
		for (int year : plan.years()) {
			looks.add(WorkbookColumn.number(PlanWorkbook.NARROW + 5).locked());
			looks.add(WorkbookColumn.number(PlanWorkbook.NARROW).locked());
			header.add(WorkbookCell.header(this.workbook.header(PlanField.COST, year)));
			header.add(WorkbookCell.header(this.workbook.say("ofWhichUnknown", String.valueOf(year))));
		}
		List<List<WorkbookCell>> rows = new ArrayList<>();
		rows.add(List.of(new WorkbookCell.Text(PlanText.writable(plan.title()), WorkbookCell.Look.TITLE)));
		new GuideTab(this.workbook).passport()
			.forEach((text) -> rows.add(List.of(new WorkbookCell.Text(text, WorkbookCell.Look.BESIDE))));
		rows.add(header);
		int first = rows.size() + 1;
		for (Pillar pillar : PlanYear.pillars()) {
			rows.add(pillar(pillar, rows.size() + 1));
		}
		rows.add(total(first, rows.size()));
		return new WorkbookSheet(this.workbook.say("sheet.TOTALS"), Visibility.SHOWN, looks, 0, false, 0, rows);
	}

	private List<WorkbookCell> pillar(Pillar pillar, int number) {
		List<WorkbookCell> row = new ArrayList<>(
				List.of(WorkbookCell.of(this.workbook.words().pillar(this.workbook.language(), pillar))));
		String pillars = this.workbook.range(PlanColumn.of(PlanField.PILLAR));
		for (int year : this.workbook.plan().years()) {
			String costs = this.workbook.range(PlanColumn.of(PlanField.COST, year));
			String unknown = WorkbookSheet.letters(row.size() + 1) + number;
			String known = "COUNTIFS(" + pillars + ",$A" + number + "," + costs + ",\">=0\")";
			String expression = "IF(" + known + "+" + unknown + "=0,\"" + say("notPlanned") + "\",IF(" + known + "=0,\""
					+ unknown() + "\",SUMIFS(" + costs + "," + pillars + ",$A" + number + ")))";
			Costs now = Costs.of(this.workbook.plan(), pillar, year);
			row.add(cost(expression, now));
			row.add(new Formula("COUNTIFS(" + pillars + ",$A" + number + "," + costs + ",\"" + unknown() + "\")",
					BigDecimal.valueOf(now.unknown()), ""));
		}
		return row;
	}

	private List<WorkbookCell> total(int first, int last) {
		List<WorkbookCell> row = new ArrayList<>(List.of(WorkbookCell.of(say("total"))));
		for (int year : this.workbook.plan().years()) {
			String costs = column(row.size(), first, last);
			String unknown = column(row.size() + 1, first, last);
			Costs now = Costs.of(this.workbook.plan(), null, year);
			row.add(cost("IF(COUNT(" + costs + ")=0,IF(SUM(" + unknown + ")=0,\"" + say("notPlanned") + "\",\""
					+ unknown() + "\"),SUM(" + costs + "))", now));
			row.add(new Formula("SUM(" + unknown + ")", BigDecimal.valueOf(now.unknown()), ""));
		}
		return row;
	}

	private Formula cost(String expression, Costs now) {
		return (now.known() > 0) ? new Formula(expression, now.sum(), "")
				: new Formula(expression, null, (now.unknown() > 0) ? unknown() : say("notPlanned"));
	}

	private static String column(int number, int first, int last) {
		return WorkbookSheet.letters(number) + first + ":" + WorkbookSheet.letters(number) + last;
	}

	private String unknown() {
		return this.workbook.words().unknown(this.workbook.language());
	}

	private String say(String key) {
		return this.workbook.say(key);
	}

	/**
	 * What the lines of a pillar cost in a year.
	 *
	 * @param sum of the costs that are known
	 * @param known how many are
	 * @param unknown how many are not
	 */
	record Costs(BigDecimal sum, long known, long unknown) {

		static Costs of(Plan plan, @Nullable Pillar pillar, int year) {
			List<PlanLine.Year> planned = plan.lines()
				.stream()
				.filter((line) -> pillar == null || line.pillar() == pillar)
				.filter((line) -> line.years().containsKey(year))
				.map((line) -> Objects.requireNonNull(line.years().get(year)))
				.toList();
			List<BigDecimal> known = planned.stream().map(PlanLine.Year::cost).filter(Objects::nonNull).toList();
			return new Costs(known.stream().reduce(BigDecimal.ZERO, BigDecimal::add), known.size(),
					planned.size() - known.size());
		}

	}

}
