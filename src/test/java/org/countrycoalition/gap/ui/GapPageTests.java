package org.countrycoalition.gap.ui;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import org.countrycoalition.charts.BarChart;
import org.countrycoalition.charts.Charts;
import org.countrycoalition.charts.DataTable;
import org.countrycoalition.charts.Passport;
import org.countrycoalition.funding.ContributionImports;
import org.countrycoalition.funding.NationalDesk;
import org.countrycoalition.funding.NationalFacts;
import org.countrycoalition.funding.NationalFacts.Basis;
import org.countrycoalition.funding.WiderBudget;
import org.countrycoalition.gap.AcceptanceCase;
import org.countrycoalition.gap.CoverRule;
import org.countrycoalition.gap.FundingCliff;
import org.countrycoalition.gap.GapDetails;
import org.countrycoalition.gap.Gaps;
import org.countrycoalition.gap.WithAcceptanceCase;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.components.PassportLine;
import org.countrycoalition.testing.Downloads;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.QueryCount;
import org.countrycoalition.testing.SignedIn;
import org.countrycoalition.workplan.PlanApproval;
import org.countrycoalition.workplan.PlanDesk;
import org.countrycoalition.workplan.Workplans;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(properties = "portal.texts.strict=true")
@Import(QueryCount.class)
@WithAcceptanceCase
class GapPageTests extends SpringBrowserlessTest {

	private static final int BUDGET = 12;

	@Autowired
	private QueryCount queries;

	@Autowired
	private GapDetails details;

	@Autowired
	private GapWords words;

	@Autowired
	private PlanDesk planDesk;

	@Autowired
	private PlanApproval approval;

	@Autowired
	private Workplans plans;

	@Autowired
	private ContributionImports imports;

	@Autowired
	private NationalDesk desk;

	@Autowired
	private Switches switches;

	@Autowired
	private GapChart chart;

	@Autowired
	private Charts charts;

	@Autowired
	private Gaps gaps;

	private String page() {
		return ((Component) getCurrentView()).getElement().getTextRecursively();
	}

