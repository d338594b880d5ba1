package org.countrycoalition.workplan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.countrycoalition.exchange.Sheets;
import org.countrycoalition.exchange.UnreadableFile;
import org.countrycoalition.exchange.UnreadableFile.Fault;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.shell.BundledTexts;
import org.countrycoalition.workplan.PlanMerge.Change;
import org.countrycoalition.workplan.PlanMerge.Conflict;
import org.countrycoalition.workplan.PlanMerge.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A plan goes out as a workbook, is worked on in another program, and comes back.
 */
class PlanWorkbookTests {

	private static final WorkbookWords WORDS = new WorkbookWords(BundledTexts.texts());

	private static final Map<String, Integer> TABS = Map.of("plan", 0, "months", 1, "people", 2, "totals", 3);

	static byte[] written(Plan plan, Locale language) {
		return new PlanWorkbook(plan, "Meridia", "1 Feb 2027", language, WORDS).write();
	}

	static PlanMerge read(Plan draft, byte[] file) throws IOException {
		return PlanMatching.of(draft,
				WorkbookReading.of(Sheets.all(new ByteArrayInputStream(file)), WORDS).orElseThrow());
	}

	private static byte[] edited(Plan plan, Consumer<XSSFWorkbook> work) throws IOException {
		return edited(written(plan, Locale.ENGLISH), work);
	}

