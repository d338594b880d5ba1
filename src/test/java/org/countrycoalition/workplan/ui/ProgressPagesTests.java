package org.countrycoalition.workplan.ui;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.countrycoalition.access.Viewer;
import org.countrycoalition.gap.AcceptanceCase;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.WaitingItem;
import org.countrycoalition.shell.components.HistoryButton;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.PlanInForce;
import org.countrycoalition.testing.QueryCount;
import org.countrycoalition.testing.SignedIn;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanApproval;
import org.countrycoalition.workplan.PlanDesk;
import org.countrycoalition.workplan.PlanLine;
import org.countrycoalition.workplan.Progress;
import org.countrycoalition.workplan.ProgressCase;
import org.countrycoalition.workplan.ProgressDesk;
import org.countrycoalition.workplan.ProgressReads;
import org.countrycoalition.workplan.ProgressReview;
import org.countrycoalition.workplan.ReportedPeriod;
import org.countrycoalition.workplan.Workplans;
import org.countrycoalition.workplan.YearProgress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countrycoalition.gap.AcceptanceCase.MERIDIA;
import static org.countrycoalition.workplan.ProgressCase.JANUARY;
import static org.countrycoalition.workplan.ProgressCase.LAST_YEAR;

/**
 * An operator reports months of its lines, the authority accepts them or gives them back,
 * and everybody reads what is done, late and missing.
 */
@SpringBootTest(properties = "portal.texts.strict=true")
@Import(QueryCount.class)
class ProgressPagesTests extends SpringBrowserlessTest {

	private static final int BUDGET = 14;

	private static final int HOME_BUDGET = 8;

	@Autowired
	private PlanDesk plan;

	@Autowired
	private PlanApproval approval;

	@Autowired
	private Workplans plans;

	@Autowired
	private ProgressDesk desk;

	@Autowired
	private ProgressReview review;

	@Autowired
	private ProgressReads reads;

	@Autowired
	private ProgressWaiting waiting;

	@Autowired
	private PlansWaiting plansWaiting;

	@Autowired
	private Switches switches;

	@Autowired
	private QueryCount queries;

	@BeforeEach
	void a_plan() throws SQLException {
		AcceptanceCase.empty();
		ProgressCase.publish(this.plan, this.approval, this.plans);
		ProgressCase.inForceLongAgo();
	}

	@AfterEach
	void no_plan() throws SQLException {
		AcceptanceCase.empty();
	}

	private String page() {
		return ((Component) getCurrentView()).getElement().getTextRecursively();
	}

	private void open() {
		UI.getCurrent()
			.navigate("countries/XMD/workplan/progress", QueryParameters.of("year", String.valueOf(LAST_YEAR)));
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void a_year_that_cannot_be_shown_is_told_and_one_that_is_shown_is_not() {
		for (String year : List.of("abc", "1850", "2101")) {
			UI.getCurrent().navigate("countries/XMD/workplan/progress", QueryParameters.of("year", year));
			assertThat(page()).contains("The address asks for the year “" + year + "”, which cannot be shown");
		}
		open();
		assertThat(page()).doesNotContain("The address asks for");
		UI.getCurrent().navigate("countries/LAO/workplan/progress", QueryParameters.of("year", "abc"));
		assertThat(page()).as("nothing is shown instead")
			.contains("No plan that you may see")
			.doesNotContain("The address asks for");
	}

	private void press(String text) {
		find(Button.class).withText(text).all().getFirst().click();
	}

	private void type(String label, String text) {
		test(find(TextField.class).withLabel(label).single()).setValue(text);
	}

	@SuppressWarnings("unchecked")
	private void choose(ReportedPeriod period) {
		((Select<ReportedPeriod>) find(Select.class).single()).setValue(period);
	}

	/** As the operator does, not the page itself. */
	@SuppressWarnings("unchecked")
	private void pick(ReportedPeriod period) {
		test((Select<ReportedPeriod>) find(Select.class).single())
			.selectItem(period.first().getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.ENGLISH) + " "
					+ period.year());
	}

	private Progress report(Month month, String quantity) {
		return Person.CLEARFIELD
			.does(() -> this.desk.report(UUID.randomUUID(), MERIDIA, ProgressCase.key(this.plans, "Clearance"),
					ReportedPeriod.month(LAST_YEAR, month), ProgressCase.actuals(quantity, "5000")));
	}

	private List<Progress> stored() {
		return Person.MERIDIA_AUTHORITY.<Optional<YearProgress>>does(() -> this.reads.of(MERIDIA, LAST_YEAR))
			.orElseThrow()
			.lines()
			.stream()
			.flatMap((line) -> line.reports().stream())
			.toList();
	}

