package org.countrycoalition.funding;

import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.countrycoalition.funding.NationalFacts.Basis;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.testing.FundingTables;
import org.countrycoalition.testing.MoneyFixture;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.PriceIndexFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

/**
 * What programs read of a State's year: an amount that may be more says so.
 */
@SpringBootTest
@AutoConfigureMockMvc
class FundingApiTests {

	private static final String HEADER = "year,recipient,donor,sector_as_published,currency,amount_local,amount_usd,source_title,in_kind\n";

	@Autowired
	private MockMvcTester http;

	@Autowired
	private NationalDesk desk;

	@BeforeEach
	@AfterEach
	void empty() throws SQLException {
		FundingTables.empty();
	}

	private static RequestPostProcessor token(Person person) {
		return jwt().jwt((token) -> token.claims((all) -> all.putAll(person.claims())))
			.authorities(person.authorities());
	}

	private String funding(String rows) throws UnsupportedEncodingException {
		assertThat(this.http.post()
			.uri("/api/v1/imports/contributions?mode=apply")
			.content((HEADER + rows).getBytes(StandardCharsets.UTF_8))
			.with(token(Person.ISU))
			.exchange()).hasStatusOk();
		MvcTestResult answer = this.http.get()
			.uri("/api/v1/states/LAO/funding?year=2015")
			.with(token(Person.OBSERVER))
			.exchange();
		assertThat(answer).hasStatusOk();
		return answer.getResponse().getContentAsString();
	}

	@Test
	void an_amount_of_which_a_part_is_unknown_is_at_least_what_it_says() throws UnsupportedEncodingException {
		String answer = funding("""
				2015,Lao PDR,Germany,Clearance,USD,200,200,A table,
				2015,Lao PDR,Germany,Clearance,,,,A table,
				2015,Lao PDR,Norway,Risk education,USD,50,50,A table,
				2015,Lao PDR,Norway,Clearance,USD,10,10,A table,yes
				2015,Lao PDR,Norway,Clearance,,,,A table,yes
				""");
		assertThat(JsonPath.<String>read(answer, "$.total")).isEqualTo("250");
		assertThat(JsonPath.<Boolean>read(answer, "$.atLeast")).isTrue();
		assertThat(JsonPath.<Integer>read(answer, "$.donors")).isEqualTo(2);
		assertThat(JsonPath.<String>read(answer, "$.byDonor[0].amount")).isEqualTo("200");
		assertThat(JsonPath.<String>read(answer, "$.byPillar.SURVEY_AND_CLEARANCE")).isEqualTo("200");
		assertThat(JsonPath.<String>read(answer, "$.inKind")).isEqualTo("10");
		assertThat(JsonPath.<List<String>>read(answer, "$.absences[?(@.reason == 'AT_LEAST')].figure"))
			.containsExactlyInAnyOrder("total", "byDonor[0].amount", "byPillar.SURVEY_AND_CLEARANCE", "inKind");
	}

