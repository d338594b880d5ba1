package org.countrycoalition.gap;

import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.countrycoalition.funding.Cover;
import org.countrycoalition.funding.Funding;
import org.countrycoalition.funding.NationalDesk;
import org.countrycoalition.funding.NationalFacts;
import org.countrycoalition.funding.NationalFacts.Basis;
import org.countrycoalition.funding.OffPlan;
import org.countrycoalition.funding.WiderBudget;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.PriceIndexFixture;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

/**
 * What programs read of gaps.
 */
@SpringBootTest
@AutoConfigureMockMvc
@WithAcceptanceCase
class GapApiTests {

	@Autowired
	private MockMvcTester http;

	@Autowired
	private Gaps gaps;

	@Autowired
	private OffPlan offPlan;

	@Autowired
	private Funding funding;

	@Autowired
	private NationalDesk desk;

	private String gap(Person person, int year) throws UnsupportedEncodingException {
		return gap(person, String.valueOf(year));
	}

	private String gap(Person person, String year) throws UnsupportedEncodingException {
		return read(person, "states/XMD/gap?rule=paid&illustrative=true&from=" + year.substring(0, 4) + "&to=" + year);
	}

	private String read(Person person, String address) throws UnsupportedEncodingException {
		MvcTestResult answer = this.http.get()
			.uri("/api/v1/" + address)
			.with(jwt().jwt((token) -> token.claims((all) -> all.putAll(person.claims())))
				.authorities(person.authorities()))
			.exchange();
		assertThat(answer).hasStatusOk();
		return answer.getResponse().getContentAsString();
	}

	private static List<String> absences(String answer, String figure) {
		return JsonPath.read(answer, "$.years[0].absences[?(@.figure == '" + figure + "')].reason");
	}

	@Test
	void without_a_plan_both_totals_are_null_and_named_and_not_zero() throws UnsupportedEncodingException {
		for (String answer : List.of(gap(Person.OBSERVER, 2028), gap(Person.NORVENIA, 2029))) {
			for (String total : List.of("sumOfPillars", "afterUnallocated")) {
				assertThat(JsonPath.<Object>read(answer, "$.years[0]." + total)).isNull();
				assertThat(absences(answer, total)).containsExactly("NOT_COMPUTABLE");
			}
		}
	}

	/** A total with more of unknown size, of which nobody knows the most. */
	private static Map<String, Object> atLeast(String least) {
		Map<String, Object> total = new HashMap<>(Map.of("atLeast", true, "least", least));
		total.put("most", null);
		return total;
	}

	@Test
	void with_a_plan_both_totals_are_amounts() throws UnsupportedEncodingException {
		String answer = gap(Person.NORVENIA, 2028);
		assertThat(JsonPath.<Map<String, Object>>read(answer, "$.years[0].sumOfPillars")).isEqualTo(atLeast("3400000"));
		assertThat(absences(answer, "sumOfPillars")).isEmpty();
		assertThat(absences(answer, "sumOfPillars.most")).containsExactly("UNKNOWN");
	}

	@Test
	void what_is_attributed_by_estimate_stands_with_its_bounds_and_makes_the_gap_a_range()
			throws UnsupportedEncodingException {
		assertThat(JsonPath.<Object>read(gap(Person.NORVENIA, 2028), "$.years[0].national.byEstimate")).isNull();
		Person.MERIDIA_AUTHORITY
			.does(() -> this.desk.enter(new NationalFacts(2028, "Ministry of Health", null, Basis.BUDGETED,
					Pillar.SURVEY_AND_CLEARANCE, "USD", new BigDecimal("12000000"), null, false, null, "Budget act",
					Tier.COALITION, new WiderBudget(new BigDecimal("10"), new BigDecimal("15"), "A survey"))));
		String answer = gap(Person.NORVENIA, 2028);
		assertThat(JsonPath.<Map<String, String>>read(answer, "$.years[0].national.byEstimate"))
			.isEqualTo(Map.of("whole", "12000000", "least", "1200000", "most", "1800000"));
		assertThat(JsonPath.<List<Map<String, String>>>read(answer,
				"$.years[0].pillars[?(@.pillar == 'SURVEY_AND_CLEARANCE')].gap"))
			.singleElement()
			.satisfies((gap) -> assertThat(new BigDecimal(gap.get("most")).subtract(new BigDecimal(gap.get("least"))))
				.isEqualByComparingTo("600000"));
	}

