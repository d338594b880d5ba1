package org.countrycoalition.funding;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.jayway.jsonpath.JsonPath;
import org.countrycoalition.testing.FundingTables;
import org.countrycoalition.testing.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

/**
 * Published tables come out to the dollar, whichever way they are told.
 */
@SpringBootTest
@AutoConfigureMockMvc
class PublishedTablesTests {

	@Autowired
	private MockMvcTester http;

	@AfterEach
	void empty() throws SQLException {
		FundingTables.empty();
	}

	private static byte[] table(String name) throws IOException {
		try (InputStream table = PublishedTablesTests.class.getResourceAsStream("/published/" + name)) {
			return (table != null) ? table.readAllBytes() : Files.readAllBytes(Path.of(name));
		}
	}

	private MvcTestResult post(Person person, String parameters, byte[] body) {
		return this.http.post()
			.uri("/api/v1/imports/contributions?" + parameters)
			.content(body)
			.with(jwt().jwt((token) -> token.claims((all) -> all.putAll(person.claims())))
				.authorities(person.authorities()))
			.exchange();
	}

	private String apply(String name) throws IOException {
		MvcTestResult answer = post(Person.ISU, "mode=apply&unknown=create&conflicts=reject&file=" + name, table(name));
		assertThat(answer).hasStatusOk();
		return answer.getResponse().getContentAsString();
	}

	private String funding(String state, int year) throws IOException {
		return get("/api/v1/states/" + state + "/funding?year=" + year);
	}

	private String get(String address) throws IOException {
		MvcTestResult answer = this.http.get()
			.uri(address)
			.with(jwt().jwt((token) -> token.claims((all) -> all.putAll(Person.OBSERVER.claims())))
				.authorities(Person.OBSERVER.authorities()))
			.exchange();
		assertThat(answer).hasStatusOk();
		return answer.getResponse().getContentAsString();
	}