	private void accept(Progress report) {
		Person.MERIDIA_AUTHORITY.does(() -> {
			this.review.accept(List.of(report));
			return true;
		});
	}

	@Test
	@SignedIn(Person.CLEARFIELD)
	void an_operator_reports_a_month_and_corrects_it() {
		open();
		assertThat(page()).contains("reported for 0 of 36 months that are over", "! late, missing", "not reported")
			.containsPattern("of your lines \\d+ late, none given back")
			.doesNotContain("Quality teams Report…");
		press("Report…");
		type("Done in the period, m² cleared", "a lot");
		type("Spent in the period, USD", "1.250");
		press("Send the report");
		assertThat(find(TextField.class).withLabel("Done in the period, m² cleared").single().isInvalid()).isTrue();
		assertThat(find(TextField.class).withLabel("Spent in the period, USD").single().getErrorMessage())
			.contains("“1.250” is not an amount");
		type("Done in the period, m² cleared", "1,100.5");
		type("Spent in the period, USD", "52000");
		press("Send the report");
		assertThat(page()).contains("Reported: Clearance, January " + LAST_YEAR, "◑ reported late · 1,100.5",
				"at least 1,100.5", "at least 52,000", "1 of 12");
		assertThat(stored()).singleElement().satisfies((report) -> assertThat(report.period()).isEqualTo(JANUARY));
		press("Report…");
		choose(JANUARY);
		type("Done in the period, m² cleared", "0");
		press("Send the report");
		assertThat(page()).contains("◑ reported late · 0", "at least 0");
		assertThat(stored()).singleElement().satisfies((report) -> assertThat(report.version()).isEqualTo(1));
	}

	@Test
	@SignedIn(Person.CLEARFIELD)
	void what_an_operator_types_is_kept_with_its_month_until_it_is_sent() {
		open();
		press("Report…");
		type("Done in the period, m² cleared", "12");
		test(find(TextArea.class).single()).setValue("Two teams");
		press("Cancel");
		open();
		press("Report…");
		assertThat(find(TextArea.class).single().getValue()).isEqualTo("Two teams");
		assertThat(find(Dialog.class).single().getElement().getTextRecursively()).contains("it was not stored");
		pick(ReportedPeriod.month(LAST_YEAR, Month.MARCH));
		assertThat(find(TextArea.class).single().getValue()).isEqualTo("Two teams");
		press("Cancel");
		press("Report…");
		assertThat(find(TextArea.class).single().getValue()).isEmpty();
		choose(ReportedPeriod.month(LAST_YEAR, Month.MARCH));
		assertThat(find(TextArea.class).single().getValue()).isEqualTo("Two teams");
		press("Send the report");
		assertThat(page()).contains("Reported: Clearance, March " + LAST_YEAR);
		press("Report…");
		choose(ReportedPeriod.month(LAST_YEAR, Month.MARCH));
		assertThat(find(Dialog.class).single().getElement().getTextRecursively()).doesNotContain("it was not stored");
		assertThat(find(TextField.class).withLabel("Done in the period, m² cleared").single().getValue())
			.isEqualTo("12");
	}

	@Test
	@SignedIn(Person.CLEARFIELD)
	void an_operator_reports_people_since_january_and_who_they_are() {
		open();
		find(Button.class).withText("Report…").all().get(1).click();
		type("Since 1 January, people reached", "10");
		test(find(IntegerField.class).withLabel("Women").single()).setValue(8);
		test(find(IntegerField.class).withLabel("Girls").single()).setValue(7);
		press("Send the report");
		assertThat(find(TextField.class).withLabel("Since 1 January, people reached").single().getErrorMessage())
			.contains("More people are stated");
		test(find(IntegerField.class).withLabel("Girls").single()).setValue(2);
		press("Send the report");
		assertThat(page()).contains("10 since 1 January");
		assertThat(stored()).singleElement()
			.satisfies((report) -> assertThat(report.actuals().people().girls()).isEqualTo(2));
	}

	@Test
	@SignedIn(Person.CLEARFIELD)
	void the_second_of_two_writers_sees_both_texts_and_chooses() {
		Progress read = report(Month.JANUARY, "100");
		open();
		press("Report…");
		choose(JANUARY);
		Person.CLEARFIELD.does(() -> this.desk.correct(read, ProgressCase.actuals("200", "5000")));
		type("Done in the period, m² cleared", "300");
		press("Send the report");
		assertThat(find(Dialog.class).single().getElement().getTextRecursively()).contains(
				"Somebody changed this meanwhile", "Stored now: quantity 200 (m² cleared), spent USD\u00a05,000",
				"You typed: quantity 300 (m² cleared)");
		assertThat(stored().getFirst().actuals().quantity()).isEqualByComparingTo("200");
		press("Keep mine");
		assertThat(stored().getFirst().actuals().quantity()).isEqualByComparingTo("300");
	}

