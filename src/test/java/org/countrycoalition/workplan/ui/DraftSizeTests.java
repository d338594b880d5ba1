package org.countrycoalition.workplan.ui;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import org.countrycoalition.gap.AcceptanceCase;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.shell.TypedText;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.PlanInForce;
import org.countrycoalition.testing.QueryCount;
import org.countrycoalition.testing.SignedIn;
import org.countrycoalition.workplan.LineFilter;
import org.countrycoalition.workplan.LinePage;
import org.countrycoalition.workplan.Months;
import org.countrycoalition.workplan.People;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanApproval;
import org.countrycoalition.workplan.PlanDesk;
import org.countrycoalition.workplan.PlanLine;
import org.countrycoalition.workplan.PlanYear;
import org.countrycoalition.workplan.Workplans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page of a plan of two thousand lines reads as much as that of a short one, and leads
 * to every line. How long it takes is measured by the bench.
 */
@SpringBootTest(properties = "portal.texts.strict=true")
@Import(QueryCount.class)
class DraftSizeTests extends SpringBrowserlessTest {

	private static final CountryCode MERIDIA = CountryCode.of("XMD");

	private static final int FEW = 60;

	private static final int MANY = 2000;

	@Autowired
	private PlanApproval approval;

	@Autowired
	private PlanDesk desk;

	@Autowired
	private TypedText typed;

	@Autowired
	private Workplans plans;

	@Autowired
	private QueryCount queries;

	@BeforeEach
	@AfterEach
	void no_plan() throws SQLException {
		AcceptanceCase.empty();
	}

	private static PlanLine line(int number) {
		Months months = new Months(Collections.nCopies(12, BigDecimal.ONE));
		TreeMap<Integer, PlanLine.Year> years = new TreeMap<>();
		for (int year = 2026; year <= 2030; year++) {
			years.put(year, new PlanLine.Year(new BigDecimal("12"), new BigDecimal("100"), null, null, null, months,
					People.NONE));
		}
		return PlanLine.of(new PlanLine.Work(PlanYear.pillars().get(number % 4), "Line %04d".formatted(number), null,
				null, "SESSIONS"), years);
	}

	private void draftOf(int lines) throws SQLException {
		AcceptanceCase.empty();
		this.desk.start(new PlanDesk.Facts("Plan", null, 2026, 2030, "USD"));
		List<PlanLine> all = IntStream.range(0, lines).mapToObj(DraftSizeTests::line).toList();
		this.desk.replaceLines(this.plans.draft(MERIDIA).orElseThrow(), all);
	}

	private void open(String path, String query) {
		UI.getCurrent().navigate("countries/XMD/" + path, QueryParameters.fromString(query));
	}

