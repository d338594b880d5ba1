package org.countrycoalition.workplan.ui;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import org.countrycoalition.testing.PlanInForce;
import org.countrycoalition.workplan.PlanApproval;
import org.countrycoalition.funding.ContributionImports;
import org.countrycoalition.gap.AcceptanceCase;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.QueryCount;
import org.countrycoalition.testing.SignedIn;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanDesk;
import org.countrycoalition.workplan.Outcome;
import org.countrycoalition.workplan.PlanLine;
import org.countrycoalition.workplan.PlanOutcomes;
import org.countrycoalition.workplan.Strategy;
import org.countrycoalition.workplan.Workplans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two versions of a plan are compared by those who may see both, and a draft is read
 * critically before it becomes one.
 */
@SpringBootTest(properties = "portal.texts.strict=true")
@Import(QueryCount.class)
class VersionsPageTests extends SpringBrowserlessTest {

	private static final CountryCode MERIDIA = CountryCode.of("XMD");

	private static final int BUDGET = 12;

	@Autowired
	private PlanApproval approval;

	@Autowired
	private PlanDesk desk;

	@Autowired
	private PlanOutcomes outcomes;

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

	private Plan draft() {
		return this.plans.draft(MERIDIA).orElseThrow();
	}

	/** Takes a line out, makes one dearer under another title, and adds one. */
	private void secondVersion(Tier tier) {
		AcceptanceCase.load(this.desk, this.approval, this.plans, this.imports);
		Person.MERIDIA_AUTHORITY.does(() -> {
			this.desk.revise();
			this.desk.describe(draft(), new PlanDesk.Facts("Plan", new Strategy("Towards completion", 2027, 2031, null),
					2027, 2028, "USD"));
			this.outcomes.write(draft().id(), null, new Outcome("The north is free", "No area left", null));
			Plan draft = draft();
			PlanLine clearance = draft.lines().getFirst();
			TreeMap<Integer, PlanLine.Year> dearer = new TreeMap<>(clearance.years());
			dearer.replaceAll((year, planned) -> new PlanLine.Year(planned.quantity(), new BigDecimal("6000000"),
					planned.national(), planned.capacity()));
			this.desk.write(draft.id(), clearance.saying(
					new PlanLine.Work(clearance.pillar(), "Clearance of the whole north", null, null, null), dearer));
			this.desk.remove(draft.id(), draft.lines().getLast());
			this.desk.write(draft.id(), PlanLine
				.of(new PlanLine.Work(clearance.pillar(), "Survey of the south", null, null, null), dearer));
			PlanInForce.publish(this.approval, this.plans, draft(), tier);
			return true;
		});
	}

	private void open(String path, String... query) {
		UI.getCurrent()
			.navigate("countries/XMD/" + path,
					(query.length > 0) ? QueryParameters.of(query[0], query[1]) : QueryParameters.empty());
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void a_member_sees_what_became_of_lines_and_money_between_two_versions() {
		secondVersion(Tier.COALITION);
		assertThat(this.queries.of(() -> open("workplan/versions"))).isLessThanOrEqualTo(BUDGET);
		assertThat(page()).contains("From version 1 to version 2: 1 new line, 1 changed, 1 taken out.",
				"Line: Clearance of the north → Clearance of the whole north", "Cost 2028: 5,000,000 → 6,000,000",
				"+7,000,000", "Strategy to year", "not stated", "2031", "Outcome: The north is free",
				"not in this version", "No area left", "Survey of the south", "taken out", "in force", "superseded");
		open("workplan/versions", "from", "2");
		assertThat(page()).contains("No line differs");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void who_may_see_neither_version_learns_of_none() {
		secondVersion(Tier.COALITION);
		open("workplan/versions");
		assertThat(page()).contains("No plan that you may see").doesNotContain("Survey of the south", "Version 1");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void of_versions_that_one_may_not_see_nothing_is_compared() {
		secondVersion(Tier.PUBLIC);
		open("workplan/versions");
		assertThat(page()).contains("There is one version").doesNotContain("Clearance of the north →");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void a_draft_is_no_version_for_others() {
		secondVersion(Tier.COALITION);
		Person.MERIDIA_AUTHORITY.does(() -> this.desk.revise());
		open("workplan/versions", "to", "3");
		assertThat(page()).contains("From version 1 to version 2").doesNotContain("not published");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void each_question_about_the_draft_leads_to_its_cell_and_an_error_stops_its_submission() {
		AcceptanceCase.load(this.desk, this.approval, this.plans, this.imports);
		this.desk.revise();
		open("workplan/draft", "year", "2028");
		find(Button.class).withText("Check the draft").single().click();
		assertThat(page()).contains("1 cost is not known", "1 national share is above the cost");
		List<String> links = find(Anchor.class).all().stream().map(Anchor::getHref).toList();
		assertThat(links)
			.anyMatch((link) -> link.contains("draft?year=2028&line=") && link.endsWith("cell=national&check"));
		PlanLine line = draft().lines().getFirst();
		this.desk.write(draft().id(), PlanLine.of(line.work(), line.years()));
		open("workplan/draft", "year", "2027");
		find(Button.class).withText("Check the draft").single().click();
		assertThat(page()).contains("1 line stands there twice");
		find(Button.class).withText("Submit for approval…").single().click();
		find(Button.class).withText("Submit").single().click();
		assertThat(find(Paragraph.class).all().stream().map(Paragraph::getText))
			.anyMatch((text) -> text.startsWith("The plan contradicts itself"));
		assertThat(draft().status()).isEqualTo(Plan.Status.DRAFT);
		String address = links.stream()
			.filter((link) -> link.endsWith("cell=national&check"))
			.findFirst()
			.orElseThrow();
		UI.getCurrent()
			.navigate("countries/XMD/workplan/draft",
					QueryParameters.fromString(address.substring(address.indexOf('?') + 1)));
		assertThat(find(Input.class).all()).isNotEmpty();
	}

}
