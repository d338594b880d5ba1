package org.countrycoalition.funding;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import org.countrycoalition.funding.needs.Arrivals;
import org.countrycoalition.funding.needs.Delivery;
import org.countrycoalition.funding.needs.Match;
import org.countrycoalition.funding.needs.MatchDesk;
import org.countrycoalition.funding.needs.Posting;
import org.countrycoalition.funding.needs.PostingDesk;
import org.countrycoalition.funding.needs.Postings;
import org.countrycoalition.funding.needs.Side;
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
 * The API tells needs and offers to those to whom they are shown, as the pages do.
 */
@SpringBootTest
@AutoConfigureMockMvc
class NeedsApiTests {

	@Autowired
	private MockMvcTester http;

	@Autowired
	private PostingDesk desk;

	@Autowired
	private MatchDesk matches;

	@Autowired
	private Arrivals arrivals;

	@BeforeEach
	@AfterEach
	void empty() throws SQLException {
		FundingTables.empty();
	}

	private MvcTestResult get(Person person, String asked) {
		return this.http.get()
			.uri("/api/v1/needs?" + asked)
			.with(jwt().jwt((token) -> token.claims((all) -> all.putAll(person.claims())))
				.authorities(person.authorities()))
			.exchange();
	}

	private String seen(Person person, String asked) throws IOException {
		MvcTestResult answer = get(person, asked);
		assertThat(answer).hasStatusOk();
		return answer.getResponse().getContentAsString();
	}

	@Test
	void needs_offers_and_what_both_agreed_on_are_told_and_absences_are_named() throws IOException {
		Posting need = Person.MERIDIA_AUTHORITY.does(() -> this.desk.show(
				this.desk.post(UUID.randomUUID(), Side.NEED, Postings.equipment("Detectors", "40 detectors", "XMD")),
				Tier.PUBLIC));
		Posting offer = Person.NORVENIA.does(() -> this.desk.show(
				this.desk.post(UUID.randomUUID(), Side.OFFER, Postings.equipment("Ours", null, "XMD")),
				Tier.COALITION));
		Match match = Person.NORVENIA
			.does(() -> this.matches.propose(UUID.randomUUID(), need, offer, Postings.quantity("25 detectors"), null));
		Match agreed = Person.MERIDIA_AUTHORITY.does(() -> this.matches.accept(match));
		Delivery delivery = Person.NORVENIA.does(() -> this.matches.deliver(UUID.randomUUID(), agreed,
				new Delivery.Facts("Twenty", Postings.quantity("20 detectors"), LocalDate.of(2026, 3, 1), null)));
		Person.MERIDIA_AUTHORITY.does(() -> this.arrivals.confirm(delivery, LocalDate.of(2026, 3, 2)));
		String told = seen(Person.CLEARFIELD, "state=XMD&illustrative=true");
		assertThat(JsonPath.<List<String>>read(told, "$.postings[*].title")).containsExactly("Ours", "Detectors");
		assertThat(JsonPath.<List<String>>read(told, "$.postings[?(@.side == 'NEED')].left")).containsExactly("15");
		assertThat(JsonPath.<List<String>>read(told, "$.absences[*].reason")).containsExactly("NOT_APPLICABLE");
		assertThat(JsonPath.<String>read(told, "$.matches[0].state")).isEqualTo("AGREED");
		assertThat(JsonPath.<Boolean>read(told, "$.matches[0].deliveries[0].confirmed")).isTrue();
		assertThat(JsonPath.<String>read(told, "$.matches[0].deliveries[0].quantity")).isEqualTo("20");
		assertThat(JsonPath.<String>read(told, "$.matches[0].deliveries[0].unit")).isEqualTo("detectors");
		assertThat(JsonPath.<String>read(told, "$.matches[0].need.title")).isEqualTo("Detectors");
		assertThat(JsonPath.<String>read(told, "$.matches[0].offer.holder")).isEqualTo("norvenia");
		assertThat(JsonPath.<String>read(told, "$.matches[0].declined")).isNull();
		String everybody = seen(Person.OBSERVER, "illustrative=true");
		assertThat(JsonPath.<List<String>>read(everybody, "$.postings[*].title")).containsExactly("Detectors");
		assertThat(JsonPath.<List<Object>>read(everybody, "$.matches")).isEmpty();
		assertThat(JsonPath.<List<Object>>read(seen(Person.OBSERVER, ""), "$.postings")).as("what is made up")
			.isEmpty();
		assertThat(get(Person.OBSERVER, "state=QQQ")).hasStatus(404);
	}

	@Test
	void what_is_private_stands_on_its_holders_own_list_and_a_match_tells_with_whom_and_why_not() throws IOException {
		Posting need = Person.MERIDIA_AUTHORITY.does(() -> this.desk.show(
				this.desk.post(UUID.randomUUID(), Side.NEED, Postings.equipment("Detectors", "40 detectors", "XMD")),
				Tier.COALITION));
		Posting offer = Person.NORVENIA
			.does(() -> this.desk.post(UUID.randomUUID(), Side.OFFER, Postings.equipment("Ours", null, "XMD")));
		Match match = Person.NORVENIA
			.does(() -> this.matches.propose(UUID.randomUUID(), need, offer, Postings.quantity("25 detectors"), null));
		Person.MERIDIA_AUTHORITY.does(() -> this.matches.decline(match, "Other frequency"));
		String own = seen(Person.NORVENIA, "own=true&illustrative=true");
		assertThat(JsonPath.<List<String>>read(own, "$.postings[*].title")).containsExactly("Ours");
		assertThat(JsonPath.<String>read(own, "$.matches[0].need.title")).isEqualTo("Detectors");
		String others = seen(Person.MERIDIA_AUTHORITY, "state=XMD&illustrative=true");
		assertThat(JsonPath.<List<String>>read(others, "$.postings[*].title")).containsExactly("Detectors");
		assertThat(JsonPath.<List<String>>read(others, "$.matches[*].declined")).containsExactly("Other frequency");
		assertThat(JsonPath.<String>read(others, "$.matches[0].offer.title")).isEqualTo("Ours");
		String apart = seen(Person.CLEARFIELD, "illustrative=true");
		assertThat(apart).contains("Detectors").doesNotContain("Ours", "Other frequency");
		assertThat(JsonPath.<List<Object>>read(seen(Person.CLEARFIELD, "own=true&illustrative=true"), "$.postings"))
			.isEmpty();
	}

}