	@ParameterizedTest
	@CsvSource({ "support_lao_pdr_2015.csv, LAO, 2015, 29714977, 11, 0.4711",
			"support_lao_pdr_2019.csv, LAO, 2019, 42006818, 7, 0.7618",
			"support_lebanon_2015.csv, LBN, 2015, 8675229, 6, 0.2414" })
	void a_recipients_table_comes_out_to_the_dollar_and_a_second_time_changes_nothing(String name, String state,
			int year, String total, int donors, String largest) throws IOException {
		assertThat(JsonPath.<Integer>read(apply(name), "$.counts.check")).isOne();
		String funding = funding(state, year);
		assertThat(JsonPath.<String>read(funding, "$.total")).isEqualTo(total);
		assertThat(JsonPath.<Integer>read(funding, "$.donors")).isEqualTo(donors);
		assertThat(JsonPath.<String>read(funding, "$.byDonor[0].share")).isEqualTo(largest);
		assertThat(JsonPath.<Map<String, String>>read(funding, "$.byPillar")
			.values()
			.stream()
			.filter(Objects::nonNull)
			.map(BigDecimal::new)
			.reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(total);
		String again = apply(name);
		assertThat(JsonPath.<Integer>read(again, "$.counts.same")).isEqualTo(donors);
		assertThat(JsonPath.<Object>read(again, "$.importId")).isNull();
		assertThat(funding(state, year)).isEqualTo(funding);
	}

	@Test
	void the_same_money_in_a_donors_and_a_recipients_table_counts_once() throws IOException {
		apply("support_lao_pdr_2015.csv");
		String second = apply("donor_germany_2015.csv");
		assertThat(JsonPath.<Integer>read(second, "$.counts.add")).isEqualTo(17);
		assertThat(JsonPath.<Integer>read(second, "$.counts.check")).isOne();
		assertThat(JsonPath.<String>read(funding("LAO", 2015), "$.total")).isEqualTo("29714977");
		assertThat(JsonPath.<String>read(funding("IRQ", 2015), "$.total")).isEqualTo("776720");
		assertThat(second).contains("COUNTED_ONCE");
	}

	@Test
	void and_in_the_other_order_too() throws IOException {
		apply("donor_germany_2015.csv");
		assertThat(JsonPath.<String>read(funding("LAO", 2015), "$.total")).isEqualTo("3614");
		apply("support_lao_pdr_2015.csv");
		assertThat(JsonPath.<String>read(funding("LAO", 2015), "$.total")).isEqualTo("29714977");
	}

	@Test
	void the_indicators_of_2015_name_the_states_behind_them() throws IOException {
		for (String name : List.of("support_lao_pdr_2015.csv", "support_lebanon_2015.csv", "donor_germany_2015.csv")) {
			apply(name);
		}
		String provision = get("/api/v1/indicators/35a?year=2015");
		assertThat(JsonPath.<String>read(provision, "$.headline.words")).isEqualTo("no State coded");
		assertThat(JsonPath.<String>read(provision, "$.headline.low")).isEqualTo("0.0000");
		assertThat(JsonPath.<String>read(provision, "$.headline.high")).isEqualTo("1.0000");
		assertThat(JsonPath.<String>read(provision, "$.shadow.words")).isEqualTo("9 of 92");
		assertThat(JsonPath.<List<String>>read(provision, "$.shadow.counted")).containsExactly("CAN", "CHE", "DEU",
				"GBR", "IRL", "JPN", "LUX", "NLD", "NOR");
		String receipt = get("/api/v1/indicators/35b?year=2015");
		assertThat(JsonPath.<String>read(receipt, "$.headline.words")).isEqualTo("no State coded");
		assertThat(JsonPath.<List<String>>read(receipt, "$.shadow.counted")).contains("LAO", "LBN", "AFG", "IRQ")
			.doesNotContain("SOM", "SSD", "KHM");
		assertThat(JsonPath.<Object>read(receipt, "$.shadow.denominator")).isNull();
		assertThat(JsonPath.<Integer>read(receipt, "$.shadow.denominatorAtLeast")).isEqualTo(21);
		assertThat(JsonPath.<Integer>read(receipt, "$.shadow.denominatorAtMost")).isEqualTo(42);
	}

	@Test
	void a_year_of_which_nothing_is_known_is_null_and_not_zero() throws IOException {
		String funding = funding("TCD", 2015);
		assertThat(JsonPath.<Object>read(funding, "$.total")).isNull();
		assertThat(JsonPath.<String>read(funding, "$.absences[0].reason")).isEqualTo("NOT_REPORTED");
	}

	@Test
	void the_api_tells_national_money_and_printed_totals_as_the_page_does() throws IOException {
		assertThat(JsonPath.<String>read(apply("national_bih_2014_sources.csv"), "$.shape")).isEqualTo("national");
		String bih = get("/api/v1/states/BIH/national-resources");
		assertThat(JsonPath.<String>read(bih, "$.years[0].spent")).isEqualTo("14572368");
		assertThat(JsonPath.<Object>read(bih, "$.years[0].budgeted")).isNull();
		assertThat(JsonPath.<String>read(bih, "$.years[0].spentAsGiven.BAM")).isEqualTo("21479670");
		assertThat(JsonPath.<Integer>read(bih, "$.years[0].spentSources")).isEqualTo(13);
		apply("summary_lebanon_2011_2015.csv");
		apply("support_lebanon_2015.csv");
		String lebanon = get("/api/v1/states/LBN/national-resources");
		assertThat(JsonPath.<String>read(lebanon, "$.printed[0].difference")).isEqualTo("0");
		assertThat(JsonPath.<Object>read(lebanon, "$.printed[4].recorded")).isNull();
		assertThat(JsonPath.<String>read(lebanon, "$.printed[4].figures.INTERNATIONAL.amount")).isEqualTo("11136306");
		apply("pillar_splits_usd_million.csv");
		assertThat(JsonPath.<String>read(get("/api/v1/states/LAO/national-resources"),
				"$.printed[0].figures.SPLIT_TOTAL.amount"))
			.isEqualTo("42.0");
	}

}
