package org.countrycoalition.workplan.ui;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.countrycoalition.funding.ContributionImports;
import org.countrycoalition.gap.AcceptanceCase;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.SignedIn;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanApproval;
import org.countrycoalition.workplan.PlanDesk;
import org.countrycoalition.workplan.PlanLine;
import org.countrycoalition.workplan.PlanWorkbooks;
import org.countrycoalition.workplan.Workplans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A workbook is downloaded, worked on while the draft goes on, and uploaded again.
 */
@SpringBootTest(properties = "portal.texts.strict=true")
class WorkbookUploadTests extends SpringBrowserlessTest {

	private static final CountryCode MERIDIA = CountryCode.of("XMD");

	@Autowired
	private PlanApproval approval;

	@Autowired
	private PlanDesk desk;

	@Autowired
	private Workplans plans;

	@Autowired
	private ContributionImports imports;

	@Autowired
	private PlanWorkbooks workbooks;

	@BeforeEach
	@AfterEach
	void no_plan() throws SQLException {
		AcceptanceCase.empty();
	}

	private String page() {
		return ((Component) getCurrentView()).getElement().getTextRecursively();
	}

	private void open(String path) {
		UI.getCurrent().navigate("countries/XMD/" + path, QueryParameters.of("year", "2028"));
	}

	private void press(String text) {
		find(Button.class).withText(text).single().click();
	}

	private Plan draft() {
		return Person.MERIDIA_AUTHORITY.<Optional<Plan>>does(() -> this.plans.draft(MERIDIA)).orElseThrow();
	}

	private PlanLine line(String title) {
		return draft().lines().stream().filter((line) -> line.title().equals(title)).findFirst().orElseThrow();
	}

	@SuppressWarnings("unchecked")
	private void choose(MergeSection.Choice choice) {
		((RadioButtonGroup<MergeSection.Choice>) find(RadioButtonGroup.class).single()).setValue(choice);
	}

	/** Costs of lines in 2028 as a planner types them. */
	private byte[] typed(byte[] file, String title, String cost) throws IOException {
		return typed(file, title, "cost 2028", cost);
	}