	private String page() {
		return ((Component) getCurrentView()).getElement().getTextRecursively();
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void a_page_of_a_long_plan_reads_as_many_rows_as_one_of_a_short_plan() throws SQLException {
		draftOf(FEW);
		open("workplan/draft", "year=2027");
		int statements = this.queries.of(() -> open("workplan/draft", "year=2028"));
		int rows = this.queries.rowsOf(() -> open("workplan/draft", "year=2027"));
		draftOf(MANY);
		assertThat(this.queries.of(() -> open("workplan/draft", "year=2028"))).isEqualTo(statements);
		assertThat(this.queries.rowsOf(() -> open("workplan/draft", "year=2027"))).isEqualTo(rows);
		assertThat(this.queries.of(() -> open("workplan/draft", "year=2027&page=40"))).isLessThanOrEqualTo(statements);
		assertThat(this.queries.of(() -> open("workplan/draft", "year=2027&find=line 19")))
			.isLessThanOrEqualTo(statements);
		PlanInForce.publish(this.approval, this.plans, this.plans.openOutline(MERIDIA).orElseThrow(), Tier.COALITION);
		open("workplan", "year=2027");
		assertThat(page()).contains("2027: 2,000 lines, cost USD\u00a0200,000", "1–50 of 2,000");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void an_address_leads_to_a_page_to_the_page_of_a_line_and_to_lines_that_are_looked_for() throws SQLException {
		draftOf(210);
		Plan plan = this.plans.draft(MERIDIA).orElseThrow();
		open("workplan/draft", "year=2027");
		assertThat(page()).contains("1–50 of 210", "50 of this pillar’s 53 lines stand on this page.",
				"0 of this pillar’s 52 lines");
		assertThat(titles()).hasSize(50).first().isEqualTo("Line 0000");
		open("workplan/draft", "year=2027&page=2");
		assertThat(titles()).startsWith("Line 0200", "Line 0204", "Line 0208", "Line 0001");
		open("workplan/draft", "year=2027&page=77");
		assertThat(page()).contains("201–210 of 210");
		PlanLine last = plan.lines()
			.stream()
			.filter((line) -> line.title().equals("Line 0003"))
			.findFirst()
			.orElseThrow();
		open("workplan/draft", "year=2027&line=" + last.id() + "&cell=cost");
		assertThat(titles()).contains("Line 0003").hasSizeLessThanOrEqualTo(LinePage.SIZE);
		open("workplan/draft", "year=2027&find=LINE 020");
		assertThat(titles()).hasSize(10).allMatch((title) -> title.startsWith("Line 020"));
		open("workplan/draft", "year=2027&pillar=risk_education&find=line 020");
		assertThat(titles()).containsExactly("Line 0201", "Line 0205", "Line 0209");
		LineFilter nothing = new LineFilter(null, "no such line", null);
		assertThat(this.plans.page(plan.id(), nothing, 3, null)).isEqualTo(new LinePage(List.of(), 0, 0));
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void what_others_write_on_another_page_is_not_submitted_unseen() throws SQLException {
		draftOf(120);
		open("workplan/draft", "year=2027");
		PlanLine elsewhere = this.plans.draft(MERIDIA).orElseThrow().lines().getLast();
		Plan outline = this.plans.openOutline(MERIDIA).orElseThrow();
		Person.MERIDIA_DIRECTOR.does(() -> this.desk.write(outline.id(), elsewhere
			.saying(new PlanLine.Work(elsewhere.pillar(), "Theirs", null, null, null), elsewhere.years())));
		press("Submit for approval…");
		press("Submit");
		assertThat(find(Paragraph.class).all()).extracting(Paragraph::getText)
			.contains("Somebody changed the draft after this page showed it. Nothing was submitted.");
		press("Show the draft as it stands now");
		press("Submit for approval…");
		press("Submit");
		assertThat(this.plans.openOutline(MERIDIA).orElseThrow().status()).isEqualTo(Plan.Status.SUBMITTED);
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void text_that_is_not_stored_is_told_by_as_many_statements_for_many_lines_as_for_one() throws SQLException {
		draftOf(FEW);
		List<PlanLine> lines = this.plans.draft(MERIDIA).orElseThrow().lines();
		open("workplan/draft", "year=2027");
		this.typed.keep("plan-line:" + lines.getFirst().id() + ":2027", "COST", "some");
		press("Check the draft");
		assertThat(page()).contains("1 cell holds text that is not stored");
		int one = this.queries.of(() -> press("Check the draft"));
		lines.forEach((line) -> this.typed.keep("plan-line:" + line.id() + ":2027", "COST", "some"));
		this.typed.keep("plan-line:" + java.util.UUID.randomUUID() + ":2027", "COST", "of another version");
		assertThat(this.queries.of(() -> press("Check the draft"))).isEqualTo(one);
		assertThat(page()).contains("60 cells hold text that is not stored");
	}

	private void press(String text) {
		find(Button.class).withText(text).single().click();
	}

	private List<String> titles() {
		return find(Input.class).all()
			.stream()
			.filter((cell) -> "TITLE".equals(cell.getElement().getAttribute("data-column")))
			.map(Input::getValue)
			.toList();
	}

}