	private void open(String rule) {
		UI.getCurrent().navigate("countries/XMD/gap", QueryParameters.of("rule", rule));
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void a_donor_of_the_coalition_sees_each_pillars_gap_and_both_totals_with_the_rule() {
		assertThat(this.queries.of(() -> open("firm"))).isLessThanOrEqualTo(BUDGET);
		assertThat(find(H1.class).single().getText()).isEqualTo("Meridia");
		assertThat(page()).contains("1,700,000", "0 to 600,000", "not computable", "at least USD\u00a01,700,000",
				"at least USD\u00a0200,000", "the unpaid part of commitments");
		assertThat(page()).doesNotContainPattern("at least USD\u00a0[\\d,]+ to");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void another_rule_changes_what_the_rule_says() {
		open("paid");
		assertThat(page()).contains("2,800,000", "at least USD\u00a03,400,000");
		open("firm-and-pledged");
		assertThat(page()).contains("1,100,000", "at least USD\u00a00");
		open("nonsense");
		assertThat(page()).contains("1,700,000");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void a_year_without_a_plan_has_no_total_and_not_zero() {
		open("firm");
		assertThat(page()).contains("The pillars’ gaps together: not computable.")
			.contains("The pillars’ gaps together: not planned.")
			.doesNotContain("USD at least 0.", "USD 0.");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void the_ledgers_national_money_stands_instead_of_the_plans_and_the_page_says_which_is_used() {
		open("firm");
		assertThat(page()).contains("National money of 2028: as the plan’s lines state it (USD\u00a01,900,000).");
		Person.MERIDIA_AUTHORITY.does(() -> this.desk
			.enter(new NationalFacts(2028, "Ministry", null, Basis.BUDGETED, Pillar.SURVEY_AND_CLEARANCE, "USD",
					new BigDecimal("1200000"), null, false, null, "Budget act", Tier.COALITION)));
		open("paid");
		open("firm");
		assertThat(page())
			.contains(
					"as budgeted in the national ledger (USD\u00a01,200,000), instead of what the plan’s "
							+ "lines state for the same pillars (USD\u00a01,000,000)",
					"what the plan’s lines state still counts (USD\u00a0900,000)", "1,500,000")
			.doesNotContain("1,700,000 to 2,300,000");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void as_of_an_earlier_day_money_is_told_as_known_today_and_says_so() {
		UI.getCurrent().navigate("countries/XMD/gap", QueryParameters.fromString("rule=firm&on=2024-12-31"));
		String today = this.switches.formats().date(LocalDate.now(this.switches.clock()));
		assertThat(page()).contains("As known on " + today + ".", "Plans and money are live");
		assertThat(chart().passport().basis().asOf()).isEqualTo(LocalDate.now(this.switches.clock()));
		open("firm");
		assertThat(page()).contains("As known on " + today + ".").doesNotContain("Plans and money are live");
	}

	private BarChart chart() {
		return this.chart.chart("Meridia", CoverRule.FIRM,
				this.gaps.of(AcceptanceCase.MERIDIA, 2028, 2028, CoverRule.FIRM, true), new MadeUp(true, true));
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void the_chart_is_measured_by_the_need_and_its_totals_are_those_of_the_page() {
		open("firm");
		DataTable table = this.charts.table(chart());
		assertThat(table.totals()).containsExactly("Total", "at least 6,100,000", "1,900,000", "at least 2,500,000",
				"at least 1,700,000");
		assertThat(this.charts.svg(chart())).contains(">5.0<", ">0.8<", ">0.3<", ">unknown<").doesNotContain(">≥");
		assertThat(chart().passport().origin().figures()).isEqualTo(Passport.Figures.ILLUSTRATIVE);
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void where_nobody_gives_the_chart_its_table_and_its_file_say_so_and_no_zero() {
		open("firm");
		DataTable table = this.charts.table(chart());
		int stocks = IntStream.range(0, table.rows().size())
			.filter((row) -> table.rows().get(row).getFirst().contains("Stockpile"))
			.findFirst()
			.orElseThrow();
		assertThat(table.rows().get(stocks).get(3)).isEqualTo("none recorded");
		assertThat(table.absences()).contains(new DataTable.Spot(stocks, 3));
		assertThat(new String(this.charts.csv(chart()), StandardCharsets.UTF_8))
			.containsPattern("(?m)^2028 · Stockpile destruction,.*Contributions \\(USD\\): none recorded");
		assertThat(table.totals()).as("nothing is known to be missing in it").contains("1,900,000");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void the_small_print_stands_once_in_sentences_and_a_pledge_begins_only_where_something_may_be_missing() {
		open("firm");
		assertThat(find(PassportLine.class).all()).hasSize(1);
		assertThat(page()).contains("Counted as cover: national money, payments, and the unpaid part of commitments.",
				"nothing is missing");
		assertThat(find(Anchor.class).withText("Start a pledge").all()).hasSizeLessThan(20)
			.noneMatch((link) -> link.getHref().contains("year=2028&pillar=STOCKPILE_DESTRUCTION"))
			.anyMatch((link) -> link.getHref().contains("year=2028&pillar=VICTIM_ASSISTANCE"))
			.anyMatch((link) -> link.getHref().contains("year=2028&pillar=SURVEY_AND_CLEARANCE"));
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void what_an_address_asks_for_in_vain_is_said_and_other_years_are_a_link_away() {
		UI.getCurrent().navigate("countries/XMD/gap", QueryParameters.fromString("rule=magic&from=1990&to=2100"));
		assertThat(page()).contains(
				"The address asks for rule=magic, to=2100, which cannot be shown; shown instead: rule=firm, to=1994.",
				"Later years: 1995 to 1999")
			.doesNotContain("Earlier years");
		open("firm");
		assertThat(page()).doesNotContain("The address asks for")
			.contains("Earlier years: 2022 to 2026 · Later years: 2032 to 2036");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void files_under_another_rule_have_another_name() {
		for (String rule : List.of("paid", "firm")) {
			open(rule);
			for (String ending : List.of(".csv", ".xlsx", ".pdf")) {
				assertThat(Downloads.of((Component) getCurrentView(), ending))
					.containsKey("gap-reported-XMD-2027-2031-" + rule + ending);
			}
		}
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void attributed_national_money_is_told_by_both_ends_and_what_is_unknown_has_no_upper_one() {
		UI.getCurrent().navigate("countries/XMD/gap", QueryParameters.fromString("rule=firm&basis=attributed"));
		assertThat(page()).contains("as the plan’s lines state it (USD\u00a00 to 1,900,000)", "at least USD\u00a00")
			.doesNotContain("USD\u00a0at least");
		assertThat(find(PassportLine.class).all()).hasSize(1);
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void a_part_of_a_wider_budget_makes_the_gap_a_range_and_the_page_says_what_is_an_estimate() {
		Person.MERIDIA_AUTHORITY
			.does(() -> this.desk.enter(new NationalFacts(2028, "Ministry of Health", null, Basis.BUDGETED,
					Pillar.SURVEY_AND_CLEARANCE, "USD", new BigDecimal("12000000"), null, false, null, "Budget act",
					Tier.COALITION, new WiderBudget(new BigDecimal("10"), new BigDecimal("15"), "A survey"))));
		open("firm");
		assertThat(page()).contains("as budgeted in the national ledger (at least USD\u00a01,200,000)",
				"attributed by estimate: USD\u00a01,200,000 to 1,800,000, out of wider budgets of "
						+ "USD\u00a012,000,000 in all",
				"900,000 to 1,500,000");
		open("paid");
		assertThat(page()).contains("attributed by estimate");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void a_cliff_is_told_over_all_years_of_the_plan_whichever_are_shown() throws SQLException {
		AcceptanceCase.empty();
		AcceptanceCase.load("""
				pillar,title,cost 2026,cost 2027,cost 2028,cost 2029,cost 2030
				survey and clearance,North,100,100,100,100,100
				risk education,Schools,100,100,100,100,
				""", 2026, 2030, """
				year,recipient,donor,sector_as_published,currency,amount_local,amount_usd,source_title,stage
				2026,Meridia,Norvenia,Clearance,USD,100,100,Case,COMMITMENT
				2029,Meridia,Norvenia,Clearance,USD,100,100,Case,COMMITMENT
				2026,Meridia,Norvenia,Risk education,USD,100,100,Case,COMMITMENT
				2029,Meridia,Norvenia,Risk education,USD,100,100,Case,COMMITMENT
				""", this.planDesk, this.approval, this.plans, this.imports);
		List<FundingCliff> cliffs = List.of(new FundingCliff(Pillar.SURVEY_AND_CLEARANCE, 2029, 2030, 1));
		for (String years : List.of("from=2026&to=2030", "from=2026&to=2028", "from=2030&to=2034")) {
			int from = Integer.parseInt(years.substring(5, 9));
			int to = Integer.parseInt(years.substring(13));
			assertThat(this.details.outlook(AcceptanceCase.MERIDIA, from, to, CoverRule.FIRM, true, Prices.NOMINAL))
				.satisfies((outlook) -> assertThat(outlook.cliffs()).as(years).isEqualTo(cliffs))
				.satisfies((outlook) -> assertThat(outlook.years()).hasSize(to - from + 1));
			assertThat(this.queries.of(() -> UI.getCurrent()
				.navigate("countries/XMD/gap", QueryParameters.fromString("rule=firm&" + years))))
				.isLessThanOrEqualTo(BUDGET);
			assertThat(page()).contains("From 2026 to 2030, all years of the plan in force.");
		}
		assertThat(CliffCard.said(
				this.details.outlook(AcceptanceCase.MERIDIA, 2026, 2028, CoverRule.FIRM, true, Prices.NOMINAL),
				CoverRule.FIRM, this.words))
			.first()
			.isEqualTo("Where cover ends before the work, Survey and clearance: last year with any cover: 2029; "
					+ "last year with planned work: 2030; planned work without cover: one year.");
		UI.getCurrent().navigate("countries/XMD/gap", QueryParameters.fromString("basis=attributed&from=2026&to=2030"));
		assertThat(page()).contains("Where cover ends before the work is told as reported")
			.doesNotContain("all years of the plan in force");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void an_address_out_of_reach_shows_years_in_reach() {
		UI.getCurrent().navigate("countries/XMD/gap", QueryParameters.fromString("from=2100&to=2147483647"));
		assertThat(find(H1.class).single().getText()).isEqualTo("Meridia");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void who_does_not_see_the_plan_is_told_that_the_gap_is_unknown_and_not_zero() {
		open("firm");
		assertThat(page()).contains("No published plan", "it is not zero").doesNotContain("1,700,000");
	}

	@Test
	@SignedIn(Person.ISU)
	void a_state_that_does_not_exist_has_no_page() {
		UI.getCurrent().navigate("countries/ZZZ/gap");
		assertThat(find(H1.class).single().getText()).isEqualTo("There is no such page");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void attributed_to_cluster_munitions_a_gap_lies_between_low_and_high_with_what_that_rests_on() {
		assertThat(this.queries.of(() -> UI.getCurrent()
			.navigate("countries/XMD/gap", QueryParameters.fromString("rule=firm&basis=attributed"))))
			.isLessThanOrEqualTo(BUDGET);
		assertThat(page()).contains("0 to 4,000,000", "nobody says how much is attributable", "0 to 2,300,000",
				"not computable");
		open("firm");
		assertThat(page()).contains("As reported", "Attributed to cluster munitions")
			.doesNotContain("nobody says how much is attributable");
	}

	private void openCell(String pillar) {
		UI.getCurrent()
			.navigate("countries/XMD/gap/cell", QueryParameters.fromString("year=2028&rule=firm&pillar=" + pillar));
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void behind_a_cell_stand_the_lines_and_contributions_that_make_it() {
		assertThat(this.queries.of(() -> openCell("SURVEY_AND_CLEARANCE"))).isLessThanOrEqualTo(BUDGET);
		assertThat(page())
			.contains("Clearance of the north", "5,000,000", "1,700,000", "Norvenia", "1,200,000", "800,000",
					"Contributions to several pillars", "1,500,000", "not said")
			.doesNotContain("School sessions", "On the plan again");
		openCell("STOCKPILE_DESTRUCTION");
		assertThat(page()).contains("Last stocks", "No contribution to this pillar counts under this rule.");
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void who_does_not_see_the_plan_reads_no_line_of_it() {
		openCell("SURVEY_AND_CLEARANCE");
		assertThat(page())
			.contains("National money of 2028: as the plan’s lines state it (no plan for this year that you may see).")
			.doesNotContain("Clearance of the north", "state it (none recorded)");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void an_address_that_names_no_cell_leads_back() {
		openCell("UNALLOCATED");
		assertThat(page()).contains("This address names no gap", "All gaps of the State");
	}

	@Test
	@SignedIn(Person.MERIDIA_AUTHORITY)
	void the_authority_says_with_a_reason_what_is_off_its_plan_and_takes_it_back() {
		openCell("RISK_EDUCATION");
		button("Off the plan");
		find(Button.class).withText("It is off the plan").single().click();
		assertThat(find(Paragraph.class).withText("Say why it is off the plan.").all()).hasSize(1);
		test(find(TextArea.class).single()).setValue("For another province");
		find(Button.class).withText("It is off the plan").single().click();
		assertThat(page()).contains("For another province", "is off the plan now", "On the plan again");
		open("firm");
		assertThat(page()).contains("of contributions are for work that is not on the plan");
		openCell("RISK_EDUCATION");
		button("On the plan again");
		assertThat(page()).contains("is on the plan again").doesNotContain("For another province");
	}

	private void button(String text) {
		find(Button.class).withText(text).all().getFirst().click();
	}

}
