package org.countrycoalition.gap.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Month;
import java.util.List;
import java.util.UUID;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import org.countrycoalition.exchange.Sheets;
import org.countrycoalition.funding.ContributionImports;
import org.countrycoalition.funding.ImportOptions;
import org.countrycoalition.gap.AcceptanceCase;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.QueryCount;
import org.countrycoalition.testing.SignedIn;
import org.countrycoalition.workplan.PlanApproval;
import org.countrycoalition.workplan.PlanDesk;
import org.countrycoalition.workplan.Progress;
import org.countrycoalition.workplan.ProgressCase;
import org.countrycoalition.workplan.ProgressDesk;
import org.countrycoalition.workplan.ProgressReview;
import org.countrycoalition.workplan.ReportedPeriod;
import org.countrycoalition.workplan.Workplans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countrycoalition.gap.AcceptanceCase.MERIDIA;
import static org.countrycoalition.workplan.ProgressCase.LAST_YEAR;

/**
 * Spending is entered with the plan's progress, and the page of funding reads it there.
 */
@SpringBootTest(properties = "portal.texts.strict=true")
@Import(QueryCount.class)
class SpendingPageTests extends SpringBrowserlessTest {

	private static final int BUDGET = 12;

	private static final String MONEY = """
			year,recipient,donor,sector_as_published,currency,amount_local,amount_usd,source_title,stage
			%d,Meridia,Norvenia,Clearance,USD,2000000,2000000,Case,PAYMENT
			""".formatted(LAST_YEAR);

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
	private ContributionImports imports;

	@Autowired
	private QueryCount queries;

	@BeforeEach
	void a_plan_with_a_report_and_money() throws SQLException, IOException {
		AcceptanceCase.empty();
		try (var money = new ByteArrayInputStream(MONEY.getBytes(StandardCharsets.UTF_8))) {
			var sheet = Sheets.read(money);
			Person.ISU.does(() -> this.imports.apply("money.csv", sheet, ImportOptions.STRICT));
		}
	}

	@AfterEach
	void nothing_is_left() throws SQLException {
		AcceptanceCase.empty();
	}

	private Progress reported() throws SQLException {
		ProgressCase.publish(this.plan, this.approval, this.plans);
		ProgressCase.inForceLongAgo();
		return Person.CLEARFIELD
			.does(() -> this.desk.report(UUID.randomUUID(), MERIDIA, ProgressCase.key(this.plans, "Clearance"),
					ReportedPeriod.month(LAST_YEAR, Month.JANUARY), ProgressCase.actuals("100", "5000")));
	}

	private String funding() {
		assertThat(this.queries.of(() -> UI.getCurrent()
			.navigate("countries/XMD/funding", QueryParameters.of("year", String.valueOf(LAST_YEAR)))))
			.isLessThanOrEqualTo(BUDGET);
		return ((Component) getCurrentView()).getElement().getTextRecursively();
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void a_donor_reads_accepted_spending_beside_what_was_given_and_in_no_total() throws SQLException {
		Progress report = reported();
		assertThat(funding()).contains("Spent in " + LAST_YEAR, "A report is accepted for 0 of 36 months")
			.doesNotContain("5,000");
		Person.MERIDIA_AUTHORITY.does(() -> {
			this.review.accept(List.of(report));
			return true;
		});
		assertThat(funding())
			.contains("at least 5,000", "A report is accepted for 1 of 36 months", "USD\u00a02,000,000 from 1 donor")
			.doesNotContain("2,005,000");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void the_authority_reads_what_is_reported_also_where_nobody_gave_anything() throws SQLException {
		AcceptanceCase.empty();
		reported();
		assertThat(funding()).contains("No contribution", "at least 5,000", "Reported for 1 of 36 months");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void without_a_plan_nothing_is_said_of_spending() {
		assertThat(funding()).contains("USD\u00a02,000,000").doesNotContain("Spent in");
	}

}