	private static byte[] edited(byte[] file, Consumer<XSSFWorkbook> work) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
				ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			work.accept(workbook);
			workbook.write(bytes);
			return bytes.toByteArray();
		}
	}

	/**
	 * The cell of a row under a name for programs; rows are counted from 0 below the
	 * header.
	 */
	private static Cell cell(XSSFWorkbook workbook, String tab, int line, String column) {
		XSSFSheet sheet = workbook.getSheetAt(TABS.getOrDefault(tab, 0));
		for (Cell name : sheet.getRow(0)) {
			if (name.getStringCellValue().equals(column)) {
				Row row = sheet.getRow(line + 2);
				return ((row != null) ? row : sheet.createRow(line + 2)).createCell(name.getColumnIndex());
			}
		}
		throw new IllegalArgumentException(column);
	}

	private static void put(XSSFWorkbook workbook, int line, String column, String text) {
		cell(workbook, "plan", line, column).setCellValue(text);
	}

	private static PlanLine saying(PlanLine line, PlanField field, int year, String value) {
		return LineValues.of(line).with(PlanColumn.of(field, year), value).over(line);
	}

	private static PlanLine.Year year(PlanLine line, int year) {
		return Objects.requireNonNull(line.years().get(year));
	}

	private static PlanMerge.Cell onlyCell(PlanMerge merge) {
		List<PlanMerge.Cell> cells = merge.lines().stream().flatMap((line) -> line.cells().stream()).toList();
		assertThat(cells).hasSize(1);
		return cells.getFirst();
	}

	private static void assertNothingChanges(PlanMerge merge) {
		assertThat(merge.lines()).extracting(PlanMerge.Line::kind).containsOnly(Kind.SAME);
		assertThat(merge.result(Set.of(), true)).isEqualTo(merge.draft().lines());
	}

	private static void assertRefused(Plan draft, byte[] file, Fault fault, String sheet, int line, String column) {
		assertThatThrownBy(() -> read(draft, file)).isInstanceOfSatisfying(UnreadableFile.class, (refusal) -> {
			assertThat(refusal.fault()).isEqualTo(fault);
			assertThat(refusal.sheet()).isEqualTo(sheet);
			assertThat(refusal.line()).isEqualTo(line);
			assertThat(refusal.column()).contains(column);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr" })
	void what_goes_out_and_comes_back_changes_nothing(String language) throws IOException {
		Plan plan = SamplePlans.draft();
		assertNothingChanges(read(plan, written(plan, Locale.of(language))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "mois d\u2019équipe", "mois d'équipe", "team months", "mois-équipe" })
	void a_unit_in_the_word_that_it_had_when_the_workbook_was_written_is_that_unit(String former) throws IOException {
		List<PlanLine> lines = new ArrayList<>(SamplePlans.draft().lines());
		lines.set(2, saying(lines.get(2), PlanField.UNIT, 0, WorkUnit.TEAM_MONTHS.name()));
		Plan plan = SamplePlans.draft(lines);
		assertNothingChanges(
				read(plan, edited(written(plan, Locale.FRENCH), (workbook) -> put(workbook, 2, "unit", former))));
	}

	@Test
	void its_totals_and_sums_recalculate_to_the_same() throws IOException {
		Plan plan = SamplePlans.draft();
		for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
			try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written(plan, language)))) {
				var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
				int formulas = 0;
				for (var sheet : workbook) {
					for (Row row : sheet) {
						for (Cell cell : row) {
							if (cell.getCellType() == CellType.FORMULA) {
								var now = evaluator.evaluate(cell);
								String place = sheet.getSheetName() + " " + cell.getAddress();
								if (cell.getCachedFormulaResultType() == CellType.NUMERIC) {
									assertThat(now.getCellType()).as(place).isEqualTo(CellType.NUMERIC);
									assertThat(BigDecimal.valueOf(now.getNumberValue())).as(place)
										.isEqualByComparingTo(BigDecimal.valueOf(cell.getNumericCellValue()));
								}
								else {
									assertThat(now.getStringValue()).as(place).isEqualTo(cell.getStringCellValue());
								}
								formulas++;
							}
						}
					}
				}
				assertThat(formulas).isGreaterThan(30);
			}
		}
	}

	@Test
	void totals_count_what_is_not_known_beside_and_never_as_zero() throws IOException {
		byte[] file = edited(SamplePlans.draft(), (workbook) -> cell(workbook, "plan", 0, "cost 2027").setCellValue(5));
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
			XSSFSheet totals = workbook.getSheetAt(3);
			Row clearance = totals.getRow(totals.getLastRowNum() - 4);
			Row education = totals.getRow(totals.getLastRowNum() - 3);
			Row stockpiles = totals.getRow(totals.getLastRowNum() - 1);
			assertThat(clearance.getCell(1).getNumericCellValue()).isEqualTo(5);
			assertThat(education.getCell(1).getStringCellValue()).isEqualTo("unknown");
			assertThat(education.getCell(2).getNumericCellValue()).isEqualTo(1);
			assertThat(stockpiles.getCell(1).getStringCellValue()).isEqualTo("not planned");
			assertThat(totals.getRow(totals.getLastRowNum()).getCell(1).getNumericCellValue()).isEqualTo(5);
			assertThat(totals.getRow(totals.getLastRowNum()).getCell(2).getNumericCellValue()).isEqualTo(1);
		}
	}

	@Test
	void a_changed_cell_an_emptied_one_and_a_new_one_are_told_apart() throws IOException {
		Plan plan = SamplePlans.draft();
		PlanMerge merge = read(plan, edited(plan, (workbook) -> {
			cell(workbook, "plan", 0, "cost 2028").setCellValue(900000);
			put(workbook, 0, "operator", "");
			put(workbook, 2, "unit", "sessions");
			put(workbook, 2, "residual", "yes");
			cell(workbook, "months", 0, "month 5").setCellValue(7.25);
			cell(workbook, "people", 0, "boys").setCellValue(44);
		}));
		assertThat(merge.lines().getFirst().cells()).extracting(PlanMerge.Cell::change)
			.containsExactly(Change.REMOVE, Change.ADD, Change.CHANGE);
		List<PlanLine> result = merge.result(Set.of(), false);
		assertThat(result.getFirst().years().get(2028)).extracting(PlanLine.Year::cost)
			.isEqualTo(new BigDecimal("900000.00"));
		assertThat(result.getFirst().detail().unitCost()).isEqualTo(plan.lines().getFirst().detail().unitCost());
		assertThat(year(result.get(1), 2027).people().boys()).isEqualTo(44);
		assertThat(result.get(2).unit()).isEqualTo(WorkUnit.SESSIONS.name());
		assertThat(result.get(2).detail().residual()).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "n/a|", "-|", "–|", "s/o|", "unknown|unknown", "inconnu|unknown", "?|unknown", "0|0",
					"1 234 567,50|1234567.5", "1,234,567.50|1234567.5", "1.234.567|1234567", "12,5|12.5", "12.50|12.5",
					"1’234’567|1234567" })
	void an_absence_is_none_and_a_number_as_text_is_read_where_it_means_one(String typed, String value)
			throws IOException {
		Plan plan = SamplePlans.draft();
		PlanMerge merge = read(plan, edited(plan, (workbook) -> put(workbook, 0, "cost 2028", typed)));
		assertThat(onlyCell(merge).workbook()).isEqualTo((value != null) ? value : "");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1,234|NOT_A_NUMBER", "1.234|NOT_A_NUMBER", "many|NOT_A_NUMBER",
			"-5|NEGATIVE", "2027-01-02|NOT_A_NUMBER", "50%|NOT_A_NUMBER" })
	void what_is_no_number_or_could_be_two_is_refused_naming_the_cell(String typed, Fault fault) throws IOException {
		Plan plan = SamplePlans.draft();
		assertRefused(plan, edited(plan, (workbook) -> put(workbook, 1, "cost 2028", typed)), fault, "Plan", 4,
				"Cost 2028 (USD)");
	}

	@Test
	void choices_and_whole_numbers_are_refused_naming_the_cell() throws IOException {
		Plan plan = SamplePlans.draft();
		assertRefused(plan, edited(plan, (workbook) -> put(workbook, 0, "pillar", "Roads")), Fault.NOT_A_CHOICE, "Plan",
				3, "B: Pillar");
		assertRefused(plan, edited(plan, (workbook) -> put(workbook, 0, "title", "")), Fault.CELL_EMPTY, "Plan", 3,
				"Line");
		assertRefused(plan, edited(plan, (workbook) -> cell(workbook, "people", 0, "men").setCellValue(1.5)),
				Fault.NOT_A_WHOLE_NUMBER, "People", 3, "Men");
		assertRefused(plan, edited(plan, (workbook) -> put(workbook, 0, "attribution", "120")), Fault.OUT_OF_RANGE,
				"Plan", 3, "Share");
		assertRefused(plan, edited(plan, (workbook) -> {
			cell(workbook, "plan", 0, "cost 2028").setCellFormula("1/0");
			workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
		}), Fault.FORMULA, "Plan", 3, "Cost 2028");
	}

	@Test
	void a_formula_of_the_planner_is_read_as_what_it_came_to_with_two_decimals() throws IOException {
		Plan plan = SamplePlans.draft();
		PlanMerge merge = read(plan, edited(plan, (workbook) -> {
			cell(workbook, "plan", 0, "cost 2028").setCellFormula("1000/3");
			workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
		}));
		assertThat(onlyCell(merge).workbook()).isEqualTo("333.33");
	}

	@Test
	void rows_in_another_order_and_columns_that_are_gone_change_nothing() throws IOException {
		Plan plan = SamplePlans.draft();
		assertNothingChanges(read(plan, edited(plan, (workbook) -> {
			XSSFSheet sheet = workbook.getSheetAt(0);
			XSSFSheet copy = workbook.createSheet("Copy");
			for (int[] rows : new int[][] { { 0, 0 }, { 1, 1 }, { 2, 4 }, { 3, 2 }, { 4, 3 } }) {
				copy.createRow(rows[1]);
				for (Cell cell : sheet.getRow(rows[0])) {
					if (cell.getColumnIndex() % 3 != 2) {
						Cell target = copy.getRow(rows[1]).createCell(40 - cell.getColumnIndex());
						if (cell.getCellType() == CellType.NUMERIC) {
							target.setCellValue(cell.getNumericCellValue());
						}
						else {
							target.setCellValue(cell.getStringCellValue());
						}
					}
				}
			}
			workbook.removeSheetAt(0);
		})));
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr" })
	void without_its_hidden_row_the_words_of_the_header_are_understood_in_any_language(String language)
			throws IOException {
		Plan plan = SamplePlans.draft();
		assertNothingChanges(read(plan, edited(written(plan, Locale.of(language)), (workbook) -> {
			for (int tab = 0; tab < 3; tab++) {
				XSSFSheet sheet = workbook.getSheetAt(tab);
				sheet.removeRow(sheet.getRow(0));
			}
		})));
	}

	@Test
	void without_its_keys_lines_are_known_by_what_they_are() throws IOException {
		Plan plan = SamplePlans
			.draft(List.of(SamplePlans.clearance(), SamplePlans.line(Pillar.RISK_EDUCATION, "Ward", "5"),
					SamplePlans.line(Pillar.VICTIM_ASSISTANCE, "Ward", null)));
		PlanMerge merge = read(plan, edited(plan, (workbook) -> {
			workbook.getSheetAt(0).forEach((row) -> row.removeCell(row.getCell(0)));
			put(workbook, 2, "location", "South");
		}));
		assertThat(merge.lines()).extracting(PlanMerge.Line::kind).containsExactly(Kind.SAME, Kind.SAME, Kind.CHANGED);
		assertThat(onlyCell(merge).workbook()).isEqualTo("South");
	}

	@Test
	void what_only_the_draft_has_changed_stays_and_what_both_have_is_chosen() throws IOException {
		Plan old = SamplePlans.draft();
		PlanLine first = old.lines().getFirst();
		PlanLine ours = saying(saying(first, PlanField.COST, 2028, "1"), PlanField.LOCATION, 0, "East");
		Plan draft = old.with(List.of(ours, old.lines().get(1), old.lines().get(2)));
		PlanMerge merge = read(draft,
				edited(old, (workbook) -> cell(workbook, "plan", 0, "cost 2028").setCellValue(2)));
		assertThat(onlyCell(merge))
			.isEqualTo(new PlanMerge.Cell(PlanColumn.of(PlanField.COST, 2028), "800000", "1", "2"));
		assertThat(merge.conflicts()).containsExactly(new Conflict(first.key(), PlanColumn.of(PlanField.COST, 2028)));
		assertThat(merge.result(Set.of(), false)).isEqualTo(draft.lines());
		assertThat(merge.result(new HashSet<>(merge.conflicts()), false).getFirst())
			.isEqualTo(saying(ours, PlanField.COST, 2028, "2"));
	}

	@Test
	void both_changing_a_cell_to_the_same_is_no_conflict() throws IOException {
		Plan old = SamplePlans.draft();
		Plan draft = old.with(List.of(saying(old.lines().getFirst(), PlanField.COST, 2028, "2"), old.lines().get(1),
				old.lines().get(2)));
		assertNothingChanges(
				read(draft, edited(old, (workbook) -> cell(workbook, "plan", 0, "cost 2028").setCellValue(2))));
	}

	@Test
	void a_row_that_is_gone_takes_nothing_out_unless_asked_and_never_what_the_draft_has_changed() throws IOException {
		Plan old = SamplePlans.draft();
		byte[] file = edited(old, (workbook) -> {
			XSSFSheet sheet = workbook.getSheetAt(0);
			sheet.removeRow(sheet.getRow(2));
			sheet.removeRow(sheet.getRow(4));
		});
		PlanLine later = SamplePlans.line(Pillar.RISK_EDUCATION, "Later", "7");
		Plan draft = old.with(List.of(old.lines().get(0), old.lines().get(1),
				saying(old.lines().get(2), PlanField.COST, 2028, "9"), later));
		PlanMerge merge = read(draft, file);
		assertThat(merge.count(Kind.ABSENT)).isEqualTo(1);
		assertThat(merge.count(Kind.KEPT)).isEqualTo(1);
		assertThat(merge.result(Set.of(), false)).isEqualTo(draft.lines());
		assertThat(merge.result(Set.of(), true)).isEqualTo(draft.lines().subList(1, 4));
	}

	@Test
	void a_line_that_the_draft_took_out_meanwhile_comes_back_only_if_it_was_worked_on_and_is_chosen()
			throws IOException {
		Plan old = SamplePlans.draft();
		Plan draft = old.with(old.lines().subList(1, 3));
		assertNothingChanges(read(draft, written(old, Locale.ENGLISH)));
		PlanMerge merge = read(draft, edited(old, (workbook) -> put(workbook, 0, "operator", "New")));
		assertThat(merge.count(Kind.GONE)).isEqualTo(1);
		assertThat(merge.result(Set.of(), false)).isEqualTo(draft.lines());
		PlanLine back = merge.result(new HashSet<>(merge.conflicts()), false).getLast();
		assertThat(back.id()).isEqualTo(old.lines().getFirst().id());
		assertThat(back.operator()).isEqualTo("New");
	}

	@Test
	void a_new_row_is_a_new_line_with_its_months_and_twice_it_is_still_one() throws IOException {
		Plan plan = SamplePlans.draft();
		byte[] file = edited(plan, (workbook) -> {
			put(workbook, 5, "pillar", WORDS.pillar(Locale.FRENCH, Pillar.STOCKPILE_DESTRUCTION));
			put(workbook, 5, "title", "Last stocks");
			put(workbook, 5, "unit", "tonnes");
			cell(workbook, "plan", 5, "quantity 2029").setCellValue(3);
			cell(workbook, "months", 9, "title").setCellValue("last STOCKS");
			cell(workbook, "months", 9, "year").setCellValue(2029);
			cell(workbook, "months", 9, "month 12").setCellValue(3);
		});
		PlanMerge merge = read(plan, file);
		assertThat(merge.count(Kind.NEW)).isEqualTo(1);
		List<PlanLine> result = merge.result(Set.of(), true);
		assertThat(result.subList(0, 3)).isEqualTo(plan.lines());
		PlanLine added = result.getLast();
		assertThat(added.unit()).isEqualTo("tonnes");
		assertThat(added.years()).containsOnlyKeys(2029);
		assertThat(year(added, 2029).months().sum()).hasValue(new BigDecimal("3.00"));
		assertNothingChanges(read(plan.with(result), file));
	}

	@Test
	void two_rows_of_one_key_are_refused_naming_both() throws IOException {
		Plan plan = SamplePlans.draft();
		byte[] file = edited(plan, (workbook) -> put(workbook, 5, "key",
				workbook.getSheetAt(0).getRow(3).getCell(0).getStringCellValue()));
		byte[] filled = edited(file, (workbook) -> put(workbook, 5, "title", "A copy"));
		assertThatThrownBy(() -> read(plan, filled)).isInstanceOfSatisfying(UnreadableFile.class, (refusal) -> {
			assertThat(refusal.fault()).isEqualTo(Fault.ROW_TWICE);
			assertThat(refusal.detail()).isEqualTo("4, 8");
		});
	}

	@Test
	void months_of_a_title_that_two_rows_have_are_refused() throws IOException {
		Plan plan = SamplePlans.draft();
		assertRefused(plan, edited(plan, (workbook) -> {
			put(workbook, 5, "pillar", "risk education");
			put(workbook, 5, "title", "Ward");
			cell(workbook, "months", 9, "title").setCellValue("Ward");
			cell(workbook, "months", 9, "year").setCellValue(2029);
			cell(workbook, "months", 9, "month 1").setCellValue(3);
		}), Fault.ROW_TWICE, "Months", 12, "Line");
	}

	@Test
	void an_empty_workbook_that_was_filled_adds_its_lines_and_says_nothing_of_others() throws IOException {
		Plan plan = SamplePlans.draft();
		PlanMerge merge = read(plan, edited(plan.with(List.of()), (workbook) -> {
			put(workbook, 0, "pillar", "Risk education");
			put(workbook, 0, "title", "Sessions");
			put(workbook, 0, "cost 2027", "unknown");
		}));
		assertThat(merge.count(Kind.NEW)).isEqualTo(1);
		assertThat(merge.count(Kind.ABSENT)).isZero();
		assertThat(merge.result(Set.of(), true)).hasSize(4);
	}

	@Test
	void a_workbook_of_an_older_version_is_set_against_what_it_held() throws IOException {
		Plan older = SamplePlans.draft();
		List<PlanLine> copies = older.lines()
			.stream()
			.map((line) -> new PlanLine(UUID.randomUUID(), line.key(), line.work(), line.from(2028).years(), 0))
			.toList();
		Plan draft = new Plan(UUID.randomUUID(), older.state(), 4, Plan.Status.DRAFT, older.title(), null, 2028, 2030,
				"USD", older.tier(), older.owner(), true, older.source(), 0, null, Approval.NONE, List.of(), copies);
		assertNothingChanges(read(draft, written(older, Locale.FRENCH)));
		PlanMerge merge = read(draft,
				edited(older, (workbook) -> cell(workbook, "plan", 2, "cost 2028").setCellValue(3)));
		assertThat(onlyCell(merge).change()).isEqualTo(Change.CHANGE);
		assertThat(merge.leftOut()).isEmpty();
		PlanMerge left = read(draft,
				edited(older, (workbook) -> cell(workbook, "plan", 2, "cost 2027").setCellValue(3)));
		assertThat(left.changes()).isZero();
		assertThat(left.leftOut()).containsExactly(Map.entry(2027, 1));
	}

	@Test
	void a_workbook_of_another_state_or_currency_is_refused() throws IOException {
		Plan plan = SamplePlans.draft();
		Plan other = new Plan(plan.id(), CountryCode.of("LAO"), 3, plan.status(), plan.title(), null, 2027, 2029, "USD",
				plan.tier(), plan.owner(), false, plan.source(), 4, null, Approval.NONE, List.of(), plan.lines());
		assertThatThrownBy(() -> read(other, written(plan, Locale.ENGLISH))).isInstanceOfSatisfying(PlanRefusal.class,
				(refusal) -> assertThat(refusal.reason()).isEqualTo(PlanRefusal.Reason.OTHER_STATE));
		Plan euros = new Plan(plan.id(), plan.state(), 3, plan.status(), plan.title(), null, 2027, 2029, "EUR",
				plan.tier(), plan.owner(), false, plan.source(), 4, null, Approval.NONE, List.of(), plan.lines());
		assertThatThrownBy(() -> read(euros, written(plan, Locale.ENGLISH))).isInstanceOfSatisfying(PlanRefusal.class,
				(refusal) -> assertThat(refusal.reason()).isEqualTo(PlanRefusal.Reason.OTHER_CURRENCY));
	}

	@Test
	void without_what_it_held_every_difference_counts_as_a_change() throws IOException {
		Plan old = SamplePlans.draft(List.of(SamplePlans.clearance()));
		Plan draft = old.with(List.of(saying(old.lines().getFirst(), PlanField.COST, 2028, "1")));
		PlanMerge merge = read(draft, edited(old, (workbook) -> workbook.removeSheetAt(5)));
		assertThat(merge.based()).isFalse();
		assertThat(onlyCell(merge).change()).isEqualTo(Change.CHANGE);
	}

	@Test
	void a_plain_table_in_a_workbook_is_not_taken_for_one_of_these() throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			Row header = workbook.createSheet().createRow(0);
			header.createCell(0).setCellValue("pillar");
			header.createCell(1).setCellValue("title");
			header.createCell(2).setCellValue("cost 2028");
			workbook.write(bytes);
			assertThat(WorkbookReading.of(Sheets.all(new ByteArrayInputStream(bytes.toByteArray())), WORDS)).isEmpty();
		}
	}

	@Test
	void a_workbook_of_two_thousand_lines_and_all_months_comes_back_without_a_change() throws IOException {
		Plan plan = SamplePlans.large(2_000);
		byte[] file = written(plan, Locale.FRENCH);
		assertThat(file.length).isLessThan(Sheets.LARGEST);
		assertNothingChanges(read(plan, file));
	}

}
