package org.countrycoalition.funding;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import org.countrycoalition.funding.funnel.FunnelDesk;
import org.countrycoalition.funding.funnel.Step;
import org.countrycoalition.funding.funnel.Steps;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.testing.FundingTables;
import org.countrycoalition.testing.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

/**
 * The API tells steps to those to whom they are shown, as the pages do.
 */
@SpringBootTest
@AutoConfigureMockMvc
class FunnelApiTests {

	@Autowired
	private MockMvcTester http;

	@Autowired
	private FunnelDesk desk;

	@BeforeEach
	@AfterEach
	void empty() throws SQLException {
		FundingTables.empty();
	}

	private String funnel(Person person) throws IOException {
		return funnel(person, true);
	}

	private String funnel(Person person, boolean illustrative) throws IOException {
		MvcTestResult answer = this.http.get()
			.uri("/api/v1/states/XMD/funnel?illustrative=" + illustrative)
			.with(jwt().jwt((token) -> token.claims((all) -> all.putAll(person.claims())))
				.authorities(person.authorities()))
			.exchange();
		assertThat(answer).hasStatusOk();
		return answer.getResponse().getContentAsString();
	}

	@Test
	void steps_are_told_with_what_is_left_to_whom_they_are_shown() throws IOException {
		Step pledge = Person.NORVENIA.does(() -> this.desk.show(this.desk.begin(UUID.randomUUID(), Stage.PLEDGE,
				Steps.MERIDIA, null, Steps.terms("North", "USD", 2027, "600", "400.50")), Tier.COALITION));
		Person.NORVENIA.does(() -> this.desk.follow(UUID.randomUUID(), pledge.id(), Stage.COMMITMENT,
				Steps.terms("North", "USD", 2027, "500"), null, Tier.COALITION));
		Person.NORVENIA.does(() -> this.desk.begin(UUID.randomUUID(), Stage.INTENT, Steps.MERIDIA, null,
				Steps.terms("Secret", "USD", 2027, "1")));
		assertThat(JsonPath.<List<String>>read(funnel(Person.MERIDIA_AUTHORITY, false), "$.steps")).isEmpty();
		String seen = funnel(Person.MERIDIA_AUTHORITY);
		assertThat(JsonPath.<List<String>>read(seen, "$.steps[*].stage")).containsExactly("PLEDGE", "COMMITMENT");
		assertThat(JsonPath.<String>read(seen, "$.steps[0].amount")).isEqualTo("1000.5");
		assertThat(JsonPath.<String>read(seen, "$.steps[0].left")).isEqualTo("500.5");
		assertThat(JsonPath.<String>read(seen, "$.steps[0].next")).isEqualTo("SIGN");
		assertThat(JsonPath.<String>read(seen, "$.steps[0].authorisedBy")).isEqualTo("Minister");
		assertThat(JsonPath.<Object>read(seen, "$.steps[0].approvalNeeded")).isNull();
		assertThat(JsonPath.<String>read(seen, "$.steps[1].follows")).isEqualTo(pledge.id().toString());
		assertThat(funnel(Person.NORVENIA)).doesNotContain("Secret");
		assertThat(JsonPath.<List<Object>>read(funnel(Person.OBSERVER), "$.steps")).isEmpty();
	}

