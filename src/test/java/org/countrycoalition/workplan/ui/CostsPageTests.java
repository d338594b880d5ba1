package org.countrycoalition.workplan.ui;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.countrycoalition.gap.AcceptanceCase;
import org.countrycoalition.shell.components.HistoryButton;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.QueryCount;
import org.countrycoalition.testing.SignedIn;
import org.countrycoalition.workplan.CostCase;
import org.countrycoalition.workplan.PlanDesk;
import org.countrycoalition.workplan.PlanLine;
import org.countrycoalition.workplan.QualityCheck;
import org.countrycoalition.workplan.UnitCost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countrycoalition.workplan.CostCase.YEAR;

/**
 * An authority costs its lines twice, explains and takes over; an operator enters its own
 * budgets and reads nothing else.
 */
@SpringBootTest(properties = "portal.texts.strict=true")
@Import({ QueryCount.class, CostCase.Doors.class })
class CostsPageTests extends SpringBrowserlessTest {

	private static final int BUDGET = 20;

	private static final int MANY = 120;

	@Autowired
	private CostCase.Doors doors;

	@Autowired
	private QueryCount queries;

	@BeforeEach
	@AfterEach
	void no_plan() throws SQLException {
		CostCase.empty();
	}

	private String page() {
		return ((Component) getCurrentView()).getElement().getTextRecursively();
	}

	private void open(String... query) {
		List<String> all = new ArrayList<>(List.of("year=" + YEAR));
		all.addAll(List.of(query));
		UI.getCurrent().navigate("countries/XMD/workplan/costs", QueryParameters.fromString(String.join("&", all)));
	}

	private void press(String text) {
		find(Button.class).withText(text).all().getLast().click();
	}

	private TextField field(String label) {
		return find(TextField.class).all()
			.stream()
			.filter((one) -> label.equals(one.getLabel()))
			.findFirst()
			.orElseThrow();
	}

	private PlanLine drafted() {
		Person.MERIDIA_AUTHORITY.does(() -> this.doors.desk().revise());
		return this.doors.plans().draft(AcceptanceCase.MERIDIA).orElseThrow().lines().getFirst();
	}

