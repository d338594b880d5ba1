package org.countrycoalition.registry;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.countrycoalition.testing.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

@SpringBootTest
@AutoConfigureMockMvc
class ApiTests {

	@Autowired
	private MockMvcTester http;

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/states", "/api/v1/states/LAO", "/api/v1/cohorts/parties", "/api/v1/nothing",
			"/v3/api-docs", "/actuator/metrics", "/actuator/prometheus" })
	void without_a_token_there_is_no_answer(String path) {
		MvcTestResult answer = this.http.get().uri(path).exchange();
		assertThat(answer).hasStatus(401).hasHeader("WWW-Authenticate", "Bearer");
		assertThat(answer.getResponse().getContentType()).startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
	}

	@Test
	void a_token_without_a_role_of_the_portal_is_refused() {
		assertThat(get("/api/v1/states", Person.NEWCOMER)).hasStatus(403);
	}

	@Test
	void health_is_told_to_everybody_and_says_no_more() {
		assertThat(this.http.get().uri("/actuator/health").exchange()).hasStatusOk()
			.bodyJson()
			.extractingPath("$.status")
			.isEqualTo("UP");
		assertThat(this.http.get().uri("/actuator/health").exchange()).bodyJson().doesNotHavePath("$.components");
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void metrics_are_the_admins(Person person) {
		assertThat(get("/actuator/metrics", person)).hasStatus((person == Person.ADMIN) ? 200 : 403);
	}

	@Test
	void cohorts_name_their_states_on_a_date() {
		assertThat(get("/api/v1/cohorts/parties?on=2011-01-01", Person.OBSERVER)).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo(
					"""
							{"cohort": "parties", "on": "2011-01-01", "namedCount": 38, "atMost": 38, "officialCount": null}""");
		assertThat(get("/api/v1/cohorts/article-5?on=2026-07-01", Person.OBSERVER)).bodyJson().isLenientlyEqualTo("""
				{"namedCount": 11, "atMost": 11, "officialCount": 12, "officialAsOf": "2026-06-22",
				"named": ["AFG", "ALB", "BIH", "GNB", "HRV", "IRQ", "LAO", "LBN", "MNE", "SOM", "TCD"]}""");
	}

	@Test
	void a_null_official_count_is_written() {
		assertThat(get("/api/v1/cohorts/affected", Person.OBSERVER)).bodyJson().hasPath("$.officialCount");
	}

	@Test
	void a_states_deadlines_say_who_set_them() {
		assertThat(get("/api/v1/states/SOM?on=2026-11-21", Person.OBSERVER)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.deadlines[?(@.kind == 'REQUESTED')].fallsOn")
			.isEqualTo(List.of("2030-03-01"));
	}

	@Test
	void whatever_is_told_of_a_fictional_state_is_illustrative_and_of_a_real_one_is_not() {
		assertThat(get("/api/v1/states/XMD", Person.OBSERVER)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.deadlines[*].illustrative")
			.isEqualTo(List.of(true, true, true));
		assertThat(get("/api/v1/states/LAO", Person.OBSERVER)).bodyJson()
			.extractingPath("$.deadlines[?(@.illustrative == true)]")
			.isEqualTo(List.of());
	}

	@Test
	void an_unfiled_request_is_answered_to_its_owner_and_to_nobody_else() {
		String drafts = "$.deadlines[?(@.tier == 'PRIVATE')].fallsOn";
		assertThat(get("/api/v1/states/XMD", Person.MERIDIA_AUTHORITY)).bodyJson()
			.extractingPath(drafts)
			.isEqualTo(List.of("2031-03-01"));
		for (Person person : List.of(Person.ISU, Person.NORVENIA, Person.LAO_AUTHORITY, Person.OBSERVER)) {
			assertThat(get("/api/v1/states/XMD", person)).bodyJson().extractingPath(drafts).isEqualTo(List.of());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/states/ZZZ", "/api/v1/states/laos", "/api/v1/cohorts/unheard-of" })
	void what_is_not_there_is_a_problem_with_status_404(String path) {
		MvcTestResult answer = get(path, Person.OBSERVER);
		assertThat(answer).hasStatus(404);
		assertThat(answer.getResponse().getContentType()).startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "yesterday", "99999-01-01", "%2B99999-01-01", "%2B999999999-12-31", "-0001-01-01",
			"0001-01-01", "1899-12-31", "2200-01-01", "2015-02-30" })
	void a_date_that_is_none_or_out_of_reach_is_a_problem_that_says_which_dates_are(String on) {
		for (String path : List.of("/api/v1/states", "/api/v1/states/LAO", "/api/v1/cohorts/parties")) {
			MvcTestResult answer = this.http.get()
				.uri(URI.create(path + "?on=" + on))
				.with(token(Person.OBSERVER))
				.exchange();
			assertThat(answer).as(path).hasStatus(400);
			assertThat(answer.getResponse().getContentType()).startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
			assertThat(answer).bodyJson()
				.extractingPath("$.detail")
				.isEqualTo("on: give a day from 1900-01-01 to 2199-12-31, such as 2015-12-31");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "1900-01-01", "2199-12-31" })
	void the_first_and_the_last_day_one_can_ask_for_are_answered(String on) {
		for (String path : List.of("/api/v1/states", "/api/v1/states/LAO", "/api/v1/cohorts/parties")) {
			assertThat(get(path + "?on=" + on, Person.OBSERVER)).as(path).hasStatusOk();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/states/LAO/funding?year=1989", "/api/v1/states/LAO/funding?year=2101",
			"/api/v1/states/LAO/funding?year=-2147483648", "/api/v1/states/LAO/funding?year=99999999999",
			"/api/v1/states/LAO/funding?year=soon", "/api/v1/states/LAO/funding",
			"/api/v1/states/LAO/gap?from=-2147483648&to=2147483647", "/api/v1/states/LAO/gap?from=1989&to=1990",
			"/api/v1/states/LAO/gap?from=2100&to=2101", "/api/v1/states/LAO/gap?from=2028&to=2027",
			"/api/v1/states/LAO/gap?from=2000&to=2030", "/api/v1/states/LAO/gap?from=2027",
			"/api/v1/states/LAO/gap?from=a&to=b", "/api/v1/gaps", "/api/v1/gaps?year=1989", "/api/v1/gaps?year=2101",
			"/api/v1/indicators/35a?year=2147483647", "/api/v1/indicators/35b?year=-1",
			"/api/v1/indicators/35b?year=2015.5" })
	void years_that_are_none_or_out_of_reach_are_a_problem(String path) {
		MvcTestResult answer = get(path, Person.OBSERVER);
		assertThat(answer).hasStatus(400);
		assertThat(answer.getResponse().getContentType()).startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/states/LAO/funding?year=1990", "/api/v1/states/LAO/funding?year=2100",
			"/api/v1/states/LAO/gap?from=1990&to=2019", "/api/v1/states/LAO/gap?from=2100&to=2100",
			"/api/v1/gaps?year=1990", "/api/v1/gaps?year=2100", "/api/v1/indicators/35a?year=2100" })
	void the_first_and_the_last_year_one_can_ask_for_are_answered(String path) {
		assertThat(get(path, Person.OBSERVER)).hasStatusOk();
	}

	@ParameterizedTest
	@CsvSource({ "states/LAO/gap?from=2027&to=2028&basis=both, 'basis: one of reported, attributed'",
			"states/LAO/gap?from=2027&to=2028&rule=any, 'rule: one of paid, firm, firm-and-pledged'",
			"gaps?year=2028&rule=any, 'rule: one of paid, firm, firm-and-pledged'" })
	void a_rule_or_a_basis_that_is_none_is_a_problem_that_names_those_there_are(String path, String detail) {
		assertThat(get("/api/v1/" + path, Person.OBSERVER)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.detail")
			.isEqualTo(detail);
	}

	@Test
	void a_switch_that_is_neither_on_nor_off_is_a_problem_that_names_it() {
		assertThat(get("/api/v1/states?illustrative=perhaps", Person.OBSERVER)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.detail")
			.isEqualTo("illustrative: give true or false");
	}

	@Test
	void a_state_s_coalition_is_told_to_its_members_and_to_nobody_else() {
		assertThat(get("/api/v1/states/XMD", Person.NORVENIA)).bodyJson()
			.extractingPath("$.members[0]")
			.asMap()
			.containsEntry("organisation", "norvenia")
			.containsEntry("name", "Norvenia")
			.containsEntry("role", "LEAD")
			.containsEntry("from", "2024-01-01")
			.containsEntry("until", null)
			.containsEntry("illustrative", true);
		assertThat(get("/api/v1/states/XMD", Person.SUDONIA)).bodyJson()
			.extractingPath("$.members[*].organisation")
			.isEqualTo(List.of("sudonia"));
		assertThat(get("/api/v1/states/XMD", Person.OBSERVER)).bodyJson()
			.extractingPath("$.members")
			.isEqualTo(List.of());
	}

	@Test
	void the_api_document_describes_members_and_the_days_one_can_ask_for() {
		assertThat(get("/v3/api-docs", Person.OBSERVER)).bodyJson()
			.extractingPath("$.components.schemas.MemberAnswer.properties")
			.asMap()
			.containsKeys("organisation", "name", "role", "from", "until", "illustrative", "source");
		assertThat(get("/v3/api-docs", Person.OBSERVER)).bodyJson()
			.extractingPath("$.paths['/api/v1/states/{iso3}'].get.parameters[?(@.name == 'on')].description")
			.isEqualTo(List.of("Day from 1900-01-01 to 2199-12-31; without it today (UTC)"));
	}

	/** Shapes of other answers have names of their own: one name would stand for both. */
	@ParameterizedTest
	@CsvSource({ "GapAnswer, attributed", "GapYearAnswer, sumOfPillars", "GapNationalAnswer, used",
			"AttributedAnswer, restsOn", "StateGapAnswer, offPlan", "StateAnswer, nearCompletion" })
	void the_api_document_describes_gaps_and_what_they_are_not(String shape, String field) {
		assertThat(get("/v3/api-docs", Person.OBSERVER)).bodyJson()
			.extractingPath("$.components.schemas." + shape + ".properties")
			.asMap()
			.containsKey(field);
	}

	@Test
	void the_api_document_lists_every_operation() {
		assertThat(get("/v3/api-docs", Person.OBSERVER)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.paths")
			.asMap()
			.containsOnlyKeys("/api/v1/states/{iso3}/progress", "/api/v1/states", "/api/v1/states/{iso3}",
					"/api/v1/cohorts/{name}", "/api/v1/states/{iso3}/funding",
					"/api/v1/states/{iso3}/national-resources", "/api/v1/states/{iso3}/funnel",
					"/api/v1/states/{iso3}/mobilisation", "/api/v1/needs", "/api/v1/states/{iso3}/gap", "/api/v1/gaps",
					"/api/v1/states/{iso3}/workplan", "/api/v1/imports/workplan", "/api/v1/workplan/approve",
					"/api/v1/workplan/return", "/api/v1/workplan/publish", "/api/v1/indicators/{code}",
					"/api/v1/imports/contributions", "/api/v1/iati/activities.xml");
	}

	private MvcTestResult get(String path, Person person) {
		return this.http.get().uri(path).with(token(person)).exchange();
	}

	private static RequestPostProcessor token(Person person) {
		Map<String, Object> claims = new HashMap<>(person.claims());
		return jwt().jwt((jwt) -> jwt.claims((all) -> all.putAll(claims))).authorities(person.authorities());
	}

}