	@Test
	void what_is_given_in_kind_is_told_by_its_quantity_and_an_absent_value_is_named() throws IOException {
		Step pledge = Person.NORVENIA.does(() -> this.desk.show(this.desk.begin(UUID.randomUUID(), Stage.PLEDGE,
				Steps.MERIDIA, null, Steps.goods("40", "detectors", 2027)), Tier.COALITION));
		Person.NORVENIA.does(() -> this.desk.follow(UUID.randomUUID(), pledge.id(), Stage.COMMITMENT,
				Steps.goods("15", "detectors", 2027, "900"), null, Tier.COALITION));
		String seen = funnel(Person.MERIDIA_AUTHORITY);
		assertThat(JsonPath.<String>read(seen, "$.steps[0].modality")).isEqualTo("GOODS");
		assertThat(JsonPath.<String>read(seen, "$.steps[0].quantity.number")).isEqualTo("40");
		assertThat(JsonPath.<String>read(seen, "$.steps[0].quantity.unit")).isEqualTo("detectors");
		assertThat(JsonPath.<String>read(seen, "$.steps[0].leftQuantity")).isEqualTo("25");
		assertThat(JsonPath.<Object>read(seen, "$.steps[0].amount")).isNull();
		assertThat(JsonPath.<Object>read(seen, "$.steps[0].left")).isNull();
		assertThat(JsonPath.<String>read(seen, "$.steps[1].amount")).isEqualTo("900");
		assertThat(JsonPath.<List<String>>read(seen, "$.absences[*].reason")).containsExactly("NOT_REPORTED",
				"NOT_APPLICABLE", "NOT_APPLICABLE");
	}

	@Test
	void pillars_among_which_money_is_to_be_divided_are_told() throws IOException {
		Person.NORVENIA.does(() -> this.desk.show(this.desk.begin(UUID.randomUUID(), Stage.PLEDGE, Steps.MERIDIA, null,
				Steps.among(Steps.terms("Both", "USD", 2027, "5"), Pillar.UNALLOCATED, Pillar.VICTIM_ASSISTANCE,
						Pillar.RISK_EDUCATION)),
				Tier.COALITION));
		String seen = funnel(Person.MERIDIA_AUTHORITY);
		assertThat(JsonPath.<List<String>>read(seen, "$.steps[0].namedPillars")).containsExactly("RISK_EDUCATION",
				"VICTIM_ASSISTANCE");
		assertThat(JsonPath.<List<Object>>read(seen, "$.steps[0].shares")).isEmpty();
		assertThat(JsonPath.<List<Object>>read(seen, "$.absences")).isEmpty();
	}

	@Test
	void shares_of_pillars_are_told() throws IOException {
		Person.NORVENIA.does(() -> this.desk.show(
				this.desk.begin(UUID.randomUUID(), Stage.PLEDGE, Steps.MERIDIA, null, Steps
					.divided(Steps.terms("Both", "USD", 2027, "5"), "VICTIM_ASSISTANCE 60", "RISK_EDUCATION 40")),
				Tier.COALITION));
		String seen = funnel(Person.MERIDIA_AUTHORITY);
		assertThat(JsonPath.<List<String>>read(seen, "$.steps[0].shares[*].pillar")).containsExactly("RISK_EDUCATION",
				"VICTIM_ASSISTANCE");
		assertThat(JsonPath.<List<String>>read(seen, "$.steps[0].shares[*].percent")).containsExactly("40", "60");
		assertThat(JsonPath.<List<Object>>read(seen, "$.steps[0].portions")).hasSize(1);
	}

	@Test
	void without_a_rate_what_is_left_is_null_and_named() throws IOException {
		Step pledge = Person.NORVENIA.does(() -> this.desk.show(this.desk.begin(UUID.randomUUID(), Stage.PLEDGE,
				Steps.MERIDIA, null, Steps.terms("North", "USD", 2027, "600")), Tier.PUBLIC));
		Person.NORVENIA.does(() -> this.desk.follow(UUID.randomUUID(), pledge.id(), Stage.COMMITMENT,
				Steps.terms("North", "KZT", 2027, "5"), null, Tier.PUBLIC));
		String seen = funnel(Person.OBSERVER);
		assertThat(JsonPath.<Object>read(seen, "$.steps[0].left")).isNull();
		assertThat(JsonPath.<String>read(seen, "$.absences[0].figure")).isEqualTo("steps." + pledge.id() + ".left");
		assertThat(JsonPath.<String>read(seen, "$.absences[0].reason")).isEqualTo("UNKNOWN");
	}

}