	@Test
	void attributed_each_figure_lies_between_two_ends_with_what_they_rest_on() throws UnsupportedEncodingException {
		String reported = gap(Person.NORVENIA, "2028");
		assertThat(JsonPath.<Object>read(reported, "$.attributed")).isNull();
		assertThat(JsonPath.<List<Object>>read(reported,
				"$.years[0].pillars[?(@.pillar == 'STOCKPILE_DESTRUCTION')].external"))
			.as("nobody gives for it, which is no zero")
			.hasSize(1)
			.containsOnlyNulls();
		String answer = gap(Person.NORVENIA, "2028&basis=attributed");
		assertThat(JsonPath.<Object>read(answer, "$.years")).isNull();
		assertThat(JsonPath.<String>read(answer, "$.basis")).isEqualTo("attributed");
		String pillar = "$.attributed[0].pillars[?(@.pillar == 'SURVEY_AND_CLEARANCE')].";
		assertThat(JsonPath.<List<Map<String, String>>>read(answer, pillar + "need"))
			.containsExactly(Map.of("least", "0", "most", "5000000"));
		assertThat(JsonPath.<List<Map<String, String>>>read(answer, pillar + "external"))
			.containsExactly(Map.of("least", "0", "most", "1200000"));
		assertThat(JsonPath.<List<Map<String, String>>>read(answer, pillar + "gap"))
			.containsExactly(Map.of("least", "0", "most", "4000000"));
		assertThat(JsonPath.<Map<String, Object>>read(answer, "$.attributed[0].sumOfPillars"))
			.containsEntry("least", "0")
			.containsEntry("most", null)
			.containsEntry("atLeast", true);
		assertThat(JsonPath.<List<Map<String, Object>>>read(answer, "$.attributed[0].restsOn")).singleElement()
			.satisfies(
					(rest) -> assertThat(rest).containsEntry("basis", "UNKNOWN").containsEntry("reported", "1400000"));
		assertThat(JsonPath.<String>read(answer, "$.attributed[0].national.used")).isEqualTo("PLAN");
		assertThat(JsonPath.<Map<String, String>>read(answer, "$.attributed[0].national.inPlan"))
			.isEqualTo(Map.of("least", "0", "most", "1900000"));
		assertThat(JsonPath.<Object>read(answer, "$.attributed[0].national.replaced")).isNull();
		assertThat(JsonPath.<List<String>>read(answer,
				"$.attributed[0].absences[?(@.figure == 'national.replaced')].reason"))
			.containsExactly("NOT_REPORTED");
		assertThat(JsonPath.<List<String>>read(answer,
				"$.attributed[0].absences[?(@.figure == 'pillars.VICTIM_ASSISTANCE.gap')].reason"))
			.containsExactly("NOT_COMPUTABLE");
	}

	@Test
	void attributed_the_plans_money_that_the_ledger_replaces_lies_between_ends_and_the_ledgers_is_as_reported()
			throws UnsupportedEncodingException {
		Person.MERIDIA_AUTHORITY.does(() -> this.desk
			.enter(new NationalFacts(2028, "Ministry", null, Basis.BUDGETED, Pillar.SURVEY_AND_CLEARANCE, "USD",
					new BigDecimal("1200000"), null, false, null, "Budget act", Tier.COALITION)));
		String national = "$.attributed[0].national.";
		String answer = gap(Person.NORVENIA, "2028&basis=attributed");
		assertThat(JsonPath.<Map<String, String>>read(answer, national + "replaced"))
			.isEqualTo(Map.of("least", "0", "most", "1000000"));
		assertThat(JsonPath.<String>read(answer, national + "budgeted")).isEqualTo("1200000");
		assertThat(JsonPath.<String>read(gap(Person.NORVENIA, 2028), "$.years[0].national.replaced"))
			.isEqualTo("1000000");
	}

	@Test
	void cliffs_are_told_as_reported_over_the_whole_plan_and_where_there_is_none_the_list_is_empty()
			throws UnsupportedEncodingException {
		assertThat(JsonPath.<List<Object>>read(gap(Person.NORVENIA, "2028"), "$.cliffs")).isEmpty();
		assertThat(JsonPath.<Object>read(gap(Person.NORVENIA, "2028&basis=attributed"), "$.cliffs")).isNull();
		Person.MERIDIA_AUTHORITY.does(() -> {
			this.offPlan.say(this.funding.flows(AcceptanceCase.MERIDIA, 2028, 2028, true)
				.stream()
				.filter((flow) -> flow.cover().pillar() == Pillar.RISK_EDUCATION
						&& flow.cover().step() == Cover.Step.PAID)
				.findFirst()
				.orElseThrow()
				.cover()
				.contribution(), "A road");
			return true;
		});
		assertThat(JsonPath.<List<Map<String, Object>>>read(gap(Person.NORVENIA, "2027"), "$.cliffs")).singleElement()
			.satisfies((cliff) -> assertThat(cliff).containsEntry("pillar", "RISK_EDUCATION")
				.containsEntry("lastCovered", null)
				.containsEntry("lastPlanned", 2028)
				.containsEntry("bareYears", 1));
	}