	private byte[] typed(byte[] file, String title, String column, String text) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
				ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			XSSFSheet sheet = workbook.getSheetAt(0);
			int titles = column(sheet, "title");
			sheet.forEach((row) -> {
				if (row.getCell(titles) != null && row.getCell(titles).getStringCellValue().equals(title)) {
					row.createCell(column(sheet, column)).setCellValue(text);
				}
			});
			workbook.write(bytes);
			return bytes.toByteArray();
		}
	}

	private static int column(XSSFSheet sheet, String name) {
		for (Cell cell : sheet.getRow(0)) {
			if (cell.getStringCellValue().equals(name)) {
				return cell.getColumnIndex();
			}
		}
		throw new IllegalArgumentException(name);
	}

	private void draftOfTheCase() {
		AcceptanceCase.load(this.desk, this.approval, this.plans, this.imports);
		Person.MERIDIA_AUTHORITY.does(() -> this.desk.revise());
	}

	private void colleagueSets(String title, String cost) {
		PlanLine line = line(title);
		TreeMap<Integer, PlanLine.Year> years = new TreeMap<>(line.years());
		years.put(2028, new PlanLine.Year(null, new BigDecimal(cost), null, null));
		Person.MERIDIA_AUTHORITY.does(() -> this.desk.write(draft().id(), line.saying(line.work(), years)));
	}

	private List<String> costs() {
		return draft().lines()
			.stream()
			.map((line) -> line.years().get(2028))
			.map((year) -> (year != null) ? String.valueOf(year.cost()) : "")
			.toList();
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void a_conflict_is_chosen_cell_by_cell_and_the_whole_is_undone_as_one() throws IOException {
		draftOfTheCase();
		byte[] file = typed(typed(this.workbooks.write(draft(), Locale.FRENCH), "School sessions", "900 000,50"),
				"Clearance of the north", "4000000");
		file = typed(file, "Clearance of the north", "outcome", "Fields are farmed again");
		colleagueSets("School sessions", "850000");
		colleagueSets("Last stocks", "1");
		List<PlanLine> before = draft().lines();
		open("workplan/draft");
		find(PlanUpload.class).single().take("plan.xlsx", file);
		assertThat(page()).contains("plan.xlsx: 1 conflict, 2 cells changed", "Cost 2028", "850,000", "900,000.5",
				"4,000,000");
		press("Store this");
		assertThat(page()).contains("1 conflict is still to be decided");
		assertThat(draft().lines()).isEqualTo(before);
		press("The workbook’s for all");
		press("Store this");
		assertThat(page()).contains("Stored.");
		assertThat(costs()).containsExactlyInAnyOrder("4000000.00", "900000.50", "null", "1.00");
		assertThat(draft().outcomes()).singleElement()
			.satisfies((outcome) -> assertThat(outcome.title()).isEqualTo("Fields are farmed again"));
		press("Undo");
		assertThat(draft().lines()).usingRecursiveFieldByFieldElementComparatorIgnoringFields("version")
			.isEqualTo(before);
		assertThat(draft().outcomes()).isEmpty();
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void what_a_workbook_says_of_years_that_the_plan_has_left_is_left_out_and_told() throws IOException {
		draftOfTheCase();
		byte[] file = typed(typed(this.workbooks.write(draft(), Locale.ENGLISH), "School sessions", "900000"),
				"School sessions", "cost 2027", "5");
		Person.MERIDIA_AUTHORITY.does(() -> {
			this.desk.describe(draft(), new PlanDesk.Facts("Plan", null, 2028, 2029, "USD"));
			return true;
		});
		open("workplan/draft");
		find(PlanUpload.class).single().take("old.xlsx", file);
		assertThat(page()).contains("old.xlsx: 1 cell changed",
				"1 changed cell is left out: the plan does not cover 2027 any more");
		press("Store this");
		assertThat(costs()).contains("900000.00");
		assertThat(line("School sessions").years()).containsOnlyKeys(2028);
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void a_line_that_comes_back_plans_what_it_says_then_and_no_year_more() {
		draftOfTheCase();
		PlanLine line = line("School sessions");
		assertThat(line.years()).containsOnlyKeys(2028);
		Person.MERIDIA_AUTHORITY.does(() -> {
			this.desk.remove(draft().id(), line);
			return true;
		});
		List<PlanLine> wanted = new ArrayList<>(draft().lines());
		wanted.add(line.saying(line.work(),
				new TreeMap<>(Map.of(2027, new PlanLine.Year(null, BigDecimal.TEN, null, null)))));
		Person.MERIDIA_AUTHORITY.does(() -> this.desk.replaceLines(draft(), wanted));
		assertThat(line("School sessions").years()).containsOnlyKeys(2027);
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void the_draft_keeps_its_own_where_that_is_chosen() throws IOException {
		draftOfTheCase();
		byte[] file = typed(this.workbooks.write(draft(), Locale.ENGLISH), "School sessions", "900000");
		colleagueSets("School sessions", "850000");
		open("workplan/draft");
		find(PlanUpload.class).single().take("plan.xlsx", file);
		choose(MergeSection.Choice.DRAFT);
		press("Store this");
		assertThat(costs()).contains("850000.00").doesNotContain("900000.00");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void an_untouched_workbook_and_a_broken_one_store_nothing() throws IOException {
		draftOfTheCase();
		Plan before = draft();
		open("workplan/draft");
		find(PlanUpload.class).single().take("same.xlsx", this.workbooks.write(before, Locale.FRENCH));
		assertThat(page()).contains("The workbook changes nothing.");
		find(PlanUpload.class).single()
			.take("bad.xlsx", typed(this.workbooks.write(before, Locale.FRENCH), "School sessions", "beaucoup"));
		assertThat(page()).contains("Sheet “Plan”. Line", "Coût 2028 (USD)", "“beaucoup” is not an amount",
				"Nothing was stored or changed");
		assertThat(draft()).isEqualTo(before);
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void who_sees_the_plan_may_have_it_as_a_workbook_and_learns_no_more_from_it() throws IOException {
		AcceptanceCase.load(this.desk, this.approval, this.plans, this.imports);
		open("workplan");
		assertThat(find(Anchor.class).all()).extracting(Anchor::getText)
			.contains("Download as a workbook (Excel)")
			.doesNotContain("Empty workbook to fill in");
		Plan plan = this.plans.published(MERIDIA).orElseThrow();
		try (XSSFWorkbook workbook = new XSSFWorkbook(
				new ByteArrayInputStream(this.workbooks.write(plan, Locale.ENGLISH)))) {
			assertThat(workbook.getSheet("How to").getRow(1).getCell(0).getStringCellValue()).contains("ILLUSTRATIVE");
			assertThat(workbook.getSheet("How to").getRow(2).getCell(0).getStringCellValue()).contains("Meridia",
					"version 1", "in force");
		}
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void the_draft_page_offers_an_empty_workbook_too() {
		draftOfTheCase();
		open("workplan/draft");
		assertThat(find(Anchor.class).all()).extracting(Anchor::getText)
			.contains("Download as a workbook (Excel)", "Empty workbook to fill in", "Download as a table (CSV)");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void every_bad_cell_of_a_workbook_is_named_at_once() throws IOException {
		draftOfTheCase();
		byte[] file = this.workbooks.write(draft(), Locale.ENGLISH);
		file = typed(typed(file, "School sessions", "quantity 2028", "many"), "School sessions", "-5");
		file = typed(file, "Last stocks", "pillar", "stocks");
		open("workplan/draft");
		find(PlanUpload.class).single().take("bad.xlsx", file);
		assertThat(page()).contains("3 places of the file cannot be read", "“many” is not an amount",
				"“-5” is below zero. A cost, a quantity or a number of people is never negative",
				"“stocks” is none of the words expected here", "Nothing was stored or changed");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void an_empty_workbook_is_said_to_have_none_of_the_lines() {
		draftOfTheCase();
		open("workplan/draft");
		find(PlanUpload.class).single().take("empty.xlsx", this.workbooks.template(draft(), Locale.ENGLISH));
		assertThat(page())
			.contains("empty.xlsx: 4 lines not in the workbook", "The file has none of the plan’s 4 lines.",
					"4 lines of the draft were never in this workbook; they stay as they are:")
			.doesNotContain("the same");
		assertThat(find(ListItem.class).all()).extracting(ListItem::getText)
			.contains("School sessions", "Clearance of the north", "Last stocks");
	}

	/** As a planner deletes a row. */
	private static byte[] without(byte[] file, String title) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
				ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			XSSFSheet sheet = workbook.getSheetAt(0);
			int titles = column(sheet, "title");
			for (int number = sheet.getLastRowNum(); number > 0; number--) {
				Row row = sheet.getRow(number);
				if (row != null && row.getCell(titles) != null
						&& row.getCell(titles).getStringCellValue().equals(title)) {
					sheet.removeRow(row);
				}
			}
			workbook.write(bytes);
			return bytes.toByteArray();
		}
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void lines_that_a_workbook_does_not_have_are_named_with_the_tick_that_removes_them() throws IOException {
		draftOfTheCase();
		byte[] file = without(this.workbooks.write(draft(), Locale.ENGLISH), "School sessions");
		open("workplan/draft");
		find(PlanUpload.class).single().take("plan.xlsx", file);
		assertThat(page()).contains("3 lines the same", "1 line not in the workbook").doesNotContain("has none of");
		assertThat(find(ListItem.class).all()).extracting(ListItem::getText).contains("School sessions");
		test(find(Checkbox.class).withLabel("Take out the line that the table does not have").single()).click();
		press("Store this");
		assertThat(draft().lines()).extracting(PlanLine::title).hasSize(3).doesNotContain("School sessions");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void a_workbook_that_was_undone_is_shown_again_when_it_comes_again() throws IOException {
		draftOfTheCase();
		byte[] file = typed(this.workbooks.write(draft(), Locale.FRENCH), "School sessions", "900000");
		open("workplan/draft");
		for (int round = 0; round < 3; round++) {
			find(PlanUpload.class).single().take("plan.xlsx", file);
			assertThat(page()).contains("plan.xlsx: 1 cell changed", "900,000");
			press("Store this");
			assertThat(costs()).contains("900000.00");
			press("Undo");
			assertThat(page()).contains("As it was before.");
			assertThat(costs()).contains("800000.00");
		}
	}

}
