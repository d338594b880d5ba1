package org.countrycoalition.access;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.countrycoalition.funding.iati.IatiExport;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.testing.FundingTables;
import org.countrycoalition.testing.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

/**
 * What is exported is what everybody may see, and the same whoever takes it.
 */
@SpringBootTest(properties = { "PORTAL_IATI_REF=XX-TEST-1", "PORTAL_IATI_TYPE=40", "PORTAL_IATI_NAME=Test" })
@AutoConfigureMockMvc
class IatiScopeTests {

	private static final CountryCode LAO = CountryCode.of("LAO");

	@Autowired
	private IatiExport export;

	@Autowired
	private MockMvcTester http;

	@BeforeEach
	@AfterEach
	void empty() throws SQLException {
		FundingTables.empty();
	}

	private static void plant(String title, int year, String stage, String amount, String tier, String kinds,
			String publisher) throws SQLException {
		boolean owned = !"PUBLIC".equals(tier);
		TierRows.asOwner(
				"""
						insert into funding.contributions (donor_state, state, year, stage, pillar, currency, amount_original, in_kind, retracted,
							illustrative, tier, owner_organisation, source, published_by, edition_title)
						values ('NOR', 'LAO', %d, '%s', 'RISK_EDUCATION', 'USD', %s, %b, %b, %b, '%s', %s, '%s', '%s', '%s')"""
					.formatted(year, stage, amount, kinds.contains("kind"), kinds.contains("retracted"),
							kinds.contains("illustrative"), tier, owned ? "'norvenia'" : "null", title, publisher,
							title));
	}

	private String exported(Person person) {
		return person.does(() -> {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			this.export.write(LAO, bytes);
			return bytes.toString(StandardCharsets.UTF_8).replaceAll("generated-datetime=\"[^\"]*\"", "");
		});
	}

	@Test
	void what_is_not_everybodys_or_does_not_count_is_not_exported_to_anybody() throws SQLException {
		plant("Told", 2015, "PAYMENT", "100", "PUBLIC", "", "DONOR");
		plant("Secret private", 2016, "PAYMENT", "101", "PRIVATE", "", "DONOR");
		plant("Secret bilateral", 2017, "PAYMENT", "102", "BILATERAL", "", "DONOR");
		plant("Secret coalition", 2018, "PAYMENT", "103", "COALITION", "", "DONOR");
		plant("Secret intent", 2019, "INTENT", "104", "PUBLIC", "", "DONOR");
		plant("Secret gift", 2020, "PAYMENT", "105", "PUBLIC", "kind", "DONOR");
		plant("Secret undone", 2021, "PAYMENT", "106", "PUBLIC", "retracted", "DONOR");
		plant("Secret fiction", 2022, "PAYMENT", "107", "PUBLIC", "illustrative", "DONOR");
		plant("Secret absence", 2023, "PAYMENT", "null", "PUBLIC", "", "DONOR");
		plant("Recipients", 2024, "PAYMENT", "108", "PUBLIC", "", "RECIPIENT");
		plant("Secret double", 2024, "PAYMENT", "108", "PUBLIC", "", "DONOR");
		Set<String> files = Arrays.stream(Person.values())
			.filter((person) -> person != Person.NEWCOMER && person != Person.ADMIN)
			.map(this::exported)
			.collect(Collectors.toSet());
		assertThat(files).singleElement().asString().contains("Told", "Recipients").doesNotContain("Secret");
		assertThat(List.of(Person.NEWCOMER, Person.ADMIN))
			.allSatisfy((person) -> assertThat(exported(person)).isEmpty());
	}

	@Test
	void a_line_that_not_everybody_sees_takes_nothing_out_of_the_file() throws SQLException {
		plant("Told", 2015, "PAYMENT", "100", "PUBLIC", "", "DONOR");
		plant("Secret bilateral", 2015, "PAYMENT", "100", "BILATERAL", "", "RECIPIENT");
		assertThat(exported(Person.LAO_AUTHORITY)).isEqualTo(exported(Person.OBSERVER)).contains("Told");
	}

	@Test
	void an_activity_begins_with_its_first_public_step_and_keeps_that_name() throws SQLException {
		String step = """
				insert into funding.contributions (id, step, parent, title, donor_state, state, year, stage, pillar, currency, amount_original,
					tier, owner_organisation, source, withdrawn_on, withdrawn_why)
				values ('%1$s', '%1$s', %2$s, '%3$s', 'NOR', 'LAO', 2027, '%4$s', 'RISK_EDUCATION', 'USD', 100, '%5$s', 'norvenia', 'steps', %6$s)""";
		String hidden = "00000000-0000-0000-0000-000000000001";
		String pledge = "00000000-0000-0000-0000-000000000002";
		String commitment = "00000000-0000-0000-0000-000000000003";
		TierRows.asOwner(step.formatted(hidden, "null", "Secret", "INTENT", "PRIVATE", "null, null"));
		TierRows.asOwner(step.formatted(pledge, "'" + hidden + "'", "Shown", "PLEDGE", "PUBLIC", "null, null"));
		TierRows
			.asOwner(step.formatted(commitment, "'" + pledge + "'", "Signed", "COMMITMENT", "PUBLIC", "null, null"));
		assertThat(exported(Person.NORVENIA))
			.contains("<iati-identifier>XX-TEST-1-" + pledge + "<", "Shown", "<transaction-type code=\"12\"",
					"<transaction-type code=\"2\"", "<budget type=\"1\" status=\"2\"")
			.doesNotContain("Secret", hidden, "status=\"1\"");
		TierRows
			.asOwner("update funding.contributions set withdrawn_on = '2026-01-01', withdrawn_why = 'x' where id = '"
					+ pledge + "'");
		assertThat(exported(Person.OBSERVER))
			.contains("<iati-identifier>XX-TEST-1-" + pledge + "<", "<transaction-type code=\"2\"")
			.doesNotContain("<transaction-type code=\"12\"");
	}

	@Test
	void the_address_answers_a_file_nothing_or_that_the_state_is_unknown() throws SQLException {
		assertThat(get("?state=LAO")).isEqualTo(204);
		plant("Told", 2015, "PAYMENT", "100", "PUBLIC", "", "DONOR");
		assertThat(get("?state=LAO")).isEqualTo(200);
		assertThat(get("")).isEqualTo(200);
		assertThat(get("?state=LBN")).isEqualTo(204);
		assertThat(get("?state=ZZZ")).isEqualTo(404);
	}

	private int get(String query) {
		var answer = this.http.get()
			.uri("/api/v1/iati/activities.xml" + query)
			.with(jwt().jwt((token) -> token.claims((all) -> all.putAll(Person.OBSERVER.claims())))
				.authorities(Person.OBSERVER.authorities()))
			.exchange();
		return answer.getResponse().getStatus();
	}

}
