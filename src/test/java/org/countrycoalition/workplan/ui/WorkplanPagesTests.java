package org.countrycoalition.workplan.ui;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import org.countrycoalition.shell.components.HistoryButton;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import org.countrycoalition.funding.ContributionImports;
import org.countrycoalition.gap.AcceptanceCase;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.QueryCount;
import org.countrycoalition.testing.SignedIn;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanApproval;
import org.countrycoalition.workplan.PlanDesk;
import org.countrycoalition.workplan.PlanLine;
import org.countrycoalition.workplan.Workplans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A plan is read by those it is for, and drafted, uploaded and published by its
 * authority.
 */
@SpringBootTest(properties = "portal.texts.strict=true")
@Import(QueryCount.class)
class WorkplanPagesTests extends SpringBrowserlessTest {

	private static final int BUDGET = 12;

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
	private QueryCount queries;

	@BeforeEach
	@AfterEach
	void no_plan() throws SQLException {
		AcceptanceCase.empty();
	}

	private String page() {
		return ((Component) getCurrentView()).getElement().getTextRecursively();
	}

	private void open(String path, String year) {
		UI.getCurrent().navigate("countries/XMD/" + path, QueryParameters.of("year", year));
	}

	private void press(String text) {
		find(Button.class).withText(text).single().click();
	}

	private Plan draft() {
		return Person.MERIDIA_AUTHORITY.<Optional<Plan>>does(() -> this.plans.draft(MERIDIA)).orElseThrow();
	}

	private List<Input> cells(String column) {
		return find(Input.class).all()
			.stream()
			.filter((cell) -> column.equals(cell.getElement().getAttribute("data-column")))
			.toList();
	}

	/** As a person does, who leaves the cell. */
	private static void type(Input cell, String text) {
		cell.setValue(text);
		com.vaadin.flow.component.ComponentUtil.fireEvent(cell,
				new com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent<>(cell, cell, "", true));
	}