	@Test
	@SignedIn(Person.CLEARFIELD)
	void what_was_reported_before_a_revision_stays_in_its_unit() {
		report(Month.JANUARY, "100");
		Person.MERIDIA_AUTHORITY.does(() -> {
			this.plan.revise();
			Plan draft = this.plans.draft(MERIDIA).orElseThrow();
			PlanLine line = draft.lines().getFirst();
			this.plan.write(draft.id(),
					line.saying(new PlanLine.Work(line.pillar(), line.title(), line.operator(), null, "TEAM_MONTHS"),
							line.years()));
			PlanInForce.publish(this.approval, this.plans, this.plans.draft(MERIDIA).orElseThrow(), Tier.COALITION);
			return true;
		});
		report(Month.FEBRUARY, "3");
		open();
		assertThat(page()).contains("100 (m² cleared)", "at least 3", "One report is in another unit")
			.doesNotContain("103");
		press("Report…");
		choose(JANUARY);
		type("Done in the period, m² cleared", "110");
		press("Send the report");
		assertThat(page()).contains("110 (m² cleared)");
		press("Report…");
		choose(ReportedPeriod.month(LAST_YEAR, Month.MARCH));
		type("Done in the period, team-months", "2");
		press("Send the report");
		assertThat(page()).contains("at least 5");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void an_authority_accepts_and_gives_back_with_a_reason() {
		report(Month.JANUARY, "100");
		report(Month.FEBRUARY, "90");
		open();
		assertThat(page()).contains("2 reports wait to be accepted", "quantity 100 (m² cleared), spent USD\u00a05,000",
				"Clearfield Demining (clearfield)");
		press("Accept");
		assertThat(page()).contains("Accepted: Clearance, January " + LAST_YEAR, "✓ accepted · 100",
				"1 report waits to be accepted");
		press("Give back…");
		press("Give it back");
		assertThat(find(TextArea.class).single().isInvalid()).isTrue();
		test(find(TextArea.class).single()).setValue("Two fields are counted twice");
		press("Give it back");
		assertThat(page()).contains("Given back: Clearance, February", "↩ given back", "at least 100")
			.doesNotContain("to be accepted");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void a_donor_reads_what_is_accepted_and_nobody_is_called_late() {
		accept(report(Month.JANUARY, "100"));
		report(Month.FEBRUARY, "90");
		assertThat(this.queries.of(this::open)).isLessThanOrEqualTo(BUDGET);
		assertThat(page())
			.contains("1 of 36 months", "✓ accepted · 100", "? no accepted report", "people reached",
					"no operator named", "Amounts in USD", "a report is accepted for 1 of 36 months of lines",
					"15 days after its end")
			.doesNotContain("· 90", "Report…", "to be accepted")
			.doesNotContainPattern("\\blate\\b");
		test(find(HistoryButton.class).all().getFirst()).click();
		assertThat(find(Dialog.class).single().getElement().getTextRecursively()).contains("January", "accepted")
			.doesNotContain("nothing →");
	}

	@Test
	@SignedIn(Person.CLEARFIELD)
	void the_history_of_a_report_opens() {
		accept(report(Month.JANUARY, "100"));
		open();
		test(find(HistoryButton.class).all().getFirst()).click();
		assertThat(find(Dialog.class).single().getElement().getTextRecursively())
			.contains("January " + LAST_YEAR + ": Added", "Quantity: nothing → 100", "Status: reported → accepted",
					"Reason: Accepted")
			.doesNotContain("progress.accepted", "owner_organisation");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void who_sees_no_plan_sees_no_progress() {
		open();
		assertThat(page()).contains("No plan that you may see").doesNotContain("Clearance");
	}

	private List<WaitingItem> waitsFor(Person person) {
		return person.does(() -> {
			Viewer viewer = new Viewer(person.account(), person.account(),
					java.util.Set.copyOf(org.springframework.security.core.authority.AuthorityUtils
						.authorityListToSet(person.authorities())
						.stream()
						.map((role) -> role.replace("ROLE_", ""))
						.toList()),
					(String) person.claims().get("organisation"));
			LocalDate today = LocalDate.now(Clock.systemUTC());
			List<WaitingItem> items = new java.util.ArrayList<>(this.waiting.waitingFor(viewer, today));
			items.addAll(this.plansWaiting.waitingFor(viewer, today));
			return items;
		});
	}

	@Test
	@SignedIn(Person.CLEARFIELD)
	void what_is_due_given_back_or_to_be_decided_waits_for_whom_it_is_for() {
		Progress first = report(Month.JANUARY, "100");
		assertThat(this.queries.of(() -> waitsFor(Person.CLEARFIELD))).isLessThanOrEqualTo(HOME_BUDGET);
		assertThat(waitsFor(Person.CLEARFIELD)).singleElement().satisfies((item) -> {
			assertThat(item.title()).matches(
					"\\d+ monthly figures of your lines are missing: January " + LAST_YEAR + "–\\w+ 20\\d\\d, 2 lines");
			assertThat(item.blocksOthers()).isFalse();
			assertThat(item.detail()).contains("Meridia", "late");
			assertThat(item.due()).isEqualTo(LocalDate.of(LAST_YEAR, 2, 15));
			assertThat(item.location()).isEqualTo("countries/XMD/workplan/progress?year=" + LAST_YEAR);
		});
		assertThat(waitsFor(Person.MERIDIA_AUTHORITY)).extracting(WaitingItem::title)
			.contains("1 report of progress waits for you");
		Person.MERIDIA_AUTHORITY.does(() -> {
			this.review.giveBack(first, "Count again");
			return true;
		});
		assertThat(waitsFor(Person.CLEARFIELD)).anySatisfy((item) -> {
			assertThat(item.title()).isEqualTo("1 report was given back");
			assertThat(item.detail()).isEqualTo("Meridia: Count again");
		});
		assertThat(waitsFor(Person.MERIDIA_AUTHORITY)).extracting(WaitingItem::title)
			.doesNotContain("1 report of progress waits for you");
		assertThat(waitsFor(Person.NORVENIA)).isEmpty();
		assertThat(waitsFor(Person.LAO_AUTHORITY)).isEmpty();
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void the_steps_of_a_version_wait_for_the_person_who_takes_them() {
		Person.MERIDIA_AUTHORITY.does(() -> this.plan.revise());
		Person.MERIDIA_AUTHORITY.does(() -> {
			this.approval.submit(this.plans.draft(MERIDIA).orElseThrow(), Tier.PRIVATE);
			return true;
		});
		assertThat(waitsFor(Person.MERIDIA_DIRECTOR)).anySatisfy((item) -> {
			assertThat(item.title()).isEqualTo("Version 2 of the plan waits for your approval");
			assertThat(item.detail())
				.isEqualTo("Submitted by Test meridia-authority, Mine Action Authority of Meridia");
			assertThat(item.blocksOthers()).isTrue();
			assertThat(item.location()).isEqualTo("countries/XMD/workplan/draft");
		});
		assertThat(titles(Person.MERIDIA_AUTHORITY)).noneMatch((title) -> title.contains("Version 2"));
		assertThat(titles(Person.LAO_AUTHORITY)).isEmpty();
		Person.MERIDIA_DIRECTOR.does(() -> {
			this.approval.giveBack(underway(), "No cost in 2028");
			return true;
		});
		assertThat(waitsFor(Person.MERIDIA_AUTHORITY)).anySatisfy((item) -> {
			assertThat(item.title()).isEqualTo("Version 2 of the plan was given back");
			assertThat(item.detail()).isEqualTo("No cost in 2028");
		});
		Person.MERIDIA_AUTHORITY.does(() -> {
			this.approval.submit(this.plans.draft(MERIDIA).orElseThrow(), Tier.PRIVATE);
			return true;
		});
		Person.MERIDIA_DIRECTOR.does(() -> {
			this.approval.approve(underway());
			return true;
		});
		assertThat(titles(Person.MERIDIA_AUTHORITY)).contains("Version 2 of the plan is approved: publish it");
		assertThat(titles(Person.MERIDIA_DIRECTOR)).contains("Version 2 of the plan is approved: publish it");
	}

	private Plan underway() {
		return this.plans.open(MERIDIA).orElseThrow();
	}

	private List<String> titles(Person person) {
		return waitsFor(person).stream().map(WaitingItem::title).toList();
	}

	@Test
	@SignedIn(Person.CLEARFIELD)
	void units_are_in_the_readers_language() {
		this.switches.change((preferences) -> preferences.withLanguage(Locale.FRENCH));
		try {
			open();
			assertThat(page()).contains("m² dépollués", "personnes atteintes").doesNotContain("cleared", "reached");
		}
		finally {
			this.switches.change((preferences) -> preferences.withLanguage(Locale.ENGLISH));
		}
	}

}
