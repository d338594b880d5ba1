package org.countrycoalition.gap.ui;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import org.countrycoalition.funding.Funding;
import org.countrycoalition.funding.OffPlan;
import org.countrycoalition.gap.CoverRule;
import org.countrycoalition.gap.Gaps;
import org.countrycoalition.gap.WithAcceptanceCase;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Register;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.QueryCount;
import org.countrycoalition.testing.SignedIn;
import org.countrycoalition.testing.TestDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The gaps of all States side by side.
 */
@SpringBootTest(properties = "portal.texts.strict=true")
@Import(QueryCount.class)
@WithAcceptanceCase
class PortfolioPageTests extends SpringBrowserlessTest {

	private static final int BUDGET = 12;

	@Autowired
	private QueryCount queries;

	@Autowired
	private Switches switches;

	@Autowired
	private Gaps gaps;

	@Autowired
	private Register register;

	@Autowired
	private PortfolioFile file;

	@Autowired
	private Funding funding;

	@Autowired
	private OffPlan offPlan;

	/** Public plans of all States with a duty under Article 4, one line each. */
	private static int plansOfAll() throws SQLException {
		try (var connection = TestDatabase.asOwner(); var statement = connection.createStatement()) {
			int states = statement.executeUpdate(
					"""
							insert into workplan.plans (state, number, status, title, first_year, last_year, currency,
								published_at, tier, owner_organisation, source)
							select distinct state, 1, 'PUBLISHED', 'Plan', 2028, 2029, 'USD', now(), 'PUBLIC', 'lao-authority', 'test'
							from registry.cohort_members(current_date)
							where cohort = 'article-4-outstanding' and state <> 'XMD'""");
			statement.execute(
					"""
							insert into workplan.lines (key, plan, state, tier, owner_organisation, position, pillar, title, source)
							select gen_random_uuid(), id, state, tier, owner_organisation, 1, 'RISK_EDUCATION', 'Line', 'test' from workplan.plans
							where source = 'test';
							insert into workplan.line_years (line, year, state, tier, owner_organisation, cost)
							select id, 2028, state, tier, owner_organisation, case state when 'LAO' then 9000000 else 1000 end
							from workplan.lines where source = 'test'""");
			return states;
		}
	}

	private int open(String address) {
		Location place = new Location(address);
		return this.queries.of(() -> UI.getCurrent().navigate(place.getPath(), place.getQueryParameters()));
	}

	private String page() {
		return ((Component) getCurrentView()).getElement().getTextRecursively();
	}

	private List<String> states() {
		return rows(((Component) getCurrentView()).getElement()).toList();
	}

	private static Stream<String> rows(Element element) {
		return "row".equals(element.getAttribute("scope")) ? Stream.of(element.getTextRecursively())
				: element.getChildren().flatMap(PortfolioPageTests::rows);
	}