	@Test
	void lines_that_may_be_the_same_money_are_told_until_somebody_decides() throws UnsupportedEncodingException {
		String alone = funding("2015,Lao PDR,Germany,Clearance,USD,200,200,A table,\n");
		assertThat(alone).doesNotContain("UNDECIDED");
		MoneyFixture.line("DONOR", "Norvenia reports", 2015, 200);
		MoneyFixture.line("RECIPIENT", "Meridia reports", 2015, 196);
		String beside = new String(this.http.get()
			.uri("/api/v1/states/XMD/funding?year=2015&illustrative=true")
			.with(token(Person.OBSERVER))
			.exchange()
			.getResponse()
			.getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(JsonPath.<String>read(beside, "$.total")).isEqualTo("396");
		assertThat(JsonPath.<List<Integer>>read(beside, "$.warnings[?(@.code == 'UNDECIDED')].rows"))
			.containsExactly(1);
		assertThat(beside).doesNotContain("DISPUTED");
	}

	@Test
	void lines_on_which_the_sides_do_not_agree_are_told_to_them_and_to_nobody_else() throws Exception {
		MoneyFixture.line("DONOR", "Norvenia reports", 2015, 200);
		MoneyFixture.line("RECIPIENT", "Meridia reports", 2015, 196);
		MoneyFixture.said("norvenia", "DONOR", "SAME");
		MoneyFixture.said("meridia-authority", "RECIPIENT", "DIFFERENT");
		String path = "/api/v1/states/XMD/funding?year=2015&illustrative=true";
		String told = this.http.get()
			.uri(path)
			.with(token(Person.NORVENIA))
			.exchange()
			.getResponse()
			.getContentAsString();
		assertThat(JsonPath.<String>read(told, "$.total")).isEqualTo("196");
		assertThat(JsonPath.<List<Integer>>read(told, "$.warnings[?(@.code == 'DISPUTED')].rows")).containsExactly(1);
		assertThat(this.http.get().uri(path).with(token(Person.OBSERVER)).exchange().getResponse().getContentAsString())
			.doesNotContain("DISPUTED")
			.contains("UNDECIDED");
	}

	@Test
	void an_amount_that_is_known_whole_is_no_lower_bound_and_what_nobody_gave_is_no_zero()
			throws UnsupportedEncodingException {
		String answer = funding("2015,Lao PDR,Germany,Clearance,USD,200,200,A table,\n");
		assertThat(JsonPath.<Boolean>read(answer, "$.atLeast")).isFalse();
		assertThat(JsonPath.<String>read(answer, "$.byPillar.SURVEY_AND_CLEARANCE")).isEqualTo("200");
		assertThat(JsonPath.<String>read(answer, "$.byPillar.RISK_EDUCATION")).isNull();
		assertThat(JsonPath.<List<String>>read(answer, "$.absences[?(@.reason == 'NOT_REPORTED')].figure"))
			.containsExactlyInAnyOrder("inKind", "byPillar.RISK_EDUCATION", "byPillar.VICTIM_ASSISTANCE",
					"byPillar.STOCKPILE_DESTRUCTION", "byPillar.UNALLOCATED");
	}

	private String get(String path) throws UnsupportedEncodingException {
		MvcTestResult answer = this.http.get()
			.uri("/api/v1/states/LAO/" + path)
			.with(token(Person.OBSERVER))
			.exchange();
		assertThat(answer).hasStatusOk();
		return answer.getResponse().getContentAsString();
	}

	@Test
	void a_part_of_a_wider_budget_is_told_with_its_bounds_and_the_whole_is_in_no_total()
			throws UnsupportedEncodingException {
		Person.LAO_AUTHORITY.does(() -> this.desk.enter(new NationalFacts(2027, "Ministry of Health", null,
				Basis.BUDGETED, Pillar.VICTIM_ASSISTANCE, "USD", new BigDecimal("1000"), null, false, null,
				"Budget act", Tier.PUBLIC, new WiderBudget(new BigDecimal("3"), new BigDecimal("5.5"), "a survey"))));
		String told = get("national-resources");
		assertThat(JsonPath.<String>read(told, "$.years[0].budgeted")).isEqualTo("30");
		assertThat(JsonPath.<Map<String, String>>read(told, "$.years[0].budgetedByEstimate"))
			.isEqualTo(Map.of("whole", "1000", "least", "30", "most", "55"));
		assertThat(JsonPath.<Object>read(told, "$.years[0].spentByEstimate")).isNull();
		assertThat(JsonPath.<List<String>>read(told, "$.absences[?(@.reason == 'AT_LEAST')].figure"))
			.containsExactly("years.2027.budgeted");
		assertThat(JsonPath.<String>read(told, "$.rows[0].usd")).isEqualTo("1000");
		assertThat(JsonPath.<Map<String, String>>read(told, "$.rows[0].widerBudget")).isEqualTo(Map.of("leastPercent",
				"3", "mostPercent", "5.5", "leastUsd", "30", "mostUsd", "55", "note", "a survey"));
		Person.LAO_AUTHORITY.does(() -> this.desk
			.enter(new NationalFacts(2028, "Ministry", null, Basis.BUDGETED, Pillar.VICTIM_ASSISTANCE, "USD",
					new BigDecimal("1000"), null, false, null, "Budget act", Tier.PUBLIC)));
		assertThat(JsonPath.<Object>read(get("national-resources"), "$.rows[0].widerBudget")).isNull();
	}

	@Test
	void amounts_are_told_in_the_prices_asked_for() throws UnsupportedEncodingException, SQLException {
		assertThat(funding("2015,Lao PDR,Germany,Clearance,USD,200,200,A table,\n")).contains("\"basis\":\"nominal\"");
		PriceIndexFixture.load("2015,2024", "100,150");
		try {
			String told = get("funding?year=2015&prices=2024");
			assertThat(JsonPath.<String>read(told, "$.total")).isEqualTo("300");
			assertThat(JsonPath.<String>read(told, "$.byDonor[0].amount")).isEqualTo("300");
			assertThat(JsonPath.<String>read(told, "$.prices.index.address")).isEqualTo("https://index.example/1");
			String none = get("funding?year=2015&prices=2023");
			assertThat(JsonPath.<Object>read(none, "$.total")).isNull();
			assertThat(JsonPath.<List<String>>read(none, "$.absences[?(@.figure == 'total')].reason"))
				.containsExactly("NOT_COMPUTABLE");
			assertThat(JsonPath.<List<String>>read(none, "$.warnings[*].code")).doesNotContain("AMOUNT_UNKNOWN");
			for (String path : List.of("national-resources?prices=2024", "mobilisation?prices=2024")) {
				assertThat(JsonPath.<Integer>read(get(path), "$.prices.year")).as(path).isEqualTo(2024);
			}
		}
		finally {
			PriceIndexFixture.empty();
		}
	}

	@Test
	void prices_that_are_none_are_refused() {
		for (String path : List.of("funding?year=2015&prices=real", "national-resources?prices=20",
				"mobilisation?prices=2200")) {
			assertThat(this.http.get().uri("/api/v1/states/LAO/" + path).with(token(Person.OBSERVER)).exchange())
				.as(path)
				.hasStatus(400);
		}
	}

}