	@Test
	void all_gaps_are_answered_as_the_page_of_all_gaps_shows_them() throws UnsupportedEncodingException {
		String answer = read(Person.NORVENIA, "gaps?year=2028&illustrative=true");
		assertThat(JsonPath.<Map<String, Object>>read(answer, "$.afterUnallocated")).isEqualTo(atLeast("200000"));
		assertThat(JsonPath.<List<Map<String, Object>>>read(answer, "$.states")).singleElement()
			.satisfies((state) -> assertThat(state).containsEntry("iso3", "XMD")
				.containsEntry("illustrative", true)
				.containsEntry("national", "1900000")
				.containsEntry("unallocated", "1500000")
				.containsEntry("offPlan", null)
				.containsEntry("sumOfPillars", atLeast("1700000")));
		assertThat(JsonPath.<List<String>>read(answer, "$.states[0].absences[?(@.figure == 'need')].reason"))
			.containsExactly("AT_LEAST");
		assertThat(JsonPath.<List<String>>read(answer, "$.states[0].absences[?(@.figure == 'offPlan')].reason"))
			.containsExactly("NOT_APPLICABLE");
		String none = read(Person.OBSERVER, "gaps?year=2028&illustrative=true");
		assertThat(JsonPath.<List<Object>>read(none, "$.states")).isEmpty();
		assertThat(JsonPath.<Object>read(none, "$.sumOfPillars")).isNull();
		assertThat(JsonPath.<List<String>>read(none, "$.absences[?(@.figure == 'sumOfPillars')].reason"))
			.containsExactly("NOT_COMPUTABLE");
	}

	@Test
	void every_figure_that_is_null_is_named() throws UnsupportedEncodingException {
		String answer = gap(Person.NORVENIA, 2028);
		for (String figure : List.of("national.budgeted", "national.spent")) {
			assertThat(JsonPath.<Object>read(answer, "$.years[0]." + figure)).isNull();
			assertThat(absences(answer, figure)).containsExactly("NOT_REPORTED");
		}
		assertThat(absences(answer, "national.byEstimate")).containsExactly("NOT_APPLICABLE");
		assertThat(absences(answer, "offPlan")).containsExactly("NOT_APPLICABLE");
		assertThat(JsonPath.<String>read(answer, "$.years[0].national.inPlan")).isEqualTo("1900000");
		assertThat(absences(answer, "national.inPlan")).isEmpty();
	}

	@Test
	void a_year_in_which_nothing_is_planned_has_no_total() throws UnsupportedEncodingException {
		String answer = gap(Person.NORVENIA, 2027);
		assertThat(JsonPath.<Object>read(answer, "$.years[0].sumOfPillars")).isNull();
		assertThat(absences(answer, "sumOfPillars")).containsExactly("NOT_APPLICABLE");
	}

	@Test
	void amounts_are_told_in_the_prices_asked_for_and_the_answer_says_by_which_index()
			throws UnsupportedEncodingException, SQLException {
		PriceIndexFixture.load("2024,2028", "50,100");
		try {
			String answer = gap(Person.NORVENIA, "2028&prices=2024");
			assertThat(JsonPath.<Map<String, Object>>read(answer, "$.years[0].sumOfPillars"))
				.isEqualTo(atLeast("1700000"));
			assertThat(JsonPath.<String>read(answer, "$.prices.basis")).isEqualTo("constant");
			assertThat(JsonPath.<Integer>read(answer, "$.prices.year")).isEqualTo(2024);
			assertThat(JsonPath.<String>read(answer, "$.prices.index.title")).isEqualTo(PriceIndexFixture.TITLE);
			assertThat(JsonPath.<String>read(answer, "$.prices.index.loadedBy")).isEqualTo("Test isu");
			String nominal = gap(Person.NORVENIA, "2028");
			assertThat(JsonPath.<String>read(nominal, "$.prices.basis")).isEqualTo("nominal");
			assertThat(JsonPath.<String>read(nominal, "$.years[0].sumOfPillars.least")).isEqualTo("3400000");
		}
		finally {
			PriceIndexFixture.empty();
		}
	}

	@Test
	void without_an_index_totals_are_null_and_named_and_prices_that_are_none_are_refused()
			throws UnsupportedEncodingException, SQLException {
		String answer = gap(Person.NORVENIA, "2028&prices=2024");
		assertThat(JsonPath.<Object>read(answer, "$.years[0].sumOfPillars")).isNull();
		assertThat(absences(answer, "sumOfPillars")).containsExactly("NOT_COMPUTABLE");
		assertThat(absences(answer, "pillars.SURVEY_AND_CLEARANCE.need")).containsExactly("NOT_COMPUTABLE");
		assertThat(JsonPath.<Object>read(answer, "$.prices.index")).isNull();
		assertThat(this.http.get()
			.uri("/api/v1/states/XMD/gap?from=2028&to=2028&prices=real")
			.with(jwt().jwt((token) -> token.claims((all) -> all.putAll(Person.NORVENIA.claims())))
				.authorities(Person.NORVENIA.authorities()))
			.exchange()).hasStatus(400);
	}

	@Test
	void the_service_refuses_a_span_that_overflows() {
		assertThatIllegalArgumentException().isThrownBy(() -> Person.ISU.does(() -> this.gaps.of(AcceptanceCase.MERIDIA,
				Integer.MIN_VALUE, Integer.MAX_VALUE, CoverRule.PAID, true)));
	}

}