	private BigDecimal stated() {
		PlanLine.Year year = this.doors.plans()
			.draft(AcceptanceCase.MERIDIA)
			.orElseThrow()
			.lines()
			.getFirst()
			.years()
			.get(YEAR);
		return (year != null && year.cost() != null) ? year.cost() : BigDecimal.ZERO;
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void an_authority_reads_each_line_costed_twice_with_the_difference() {
		CostCase.load(this.doors);
		assertThat(this.queries.of(() -> open())).isLessThanOrEqualTo(BUDGET);
		assertThat(page()).contains("Costs of the plan: Meridia", "2027: 2 lines, costed twice", "3,137",
				"USD\u00a031.37 × 100 sessions", "4,747.47", "1 budget", "+1,610.47 (+51.3 %)", CostCase.WHY,
				"5,858.58", "to be explained", "Cost library: 1 entry", "1 Mar 2026", "Contract 7");
		UI.getCurrent().navigate("countries/XMD/workplan", QueryParameters.of("year", "2027"));
		assertThat(find(Anchor.class).withText("Costs by unit cost and by budgets").all()).hasSize(1);
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void one_of_the_two_becomes_the_stated_cost_of_the_draft() {
		CostCase.load(this.doors);
		open("line=" + drafted().id());
		assertThat(page()).contains("Sessions of Clearfield, 2027", "theirs to change",
				"The plan states USD\u00a03,000", "it tells that budget");
		find(Button.class).withText("Make it the stated cost").all().getFirst().click();
		assertThat(stated()).isEqualByComparingTo("3137");
		find(Button.class).withText("Make it the stated cost").all().getLast().click();
		assertThat(stated()).isEqualByComparingTo(CostCase.BUDGET);
		assertThat(page()).contains("The plan states USD\u00a04,747.47");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void what_has_moved_meanwhile_is_said_and_not_written_over() {
		CostCase.load(this.doors);
		PlanLine line = drafted();
		open("line=" + line.id());
		this.doors.costing().choose(line, null);
		find(Button.class).withText("Make it the stated cost").all().getFirst().click();
		assertThat(page()).contains("Somebody changed this meanwhile");
		assertThat(stated()).isEqualByComparingTo("3000");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	@SuppressWarnings("unchecked")
	void a_line_is_costed_by_another_entry_and_the_difference_explained() {
		CostCase.load(this.doors);
		open("line=" + drafted().id());
		Select<UnitCost> choice = find(Select.class).all()
			.stream()
			.filter((one) -> "Entry of the cost library".equals(one.getLabel()))
			.findFirst()
			.orElseThrow();
		choice.setValue(null);
		assertThat(page()).contains("no entry of the library chosen");
		TextArea why = find(TextArea.class).single();
		assertThat(why.getValue()).isEqualTo(CostCase.WHY);
		why.setValue("Another reason");
		press("Store the explanation");
		open();
		assertThat(page()).contains("Another reason").doesNotContain(CostCase.WHY);
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	@SuppressWarnings("unchecked")
	void a_price_is_added_with_its_day_and_source_and_withdrawn() {
		CostCase.load(this.doors);
		open();
		press("Add a unit cost…");
		press("Save");
		assertThat(this.doors.library().entries()).hasSize(1);
		field("Activity").setValue("Clearance by hand");
		find(ComboBox.class).single().setValue("M2_CLEARED");
		field("Amount").setValue("1,250.50");
		field("Source").setValue("Contract 8");
		find(DatePicker.class).single().setValue(LocalDate.of(2126, 1, 1));
		press("Save");
		assertThat(this.doors.library().entries()).hasSize(1);
		find(DatePicker.class).single().setValue(LocalDate.of(2026, 1, 31));
		press("Save");
		assertThat(page()).contains("Cost library: 2 entries", "Clearance by hand", "1,250.5", "31 Jan 2026");
		find(Button.class).withText("Withdraw").all().getFirst().click();
		assertThat(page()).contains("withdrawn on");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void a_budget_of_somebody_without_an_account_is_corrected_and_taken_back() {
		PlanLine line = CostCase.load(this.doors).getLast();
		open("line=" + line.id());
		press("Correct…");
		field("Amount").setValue("3200");
		press("Save");
		assertThat(page()).contains("USD\u00a03,200").doesNotContain("5,858.58");
		press("Enter a budget for an operator without an account…");
		field("Operator").setValue("Scouts");
		field("Amount").setValue("50");
		field("Source").setValue("Letter");
		press("Save");
		assertThat(page()).contains("2 budgets", "3,250");
		find(Button.class).withText("Take back").all().getFirst().click();
		find(Button.class).withText("Take back").all().getFirst().click();
		assertThat(page()).contains("no budget stated").doesNotContain("3,250");
	}

	@Test
	@SignedIn(Person.CLEARFIELD)
	void an_operator_enters_its_own_budget_and_reads_no_sum_difference_or_unit_cost() {
		CostCase.load(this.doors);
		open();
		assertThat(page()).contains("2027: 1 line of yours", "Sessions of Clearfield", "4,747.47", "Staff and fuel")
			.doesNotContain("Sessions of somebody", "31.37", "3,137", "1,610", "5,858", CostCase.WHY, "%");
		press("Correct…");
		field("Amount").setValue("12x");
		press("Save");
		field("Amount").setValue("5000");
		press("Save");
		assertThat(page()).contains("USD\u00a05,000");
		press("Take back");
		assertThat(page()).contains("not stated").doesNotContain("5,000");
		press("Enter…");
		field("Amount").setValue("0");
		press("Save");
		assertThat(page()).contains("USD\u00a00");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void what_is_typed_and_not_stored_outlives_another_action_and_a_closed_dialog() {
		CostCase.load(this.doors);
		open("line=" + drafted().id());
		test(find(TextArea.class).single()).setValue("Half an explanation");
		find(Button.class).withText("Make it the stated cost").all().getFirst().click();
		assertThat(find(TextArea.class).single().getValue()).isEqualTo("Half an explanation");
		press("Store the explanation");
		assertThat(page()).contains("Half an explanation").doesNotContain(CostCase.WHY);
		press("Add a unit cost…");
		test(field("Activity")).setValue("Clearance by dogs");
		press("Cancel");
		press("Add a unit cost…");
		assertThat(field("Activity").getValue()).isEqualTo("Clearance by dogs");
		press("Discard");
		assertThat(field("Activity").getValue()).isEmpty();
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void the_history_of_unit_costs_and_budgets_opens_and_says_why() {
		PlanLine line = CostCase.load(this.doors).getLast();
		open("line=" + line.id());
		StringBuilder said = new StringBuilder();
		for (HistoryButton button : find(HistoryButton.class).all()) {
			test(button).click();
			find(Dialog.class).all().forEach((dialog) -> {
				said.append(dialog.getElement().getTextRecursively());
				dialog.close();
			});
		}
		assertThat(said.toString())
			.contains("Unit cost added", "Unit: nothing → sessions", "Budget entered for an operator",
					"Amount: nothing → 5,858.58")
			.doesNotContain("plan.costs", "plan.budget");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void the_check_asks_about_costs_that_differ_unexplained_and_leads_to_where_they_are_costed() {
		CostCase.load(this.doors);
		drafted();
		PlanLine open = this.doors.plans().draft(AcceptanceCase.MERIDIA).orElseThrow().lines().getLast();
		assertThat(this.doors.desk().check().findings())
			.filteredOn((finding) -> finding.kind() == QualityCheck.Kind.COSTS_DIFFER)
			.containsExactly(new QualityCheck.Finding(QualityCheck.Kind.COSTS_DIFFER, open, YEAR));
		UI.getCurrent().navigate("countries/XMD/workplan/draft", QueryParameters.of("year", String.valueOf(YEAR)));
		press("Check the draft");
		assertThat(find(Anchor.class).all()).extracting(Anchor::getHref)
			.anyMatch((link) -> link.contains("workplan/costs?year=" + YEAR) && link.contains("line=" + open.id()));
	}

	@Test
	@SignedIn(Person.LAO_AUTHORITY)
	void another_authority_reads_nothing_of_it() {
		CostCase.load(this.doors);
		open();
		assertThat(page()).contains("Costs of another State").doesNotContain("Sessions", "31.37", "4,747");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void a_donor_is_not_led_there_and_not_let_in() {
		CostCase.load(this.doors);
		UI.getCurrent().navigate("countries/XMD/workplan", QueryParameters.of("year", "2027"));
		assertThat(page()).contains("Sessions of Clearfield").doesNotContain("Costs by unit cost");
		open();
		assertThat(getCurrentView()).isNotInstanceOf(CostsView.class);
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void many_lines_come_fifty_at_a_time_by_as_many_statements() {
		Person.MERIDIA_AUTHORITY.does(() -> {
			this.doors.desk().start(new PlanDesk.Facts("Plan", null, YEAR, YEAR, "USD"));
			List<PlanLine> lines = new ArrayList<>();
			for (int number = 0; number < MANY; number++) {
				lines.add(CostCase.line("Line " + number + ".", null, null));
			}
			return this.doors.desk()
				.replaceLines(this.doors.plans().draft(AcceptanceCase.MERIDIA).orElseThrow(), lines);
		});
		assertThat(this.queries.of(() -> open("page=3"))).isLessThanOrEqualTo(BUDGET);
		assertThat(page()).contains("2027: 120 lines", "Line 100.", "Line 119.").doesNotContain("Line 99.");
		open("page=9999");
		assertThat(page()).contains("Line 119.").doesNotContain("Line 99.");
		open("page=x", "line=nothing");
		assertThat(page()).contains("Line 49.").doesNotContain("Line 50.");
	}

}