	private Anchor link(String text) {
		return find(Anchor.class).all()
			.stream()
			.filter((link) -> text.equals(link.getText()))
			.findFirst()
			.orElseThrow();
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void a_donor_reads_need_cover_and_both_gaps_of_a_state_that_shows_its_plan() {
		assertThat(open("gaps?year=2028&rule=firm")).isPositive().isLessThanOrEqualTo(BUDGET);
		assertThat(find(H1.class).single().getText()).isEqualTo("Gaps");
		assertThat(page()).contains("at least 6,100,000", "national: 1,900,000", "of which unallocated: 1,500,000",
				"at least 200,000", "at least 1,700,000", "Illustrative",
				"2028: 1 published plan that you may see leaves a gap of at least USD\u00a0200,000",
				"1 State is fictional");
		assertThat(link("Meridia").getHref()).isEqualTo("countries/XMD/gap?rule=firm&from=2028");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void another_rule_and_another_year_have_their_own_address() {
		open("gaps?year=2028&rule=paid");
		assertThat(page()).contains("at least 3,400,000", "Counted as cover: national money and payments.");
		assertThat(link("Paid").getElement().getAttribute("aria-current")).isEqualTo("true");
		assertThat(link("Firm").getHref()).isEqualTo("gaps?year=2028&rule=firm");
		@SuppressWarnings("unchecked")
		Select<Integer> year = find(Select.class).withLabel("Year").single();
		year.setValue(2027);
		assertThat(page()).contains("not planned", "cannot be computed").doesNotContain("3,400,000");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void a_year_outside_of_the_plan_has_an_unknown_need_and_not_zero() {
		open("gaps?year=2031");
		assertThat(page()).contains("no plan for this year", "not computable");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void what_makes_no_sense_in_the_address_is_left_aside() {
		open("gaps?year=9999&rule=nonsense");
		assertThat(page()).contains("2027, all pillars together", "the unpaid part of commitments",
				"The address asks for rule=nonsense, year=9999, which cannot be shown; shown instead: rule=firm, year=2027.")
			.doesNotContain("9999, all pillars together");
		open("gaps?year=2027&rule=firm");
		assertThat(page()).doesNotContain("The address asks for");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void a_filter_that_there_is_not_is_told_to_be_left_aside_and_those_there_are_hold() {
		open("gaps?year=2028&only=foo");
		assertThat(states()).hasSize(1);
		assertThat(page()).contains("The address asks for only=foo, which cannot be shown; it was left aside.");
		open("gaps?year=2028&only=no-donor,foo");
		assertThat(states()).isEmpty();
		assertThat(page())
			.contains("The address asks for only=no-donor,foo, which cannot be shown; shown instead: only=no-donor.");
		for (String both : List.of("only=least-developed&only=no-donor", "only=least-developed,no-donor")) {
			open("gaps?year=2028&" + both);
			assertThat(page()).contains("published plan", "No donor, Least developed")
				.doesNotContain("The address asks for");
		}
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void who_sees_no_plan_is_told_so_and_how_many_states_publish_none() {
		assertThat(open("gaps")).isPositive().isLessThanOrEqualTo(BUDGET);
		assertThat(page()).contains("No published plan that you may see", "it is not zero")
			.containsPattern("[1-9]\\d* States Parties with a clearance duty outstanding under Article 4")
			.doesNotContain("Meridia");
		assertThat(states()).isEmpty();
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void many_states_take_as_many_statements_as_one_and_the_largest_gap_comes_first() throws SQLException {
		int all = plansOfAll();
		assertThat(all).isGreaterThan(5);
		assertThat(open("gaps?year=2028")).isPositive().isLessThanOrEqualTo(BUDGET);
		assertThat(states()).hasSize(all).first().asString().contains("Lao");
		assertThat(page()).contains("Every State Party with a clearance duty outstanding under Article 4");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void fictional_states_are_shown_with_the_switch_on_only() {
		open("gaps?year=2028");
		assertThat(states()).hasSize(1);
		this.switches.change((preferences) -> preferences.withIllustrative(false));
		try {
			open("gaps?year=2028&rule=firm");
			assertThat(states()).isEmpty();
			assertThat(page()).contains("No published plan").doesNotContain("Meridia");
		}
		finally {
			this.switches.change((preferences) -> preferences.withIllustrative(true));
		}
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void it_is_read_in_french() {
		UI.getCurrent().navigate("");
		this.switches.change((preferences) -> preferences.withLanguage(Locale.FRENCH));
		try {
			open("gaps?year=2028");
			assertThat(page()).contains("1 plan publié que vous pouvez voir laisse un déficit\u00a0: au moins",
					"dont non ventilé", "États parties ayant au");
		}
		finally {
			this.switches.change((preferences) -> preferences.withLanguage(Locale.ENGLISH));
		}
	}

	@Test
	@SignedIn(Person.OBSERVER)
	void a_filter_narrows_rows_totals_and_files_and_says_what_it_rests_on() throws SQLException {
		int all = plansOfAll();
		assertThat(open("gaps?year=2028&only=least-developed,no-donor")).isLessThanOrEqualTo(BUDGET);
		assertThat(states()).isNotEmpty().hasSizeLessThan(all).first().asString().contains("Lao");
		assertThat(page())
			.contains(states().size() + " of " + all
					+ " published plans that you may see: No donor, Least developed. 2028: " + states().size()
					+ " published plans", "the United Nations’ list as of 13 December 2024")
			.doesNotContain("Iraq");
		assertThat(find(Anchor.class).all().stream().filter((link) -> link.getText().startsWith("Download as")))
			.hasSize(3);
		assertThat(link("Paid").getHref()).isEqualTo("gaps?year=2028&rule=paid&only=no-donor,least-developed");
		open("gaps?year=2028&only=near-completion");
		assertThat(states()).isEmpty();
		assertThat(page()).contains("No State is left", "0 of " + all + " published plans");
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void what_a_state_declares_is_what_it_is_filtered_by() throws SQLException {
		open("gaps?year=2028&only=near-completion");
		assertThat(states()).isEmpty();
		asOwner("insert into registry.near_completion (state, article, declared_on, owner_organisation, illustrative, source)"
				+ " values ('XMD', 4, '2020-01-01', 'meridia-authority', true, 'CCM/TEST/7')");
		try {
			open("gaps?year=2028&only=near-completion");
			assertThat(states()).hasSize(1);
			assertThat(page()).contains("near completion, as declared by the State: Article 4");
			open("countries/XMD");
			assertThat(page()).contains("Near completion of Article 4, as declared by the State on 1 Jan 2020",
					"CCM/TEST/7");
		}
		finally {
			asOwner("delete from registry.near_completion");
		}
		open("countries/XMD");
		assertThat(page()).contains("Near completion: not declared");
	}

	private static void asOwner(String sql) throws SQLException {
		try (var connection = TestDatabase.asOwner(); var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void a_state_with_a_donor_is_left_out_where_those_without_are_asked_for() {
		open("gaps?year=2028&only=no-donor");
		assertThat(states()).isEmpty();
		open("gaps?year=2027&only=no-donor");
		assertThat(states()).hasSize(1);
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void by_donors_their_number_under_the_rule_is_told() {
		assertThat(open("gaps?year=2028&sort=donors")).isPositive().isLessThanOrEqualTo(BUDGET);
		assertThat(page()).contains("Fewest donors first", "Donors");
		assertThat(page(2028, "firm")).endsWith("2");
		assertThat(page(2028, "paid")).endsWith("1");
		open("gaps?year=2028&sort=uncovered");
		assertThat(page()).contains("Largest share of the need uncovered first", "not computable");
	}

	private String page(int year, String rule) {
		open("gaps?year=" + year + "&sort=donors&rule=" + rule);
		return cells(((Component) getCurrentView()).getElement()).reduce((one, last) -> last).orElseThrow();
	}

	private static Stream<String> cells(Element element) {
		if (element.isTextNode()) {
			return Stream.of();
		}
		return "td".equals(element.getTag()) ? Stream.of(element.getTextRecursively())
				: element.getChildren().flatMap(PortfolioPageTests::cells);
	}

	@Test
	@SignedIn(Person.NORVENIA)
	void what_is_off_the_plan_stands_beside_and_the_file_has_each_figure_in_its_column() {
		open("gaps?year=2028&rule=firm");
		assertThat(page()).doesNotContain("beside, off the plan");
		assertThat(inFile(0)).contains("at least 200,000", "at least 1,700,000", "none recorded", "yes");
		assertThat(inFile(1)).contains("at least 200,000", "at least 1,700,000");
		Person.MERIDIA_AUTHORITY.does(() -> {
			this.funding.flows(CountryCode.of("XMD"), 2028, 2028, true)
				.stream()
				.filter((flow) -> flow.amount().ofKnown().compareTo(new BigDecimal("200000")) == 0)
				.forEach((flow) -> this.offPlan.say(flow.cover().contribution(), "Elsewhere"));
			return true;
		});
		open("gaps?year=2028&rule=firm");
		assertThat(page()).contains("beside, off the plan: 200,000");
		assertThat(inFile(0)).contains("200,000");
	}

	/** Texts of a row of the file: the only State, and all together. */
	private List<String> inFile(int row) {
		PortfolioPage page = PortfolioPage.of(PortfolioAddress.of(new Location("gaps?year=2028"), List.of(2028), 2028),
				this.gaps.portfolio(2028, CoverRule.FIRM, true), this.register.states(this.switches.on(), true));
		return this.file.table(page).rows().get(row).cells().stream().map(FigureTable.Cell::text).toList();
	}

	@Test
	@SignedIn(Person.ADMIN)
	void an_administrator_is_not_let_in() {
		open("gaps");
		assertThat(find(H1.class).single().getText()).isEqualTo("This page is not open to you");
	}

}
