package org.countrycoalition.workplan.ui;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.shared.JsonConstants;
import org.countrycoalition.gap.AcceptanceCase;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.shell.TypedText;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.PlanInForce;
import org.countrycoalition.testing.SignedIn;
import org.countrycoalition.workplan.LineDetail;
import org.countrycoalition.workplan.Outcome;
import org.countrycoalition.workplan.PlanApproval;
import org.countrycoalition.workplan.PlanDesk;
import org.countrycoalition.workplan.PlanLine;
import org.countrycoalition.workplan.PlanOutcomes;
import org.countrycoalition.workplan.Workplans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everything that a line says is written under it, and read by those the plan is for.
 */
@SpringBootTest(properties = "portal.texts.strict=true")
class LinePanelTests extends SpringBrowserlessTest {

	private static final CountryCode MERIDIA = CountryCode.of("XMD");

	@Autowired
	private PlanApproval approval;

	@Autowired
	private PlanDesk desk;

	@Autowired
	private PlanOutcomes outcomes;

	@Autowired
	private TypedText typed;

	@Autowired
	private Workplans plans;

	@BeforeEach
	void a_draft_of_one_line() throws SQLException {
		AcceptanceCase.empty();
		Person.MERIDIA_AUTHORITY.does(() -> {
			this.desk.start(new PlanDesk.Facts("Plan", null, 2027, 2028, "USD"));
			TreeMap<Integer, PlanLine.Year> years = new TreeMap<>();
			years.put(2027, new PlanLine.Year(new BigDecimal("24"), BigDecimal.TEN, null, null));
			this.desk.write(this.plans.draft(MERIDIA).orElseThrow().id(), PlanLine
				.of(new PlanLine.Work(Pillar.RISK_EDUCATION, "School sessions", null, null, "SESSIONS"), years));
			this.outcomes.write(this.plans.draft(MERIDIA).orElseThrow().id(), null,
					new Outcome("Safe schools", "No accident", LocalDate.of(2028, 6, 30)));
			return true;
		});
	}

	@AfterEach
	void no_plan() throws SQLException {
		AcceptanceCase.empty();
	}

	private void open(String path, String query) {
		UI.getCurrent().navigate("countries/XMD/" + path, QueryParameters.fromString(query));
	}

	private String page() {
		return ((Component) getCurrentView()).getElement().getTextRecursively();
	}

	private PlanLine stored() {
		return Person.MERIDIA_AUTHORITY.does(() -> this.plans.draft(MERIDIA).orElseThrow().lines().getFirst());
	}

	private PlanLine.Year planned() {
		return Objects.requireNonNull(stored().years().get(2027));
	}

	private TextField field(String label) {
		return find(TextField.class).withLabel(label).single();
	}