	private void draftOfTheCase() {
		AcceptanceCase.load(this.desk, this.approval, this.plans, this.imports);
		Person.MERIDIA_AUTHORITY.does(() -> this.desk.revise());
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void a_member_reads_a_year_of_the_plan_in_a_sentence_and_two_tables() {
		AcceptanceCase.load(this.desk, this.approval, this.plans, this.imports);
		assertThat(this.queries.of(() -> open("workplan", "2028"))).isLessThanOrEqualTo(BUDGET);
		assertThat(page()).contains("2028: 4 lines, cost USD\u00a0at least 6,100,000", "Clearance of the north",
				"5,000,000", "unknown", "not stated", "in force");
		open("workplan", "2027");
		assertThat(page()).contains("2027: no line has anything planned.", "not planned").doesNotContain("USD\u00a00");
		assertThat(find(Button.class).all()).extracting(Button::getText)
			.doesNotContain("Revise the plan", "Start a plan");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void an_authority_opens_who_wrote_a_line_when_and_from_what() {
		AcceptanceCase.load(this.desk, this.approval, this.plans, this.imports);
		open("workplan", "2028");
		test(find(HistoryButton.class).all().getFirst()).click();
		assertThat(find(Dialog.class).single().getElement().getTextRecursively())
			.contains("Added", Person.MERIDIA_AUTHORITY.account(), "Cost: nothing → 5,000,000",
					"Reason: Table taken over")
			.doesNotContain("plan.lines", "owner_organisation");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void others_learn_since_when_a_line_is_in_force_and_nothing_of_the_draft_before() {
		AcceptanceCase.load(this.desk, this.approval, this.plans, this.imports);
		open("workplan", "2028");
		test(find(HistoryButton.class).all().getFirst()).click();
		assertThat(find(Dialog.class).single().getElement().getTextRecursively()).contains("Version 1 published")
			.doesNotContain("nothing →", "Table taken over");
		assertThat(page()).contains("In force since");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void who_is_no_member_learns_of_no_plan() {
		AcceptanceCase.load(this.desk, this.approval, this.plans, this.imports);
		open("workplan", "2028");
		assertThat(page()).contains("No plan that you may see").doesNotContain("Clearance of the north");
	}

	@Test
	@SignedIn(Person.LAO_AUTHORITY)
	void another_authority_is_offered_neither_draft_nor_start() {
		draftOfTheCase();
		open("workplan", "2028");
		assertThat(find(Button.class).all()).extracting(Button::getText)
			.doesNotContain("Revise the plan", "Start a plan");
		open("workplan/draft", "2028");
		assertThat(page()).contains("No draft").doesNotContain("Clearance of the north");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void a_donor_is_refused_the_draft_page() {
		open("workplan/draft", "2028");
		assertThat(find(H1.class).single().getText()).isEqualTo("This page is not open to you");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void an_authority_starts_a_plan_types_a_line_and_brings_it_into_force() {
		open("workplan", "2027");
		assertThat(page()).contains("No plan yet");
		press("Start a plan");
		test(find(IntegerField.class).withLabel("First year").single()).setValue(2029);
		press("Save");
		assertThat(find(TextField.class).withLabel("Title").single().isInvalid()).isTrue();
		test(find(TextField.class).withLabel("Title").single()).setValue("National plan");
		test(find(IntegerField.class).withLabel("First year").single()).setValue(2027);
		test(find(IntegerField.class).withLabel("Last year").single()).setValue(2030);
		press("Save");
		open("workplan/draft", "2028");
		find(Button.class).withText("Add a line").all().getFirst().click();
		type(cells("TITLE").getFirst(), "Survey of the east");
		type(cells("COST").getFirst(), "1,250,000.50");
		assertThat(page()).contains("Saved: Survey of the east", "2028: USD\u00a01,250,000.5");
		assertThat(draft().lines()).singleElement().satisfies((line) -> {
			assertThat(line.years()).containsOnlyKeys(2028);
			assertThat(line.years().get(2028)).extracting(PlanLine.Year::cost).isEqualTo(new BigDecimal("1250000.50"));
		});
		press("Submit for approval…");
		press("Submit");
		assertThat(page()).contains("You have submitted this version");
		Person.MERIDIA_DIRECTOR.does(() -> {
			this.approval.approve(this.plans.open(MERIDIA).orElseThrow());
			return true;
		});
		UI.getCurrent().navigate("countries/XMD/workplan");
		open("workplan/draft", "2027");
		press("Publish…");
		press("Publish");
		assertThat(Person.NORVENIA.<Boolean>does(() -> this.plans.published(MERIDIA).isPresent())).isTrue();
		assertThat(Person.OBSERVER.<Boolean>does(() -> this.plans.published(MERIDIA).isPresent())).isFalse();
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void what_is_no_amount_stays_in_its_cell_with_the_reason_and_is_not_stored() {
		draftOfTheCase();
		open("workplan/draft", "2028");
		type(cells("COST").getFirst(), "1.250");
		assertThat(page()).contains("“1.250” is not an amount and is not stored");
		assertThat(cells("COST").getFirst().getElement().getAttribute("aria-invalid")).isEqualTo("true");
		assertThat(draft()).isEqualTo(draft());
		assertThat(draft().lines().getFirst().years().get(2028)).extracting(PlanLine.Year::cost)
			.isEqualTo(new BigDecimal("5000000.00"));
		type(cells("COST").getFirst(), "unknown");
		assertThat(page()).doesNotContain("is not an amount").contains("2028: USD\u00a0unknown");
		type(cells("NATIONAL").getFirst(), "");
		type(cells("COST").getFirst(), "");
		assertThat(draft().lines().getFirst().years()).isEmpty();
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void a_line_is_taken_out_and_put_back() {
		draftOfTheCase();
		open("workplan/draft", "2028");
		test(find(NativeButton.class).withAttribute("title", "Take out School sessions").single()).click();
		assertThat(draft().lines()).extracting(PlanLine::title).doesNotContain("School sessions");
		press("Undo");
		assertThat(draft().lines()).extracting(PlanLine::title).contains("School sessions");
		assertThat(page()).contains("Put back: School sessions");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void the_second_of_two_writers_of_a_line_sees_both_and_chooses() {
		draftOfTheCase();
		open("workplan/draft", "2028");
		PlanLine read = draft().lines().getFirst();
		Person.MERIDIA_AUTHORITY.does(() -> this.desk.write(draft().id(),
				read.saying(new PlanLine.Work(read.pillar(), "Their title", null, null, null), read.years())));
		type(cells("TITLE").getFirst(), "My title");
		assertThat(page()).contains("Somebody changed this meanwhile", "“Their title”, cost 2028: 5,000,000");
		assertThat(draft().lines().getFirst().title()).isEqualTo("Their title");
		test(find(NativeButton.class).withText("Keep mine").single()).click();
		assertThat(draft().lines().getFirst().title()).isEqualTo("My title");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void a_table_is_shown_before_it_is_stored_takes_nothing_away_unasked_and_can_be_undone() {
		draftOfTheCase();
		open("workplan/draft", "2028");
		Plan before = draft();
		PlanUpload upload = find(PlanUpload.class).single();
		upload.take("plan.csv", """
				pillar,title,cost 2028
				risk education,School sessions,900000
				victim assistance,New ward,unknown
				""".getBytes(StandardCharsets.UTF_8));
		assertThat(page()).contains("plan.csv: 1 new line, 1 line changed, 3 lines not in the table",
				"Cost 2028: 800,000 → 900,000");
		assertThat(draft()).isEqualTo(before);
		assertThat(find(Checkbox.class).single().getValue()).isFalse();
		press("Store this");
		assertThat(draft().lines()).hasSize(5);
		press("Undo");
		assertThat(draft().lines()).usingRecursiveFieldByFieldElementComparatorIgnoringFields("version")
			.isEqualTo(before.lines());
	}

	@Test
	@SignedIn(Person.MERIDIA_DIRECTOR)
	void a_second_person_gives_a_version_back_with_a_reason_or_approves_it() {
		draftOfTheCase();
		submit();
		open("workplan/draft", "2028");
		assertThat(page()).contains(
				"Test meridia-authority, Mine Action Authority of Meridia has submitted this version",
				"Clearance of the north");
		assertThat(find(Input.class).all()).isEmpty();
		press("Give it back…");
		find(Button.class).withText("Give it back").single().click();
		assertThat(page()).contains("Say what is to be changed.");
		test(find(TextArea.class).single()).setValue("Name the teams");
		find(Button.class).withText("Give it back").single().click();
		assertThat(page()).contains("Given back: Name the teams");
		submit();
		open("workplan/draft", "2027");
		press("Approve");
		assertThat(this.plans.open(MERIDIA).orElseThrow().status()).isEqualTo(Plan.Status.APPROVED);
		press("Take it back to work on it");
		assertThat(draft().status()).isEqualTo(Plan.Status.DRAFT);
	}

	private void submit() {
		Person.MERIDIA_AUTHORITY.does(() -> {
			this.approval.submit(draft(), Tier.PRIVATE);
			return true;
		});
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void a_member_reads_what_is_submitted_if_the_authority_shows_it() {
		AcceptanceCase.load(this.desk, this.approval, this.plans, this.imports);
		open("workplan", "2028");
		assertThat(page()).doesNotContain("is submitted for approval");
		Person.MERIDIA_AUTHORITY.does(() -> {
			this.desk.revise();
			this.approval.submit(draft(), Tier.COALITION);
			return true;
		});
		open("workplan", "2027");
		assertThat(page()).contains("Version 2 is submitted for approval: read it");
		UI.getCurrent().navigate("countries/XMD/workplan", QueryParameters.of("version", "2"));
		assertThat(page()).contains("You read version 2 (submitted), not the plan in force.");
	}

	private void colleagueAdds(String title) {
		TreeMap<Integer, PlanLine.Year> years = new TreeMap<>();
		years.put(2027, new PlanLine.Year(null, BigDecimal.ONE, null, null));
		Person.MERIDIA_AUTHORITY.does(() -> this.desk.write(draft().id(),
				PlanLine.of(new PlanLine.Work(Pillar.RISK_EDUCATION, title, null, null, null), years)));
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void a_table_is_not_undone_over_what_a_colleague_wrote_since() {
		draftOfTheCase();
		open("workplan/draft", "2028");
		find(PlanUpload.class).single()
			.take("plan.csv",
					"pillar,title,cost 2028\nrisk education,School sessions,900000\n".getBytes(StandardCharsets.UTF_8));
		press("Store this");
		colleagueAdds("Their line");
		Plan before = draft();
		press("Undo");
		assertThat(page()).contains("The draft was changed after the table was stored");
		assertThat(draft()).isEqualTo(before);
		assertThat(draft().lines()).extracting(PlanLine::title).contains("Their line");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void a_line_of_a_colleague_that_the_page_never_showed_is_not_submitted() {
		draftOfTheCase();
		open("workplan/draft", "2028");
		colleagueAdds("Their line");
		type(cells("TITLE").getFirst(), "My title");
		press("Submit for approval…");
		press("Submit");
		assertThat(find(Paragraph.class).all()).extracting(Paragraph::getText)
			.contains("Somebody changed the draft after this page showed it. Nothing was submitted.");
		assertThat(submitted()).isEmpty();
		press("Show the draft as it stands now");
		press("Submit for approval…");
		press("Submit");
		assertThat(submitted()).contains("Their line", "My title");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void what_the_page_wrote_itself_counts_as_read() {
		draftOfTheCase();
		open("workplan/draft", "2028");
		find(Button.class).withText("Add a line").all().getFirst().click();
		type(cells("TITLE").get(1), "A new line");
		type(cells("COST").get(1), "5");
		test(find(NativeButton.class).withAttribute("title", "Take out School sessions").single()).click();
		press("Undo");
		test(find(NativeButton.class).withAttribute("title", "Take out Last stocks").single()).click();
		PlanLine read = draft().lines().getFirst();
		Person.MERIDIA_AUTHORITY.does(() -> this.desk.write(draft().id(),
				read.saying(new PlanLine.Work(read.pillar(), "Their title", null, null, null), read.years())));
		type(cells("TITLE").getFirst(), "My title");
		test(find(NativeButton.class).withText("Take theirs").single()).click();
		press("Submit for approval…");
		press("Submit");
		assertThat(submitted()).contains("A new line", "School sessions", "Their title").doesNotContain("Last stocks");
	}

	/** Titles of the version that waits for approval, none if none does. */
	private List<String> submitted() {
		return Person.MERIDIA_DIRECTOR.<Optional<Plan>>does(() -> this.plans.open(MERIDIA))
			.filter((plan) -> plan.status() == Plan.Status.SUBMITTED)
			.map(Plan::lines)
			.orElse(List.of())
			.stream()
			.map(PlanLine::title)
			.toList();
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void a_broken_table_is_refused_naming_line_and_column() {
		draftOfTheCase();
		open("workplan/draft", "2028");
		Plan before = draft();
		find(PlanUpload.class).single()
			.take("bad.csv", "pillar,title,cost 2028\nrisk education,A,many\n".getBytes(StandardCharsets.UTF_8));
		assertThat(page()).contains("Line 2, column “cost 2028”: “many” is not an amount",
				"Nothing was stored or changed");
		assertThat(draft()).isEqualTo(before);
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void every_broken_cell_of_a_table_is_named_at_once() {
		draftOfTheCase();
		open("workplan/draft", "2028");
		find(PlanUpload.class).single().take("bad.csv", """
				pillar,title,quantity 2028,cost 2028
				risk education,A,many,-5
				clearing,B,1,1
				""".getBytes(StandardCharsets.UTF_8));
		assertThat(page()).contains("3 places of the file cannot be read",
				"Line 2, column “quantity 2028”: “many” is not an amount",
				"Line 2, column “cost 2028”: “-5” is below zero. A cost, a quantity or a number of people is never negative",
				"Line 3, column “pillar”: “clearing” is none of the words expected here",
				"Nothing was stored or changed");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void a_table_of_other_lines_names_all_that_it_does_not_have() {
		draftOfTheCase();
		open("workplan/draft", "2028");
		find(PlanUpload.class).single()
			.take("other.csv", "pillar,title,cost 2028\nrisk education,Another,5\n".getBytes(StandardCharsets.UTF_8));
		assertThat(page()).contains("The file has none of the plan’s 4 lines.");
		assertThat(find(ListItem.class).all()).extracting(ListItem::getText)
			.contains("School sessions", "Clearance of the north", "Last stocks");
		assertThat(find(Checkbox.class).single().getLabel())
			.isEqualTo("Take out the 4 lines that the table does not have");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void rolling_forward_says_first_which_years_go_and_come() {
		AcceptanceCase.load(this.desk, this.approval, this.plans, this.imports);
		open("workplan", "2028");
		Plan inForce = this.plans.published(MERIDIA).orElseThrow();
		press("Roll forward by a year…");
		assertThat(this.plans.draft(MERIDIA)).isEmpty();
		assertThat(find(Dialog.class).single().getElement().getTextRecursively()).contains(
				inForce.firstYear() + " falls away", (inForce.lastYear() + 1) + " is added", "The plan in force stays");
		press("Cancel");
		assertThat(this.plans.draft(MERIDIA)).isEmpty();
		press("Roll forward by a year…");
		press("Begin the draft");
		assertThat(draft().firstYear()).isEqualTo(inForce.firstYear() + 1);
		assertThat(find(Dialog.class).all()).isEmpty();
	}

}