	private void more() {
		test(find(NativeButton.class).withText("More…").single()).click();
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void what_is_typed_under_a_line_is_stored_field_by_field() {
		open("workplan/draft", "year=2027");
		NativeButton more = find(NativeButton.class).withText("More…").single();
		assertThat(more.getElement().getAttribute("aria-expanded")).isEqualTo("false");
		more();
		assertThat(more.getElement().getAttribute("aria-expanded")).isEqualTo("true");
		assertThat(page()).contains("Costed twice, 2027", "no entry of the library chosen", "no budget stated",
				"Cost this line");
		assertThat(page()).contains("No month has a target.");
		test(field("Responsible organisation")).setValue("Mine action centre");
		test(find(TextArea.class).withLabel("Affected communities").single()).setValue("Village councils choose");
		test(field("January")).setValue("20");
		assertThat(page()).contains("the months sum up to 20, the year says 24: -4 between them");
		test(field("May")).setValue("4");
		assertThat(page()).contains("The months sum up to 24, the quantity of the year.");
		test(field("Per cent for cluster munitions")).setValue("40");
		test(field("Women")).setValue("120");
		test(field("Teams")).setValue("a few");
		assertThat(page()).contains("“a few” is not an amount and is not stored");
		assertThat(field("Teams").isInvalid()).isTrue();
		assertThat(field("Teams").getErrorMessage()).contains("“a few” is not an amount");
		assertThat(page()).doesNotContain("Saved: ");
		test(field("Teams")).setValue("3");
		PlanLine line = stored();
		assertThat(line.detail().responsible()).isEqualTo("Mine action centre");
		assertThat(line.detail().markers().communities()).isEqualTo("Village councils choose");
		assertThat(line.detail().attribution())
			.isEqualTo(new LineDetail.Attribution(new BigDecimal("40"), LineDetail.Method.UNKNOWN));
		PlanLine.Year year = planned();
		assertThat(year.months().of(Month.MAY)).isEqualTo(new BigDecimal("4.00"));
		assertThat(year.people().women()).isEqualTo(120);
		assertThat(year.teams()).isEqualTo(new BigDecimal("3.00"));
		assertThat(year.cost()).isEqualTo(new BigDecimal("10.00"));
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	@SuppressWarnings("unchecked")
	void a_line_serves_an_outcome_of_the_plan_and_a_known_unit_is_a_word() {
		open("workplan/draft", "year=2027");
		Input unit = find(Input.class).all()
			.stream()
			.filter((cell) -> "UNIT".equals(cell.getElement().getAttribute("data-column")))
			.findFirst()
			.orElseThrow();
		assertThat(unit.getValue()).isEqualTo("sessions");
		unit.setValue("Personnes atteintes");
		ComponentUtil.fireEvent(unit, new AbstractField.ComponentValueChangeEvent<>(unit, unit, "", true));
		assertThat(stored().unit()).isEqualTo("PEOPLE_REACHED");
		assertThat(unit.getValue()).isEqualTo("people reached");
		more();
		assertThat(page()).contains("People are not added up");
		Select<String> outcome = find(Select.class).withLabel("Outcome that it serves").single();
		test(outcome).selectItem("Safe schools");
		assertThat(stored().detail().outcome()).isEqualTo("Safe schools");
		find(Button.class).withText("Take out").single().click();
		assertThat(page()).contains("A line serves this outcome.");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void outcomes_are_added_and_changed_and_a_question_leads_to_a_field_under_the_line() {
		open("workplan/draft", "year=2027");
		find(Button.class).withText("Add an outcome").single().click();
		test(field("Outcome")).setValue("Safe schools");
		find(Button.class).withText("Save").single().click();
		assertThat(find(Paragraph.class).all())
			.anyMatch((text) -> text.getText().contains("names this outcome already"));
		test(field("Outcome")).setValue("Safe fields");
		find(Button.class).withText("Save").single().click();
		assertThat(page()).contains("Safe fields", "30 Jun 2028");
		find(Button.class).withText("Check the draft").single().click();
		assertThat(page()).contains("No line serves 2 outcomes", "1 line has a quantity and no unit cost",
				"The plan names no strategy");
		open("workplan/draft", "year=2027&line=" + stored().id() + "&cell=months");
		assertThat(field("January").isVisible()).isTrue();
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void two_who_write_a_line_see_both_texts() {
		open("workplan/draft", "year=2027");
		more();
		PlanLine read = stored();
		LineDetail theirs = new LineDetail(null, "Their ministry", null, false, LineDetail.Markers.NONE, null, null);
		Person.MERIDIA_DIRECTOR.does(() -> this.desk.write(this.plans.draft(MERIDIA).orElseThrow().id(), read
			.saying(new PlanLine.Work(read.pillar(), read.title(), null, null, read.unit(), theirs), read.years())));
		test(field("Responsible organisation")).setValue("My centre");
		assertThat(page()).contains("Somebody changed this meanwhile",
				"Responsible organisation: Their ministry → My centre");
		test(find(NativeButton.class).withText("Take theirs").single()).click();
		assertThat(field("Responsible organisation").getValue()).isEqualTo("Their ministry");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void a_member_reads_outcomes_and_what_a_line_says() {
		Person.MERIDIA_AUTHORITY.does(() -> {
			PlanLine line = stored();
			LineDetail said = new LineDetail("Safe schools", "The ministry", "Peer teaching", true,
					new LineDetail.Markers("Girls’ groups", null, null), null, null);
			this.desk.write(this.plans.draft(MERIDIA).orElseThrow().id(), line
				.saying(new PlanLine.Work(line.pillar(), line.title(), null, null, line.unit(), said), line.years()));
			PlanInForce.publish(this.approval, this.plans, this.plans.draft(MERIDIA).orElseThrow(), Tier.COALITION);
			return true;
		});
		open("workplan", "year=2027");
		assertThat(page()).contains("No accident", "30 Jun 2028", "Peer teaching", "Girls’ groups", "24\u00a0sessions");
		assertThat(List.of(page().split("Residual capacity"))).hasSize(2);
	}

	private List<Input> cells(String column) {
		return find(Input.class).all()
			.stream()
			.filter((cell) -> column.equals(cell.getElement().getAttribute("data-column")))
			.toList();
	}

	/** Types a text and waits, without leaving the cell. */
	private static void typing(Input cell, String text) {
		ObjectNode data = JacksonUtils.createObjectNode();
		data.put("event.target.value", text);
		data.put(JsonConstants.EVENT_DATA_PHASE, DebouncePhase.TRAILING.getIdentifier());
		cell.getElement()
			.getNode()
			.getFeature(ElementListenerMap.class)
			.fireEvent(new DomEvent(cell.getElement(), "input", data));
	}

	private static void leave(Input cell, String text) {
		cell.setValue(text);
		ComponentUtil.fireEvent(cell, new AbstractField.ComponentValueChangeEvent<>(cell, cell, "", true));
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void what_was_typed_into_a_cell_and_not_stored_is_put_back_marked_and_can_be_stored() {
		open("workplan/draft", "year=2027");
		typing(cells("COST").getFirst(), "2500");
		open("workplan/draft", "year=2028");
		assertThat(page()).doesNotContain("it was not stored");
		open("workplan/draft", "year=2027");
		Input cost = cells("COST").getFirst();
		assertThat(cost.getValue()).isEqualTo("2500");
		assertThat(cost.hasClassName("kept")).isTrue();
		assertThat(page()).contains("You typed this on ", "it was not stored.");
		assertThat(planned().cost()).isEqualTo(new BigDecimal("10.00"));
		test(find(NativeButton.class).withText("Store it").single()).click();
		assertThat(planned().cost()).isEqualTo(new BigDecimal("2500.00"));
		assertThat(cost.hasClassName("kept")).isFalse();
		typing(cost, "2500");
		open("workplan/draft", "year=2027");
		assertThat(page()).doesNotContain("it was not stored");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void what_was_typed_can_be_discarded_and_a_line_that_was_only_begun_is_there_again() {
		open("workplan/draft", "year=2027");
		typing(cells("COST").getFirst(), "a lot");
		leave(cells("COST").getFirst(), "a lot");
		find(Button.class).withText("Add a line").all().getLast().click();
		typing(cells("TITLE").getLast(), "Last stocks");
		open("workplan/draft", "year=2027");
		assertThat(cells("COST").getFirst().getValue()).isEqualTo("a lot");
		assertThat(cells("TITLE").getLast().getValue()).isEqualTo("Last stocks");
		find(NativeButton.class).withText("Discard").all().forEach((discard) -> test(discard).click());
		assertThat(cells("COST").getFirst().getValue()).isEqualTo("10");
		assertThat(cells("TITLE")).hasSize(1);
		open("workplan/draft", "year=2027");
		assertThat(page()).doesNotContain("it was not stored");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void a_field_under_the_line_is_put_back_too_and_nobody_else_sees_it() {
		open("workplan/draft", "year=2027");
		String place = "plan-line:" + stored().id() + ":2027";
		Person.MERIDIA_DIRECTOR.does(() -> {
			this.typed.keep(place, "METHOD", "Their thought");
			return true;
		});
		open("workplan/draft", "year=2027");
		assertThat(page()).doesNotContain("it was not stored");
		this.typed.keep(place, "METHOD", "Peer teaching");
		open("workplan/draft", "year=2027");
		assertThat(field("Method").getValue()).isEqualTo("Peer teaching");
		test(find(NativeButton.class).withText("Store it").single()).click();
		assertThat(stored().detail().method()).isEqualTo("Peer teaching");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void a_form_is_opened_with_what_was_typed_last() {
		open("workplan/draft", "year=2027");
		find(Button.class).withText("Title and years…").single().click();
		test(field("Title")).setValue("A better title");
		find(Button.class).withText("Cancel").single().click();
		open("workplan/draft", "year=2027");
		find(Button.class).withText("Title and years…").single().click();
		assertThat(field("Title").getValue()).isEqualTo("A better title");
		find(Button.class).withText("Discard").single().click();
		assertThat(field("Title").getValue()).isEqualTo("Plan");
		test(field("Title")).setValue("The best title");
		find(Button.class).withText("Save").single().click();
		find(Button.class).withText("Title and years…").single().click();
		assertThat(find(Button.class).withText("Discard").all()).isEmpty();
		assertThat(field("Title").getValue()).isEqualTo("The best title");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void a_unit_in_the_plans_own_word_stays_until_its_own_cell_is_changed() {
		PlanLine line = stored();
		this.desk.write(this.plans.draft(MERIDIA).orElseThrow().id(), line.saying(
				new PlanLine.Work(line.pillar(), line.title(), null, null, "sessions", line.detail()), line.years()));
		open("workplan/draft", "year=2027");
		leave(cells("COST").getFirst(), "20");
		assertThat(planned().cost()).isEqualTo(new BigDecimal("20.00"));
		assertThat(stored().unit()).isEqualTo("sessions");
		leave(cells("UNIT").getFirst(), "team-months");
		leave(cells("UNIT").getFirst(), "sessions");
		assertThat(stored().unit()).isEqualTo("SESSIONS");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void the_message_under_a_refused_cell_goes_once_a_value_is_stored_there() {
		open("workplan/draft", "year=2027");
		leave(cells("COST").getFirst(), "-5");
		assertThat(page()).contains("“-5” is below zero and is not stored. A cost or a quantity is never negative");
		leave(cells("COST").getFirst(), "a lot");
		assertThat(page()).contains("“a lot” is not an amount and is not stored").doesNotContain("“-5”");
		leave(cells("COST").getFirst(), "50");
		assertThat(planned().cost()).isEqualTo(new BigDecimal("50.00"));
		assertThat(((Component) getCurrentView()).getElement().getOuterHTML()).doesNotContain("line-message");
	}

	private List<String> leadingTo(String address) {
		return find(Anchor.class).all()
			.stream()
			.filter((link) -> link.getHref().contains(address))
			.map(Anchor::getText)
			.toList();
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void the_check_and_who_submits_are_told_of_text_that_is_not_stored() {
		open("workplan/draft", "year=2028");
		find(Button.class).withText("Add a line").all().getLast().click();
		typing(cells("TITLE").getLast(), "Last stocks");
		open("workplan/draft", "year=2027");
		leave(cells("COST").getFirst(), "a lot");
		this.typed.keep("plan-line:" + stored().id() + ":2027", "MARCH", "some");
		this.typed.keep("plan-line:" + stored().id() + ":2027", "TITLE", "School sessions");
		find(Button.class).withText("Title and years…").single().click();
		test(field("Title")).setValue("A better title");
		find(Button.class).withText("Cancel").single().click();
		find(Button.class).withText("Check the draft").single().click();
		assertThat(page()).contains("4 cells hold text that is not stored");
		assertThat(leadingTo("year=2027&line=" + stored().id() + "&cell=cost")).contains("School sessions, 2027: Cost");
		assertThat(leadingTo("&cell=months")).contains("School sessions, 2027: March");
		assertThat(leadingTo("?facts")).contains("Title and years…");
		assertThat(leadingTo("draft?year=2028&check")).hasSize(1).first().asString().startsWith("New line, ");
		find(Button.class).withText("Submit for approval…").single().click();
		assertThat(find(Dialog.class).single().getElement().getTextRecursively())
			.contains("4 cells hold text that is not stored", "School sessions, 2027: Cost", "You alone see this text");
		find(Button.class).withText("Cancel").single().click();
		find(NativeButton.class).withText("Discard").all().forEach((discard) -> test(discard).click());
		leave(cells("COST").getFirst(), "11");
		find(Button.class).withText("Check the draft").single().click();
		assertThat(page()).as("what was typed on another page stays")
			.contains("3 cells hold text that is not stored", "2027: March")
			.doesNotContain("2027: Cost");
		find(Button.class).withText("Submit for approval…").single().click();
		find(Button.class).withText("Submit").single().click();
		assertThat(page()).contains("You have submitted this version");
	}

	@Test
	@SignedIn(Person.MERIDIA_DIRECTOR)
	void text_that_a_colleague_has_not_stored_is_no_question_to_others() {
		Person.MERIDIA_AUTHORITY.does(() -> {
			this.typed.keep("plan-line:" + stored().id() + ":2027", "COST", "a lot");
			return true;
		});
		open("workplan/draft", "year=2027");
		find(Button.class).withText("Check the draft").single().click();
		assertThat(page()).contains("The plan names no strategy").doesNotContain("text that is not stored");
		find(Button.class).withText("Submit for approval…").single().click();
		assertThat(find(Dialog.class).single().getElement().getTextRecursively())
			.doesNotContain("text that is not stored");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void a_text_typed_back_to_what_is_stored_waits_for_nothing() {
		open("workplan/draft", "year=2027");
		Input cost = cells("COST").getFirst();
		leave(cost, "12");
		typing(cost, "123");
		typing(cost, "12");
		open("workplan/draft", "year=2027");
		assertThat(cells("COST").getFirst().getValue()).isEqualTo("12");
		assertThat(page()).doesNotContain("it was not stored");
		typing(cells("COST").getFirst(), "123");
		open("workplan/draft", "year=2027");
		assertThat(cells("COST").getFirst().getValue()).isEqualTo("123");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void a_figure_of_mine_is_kept_again_after_i_took_that_of_a_colleague() {
		open("workplan/draft", "year=2027");
		leave(cells("COST").getFirst(), "12");
		PlanLine read = stored();
		TreeMap<Integer, PlanLine.Year> years = new TreeMap<>();
		years.put(2027, new PlanLine.Year(new BigDecimal("24"), new BigDecimal("15"), null, null));
		Person.MERIDIA_DIRECTOR
			.does(() -> this.desk.write(this.plans.draft(MERIDIA).orElseThrow().id(), read.saying(read.work(), years)));
		leave(cells("COST").getFirst(), "13");
		test(find(NativeButton.class).withText("Take theirs").single()).click();
		assertThat(cells("COST").getFirst().getValue()).isEqualTo("15");
		typing(cells("COST").getFirst(), "12");
		open("workplan/draft", "year=2027");
		assertThat(cells("COST").getFirst().getValue()).isEqualTo("12");
		assertThat(page()).contains("it was not stored");
	}

	private void begin(String title) {
		find(Button.class).withText("Add a line").all().getLast().click();
		typing(cells("TITLE").getLast(), title);
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void two_lines_that_are_begun_are_two_and_one_that_is_taken_out_does_not_come_back() {
		open("workplan/draft", "year=2027");
		begin("First begun");
		begin("Second begun");
		begin("Third begun");
		test(find(NativeButton.class).withText("×").all().getLast()).click();
		open("workplan/draft", "year=2027");
		assertThat(cells("TITLE")).extracting(Input::getValue)
			.containsExactly("School sessions", "First begun", "Second begun");
		leave(cells("TITLE").get(1), "First begun");
		assertThat(Person.MERIDIA_AUTHORITY.<Integer>does(() -> this.plans.draft(MERIDIA).orElseThrow().lines().size()))
			.isEqualTo(2);
		open("workplan/draft", "year=2027");
		assertThat(cells("TITLE")).extracting(Input::getValue)
			.containsExactly("School sessions", "First begun", "Second begun");
		find(Button.class).withText("Check the draft").single().click();
		assertThat(page()).contains("1 cell holds text that is not stored");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void what_is_being_typed_on_a_second_page_stays_when_another_cell_is_stored() {
		open("workplan/draft", "year=2027");
		String place = "plan-line:" + stored().id() + ":2027";
		this.typed.keep(place, "TITLE", "Typed on the second page");
		typing(cells("COST").getFirst(), "11");
		leave(cells("COST").getFirst(), "11");
		assertThat(planned().cost()).isEqualTo(new BigDecimal("11.00"));
		assertThat(this.typed.read(place)).containsOnlyKeys("TITLE");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	@SuppressWarnings("unchecked")
	void what_is_chosen_under_a_line_and_refused_is_kept_put_back_and_told() {
		open("workplan/draft", "year=2027");
		more();
		PlanLine read = stored();
		Person.MERIDIA_DIRECTOR.does(() -> this.desk.write(this.plans.draft(MERIDIA).orElseThrow().id(),
				read.saying(new PlanLine.Work(read.pillar(), "Theirs", null, null, read.unit()), read.years())));
		test((Select<String>) find(Select.class).withLabel("Outcome that it serves").single())
			.selectItem("Safe schools");
		assertThat(page()).contains("Somebody changed this meanwhile");
		find(Checkbox.class).withLabel("Residual capacity: stays after completion").single().setValue(true);
		test((Select<LineDetail.Method>) find(Select.class).withLabel("How the share was found").single())
			.selectItem("by number of tasks");
		open("workplan/draft", "year=2027");
		assertThat(page()).contains("it was not stored");
		Select<String> outcome = find(Select.class).withLabel("Outcome that it serves").single();
		assertThat(outcome.getValue()).isEqualTo("Safe schools");
		assertThat(outcome.hasClassName("kept")).isTrue();
		find(Button.class).withText("Check the draft").single().click();
		assertThat(leadingTo("&cell=outcome")).contains("Theirs, 2027: Outcome that it serves");
		assertThat(leadingTo("&cell=attribution.method")).hasSize(1);
		assertThat(leadingTo("&cell=residual")).hasSize(1);
		test(find(NativeButton.class).withText("Store it").single()).click();
		assertThat(stored().detail()).satisfies((detail) -> {
			assertThat(detail.outcome()).isEqualTo("Safe schools");
			assertThat(detail.residual()).isTrue();
			assertThat(detail.attribution()).isEqualTo(new LineDetail.Attribution(null, LineDetail.Method.TASKS));
		});
		assertThat(stored().title()).isEqualTo("Theirs");
		open("workplan/draft", "year=2027&line=" + stored().id() + "&cell=attribution.method");
		assertThat(page()).doesNotContain("it was not stored");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void a_form_that_puts_back_what_was_typed_says_what_a_colleague_has_stored() {
		open("workplan/draft", "year=2027");
		find(Button.class).withText("Title and years…").single().click();
		test(field("Title")).setValue("My title");
		find(Button.class).withText("Cancel").single().click();
		Person.MERIDIA_DIRECTOR.does(() -> {
			this.desk.describe(this.plans.draft(MERIDIA).orElseThrow(),
					new PlanDesk.Facts("Their title", null, 2027, 2028, "USD"));
			return true;
		});
		open("workplan/draft", "year=2027");
		find(Button.class).withText("Title and years…").single().click();
		assertThat(field("Title").getValue()).isEqualTo("My title");
		assertThat(find(Dialog.class).single().getElement().getTextRecursively())
			.contains("it was not stored", "Title: “Their title” if you discard it.")
			.doesNotContain("Currency: “");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void a_unit_may_be_typed_in_a_word_that_it_had_before() {
		open("workplan/draft", "year=2027");
		leave(cells("UNIT").getFirst(), "Mois d'équipe");
		assertThat(stored().unit()).isEqualTo("TEAM_MONTHS");
	}

}
