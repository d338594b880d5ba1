package org.countrycoalition.access;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import org.countrycoalition.journal.Journal;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.registry.ExtensionRequest;
import org.countrycoalition.registry.Membership;
import org.countrycoalition.registry.Register;
import org.countrycoalition.testing.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

/**
 * The table of tiers through the services that screens call, the history, and the API:
 * the same rows as by plain SQL, whoever asks.
 */
@SpringBootTest
@AutoConfigureMockMvc
class TierServicesTests {

	private static final CountryCode MERIDIA = CountryCode.of("XMD");

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

	/** Members of Meridia's coalition, and the one who comes to its meetings. */
	private static final Set<Person> SEES_THE_COALITION = Set.of(Person.MERIDIA_AUTHORITY, Person.MERIDIA_DIRECTOR,
			Person.NORVENIA, Person.CLEARFIELD, Person.SECRETARIAT, Person.ISU);

	@Autowired
	private Register register;

	@Autowired
	private Journal journal;

	@Autowired
	private MockMvcTester http;

	@BeforeAll
	static void one_row_of_each_tier(@Autowired JdbcClient afterMigration) throws SQLException {
		TierRows.add();
	}

	@AfterAll
	static void rows_are_removed() throws SQLException {
		TierRows.remove();
	}

	@ParameterizedTest
	@MethodSource("org.countrycoalition.access.TierRows#whoSeesTheAuthoritys")
	void a_page_shows_what_the_tier_lets_see_of_an_authoritys_rows(Person person, Set<Tier> expected) {
		assertThat(tiers(person, () -> ofTheState(), TierRows.AUTHORITY)).isEqualTo(expected);
		assertThat(tiers(person, () -> this.register.requestsNotFiled(true), TierRows.AUTHORITY)).isEqualTo(expected);
	}

	@ParameterizedTest
	@MethodSource("org.countrycoalition.access.TierRows#whoSeesTheDonors")
	void a_page_shows_what_the_tier_lets_see_of_a_donors_rows(Person person, Set<Tier> expected) {
		assertThat(tiers(person, () -> ofTheState(), TierRows.DONOR)).isEqualTo(expected);
		assertThat(tiers(person, () -> this.register.requestsNotFiled(true), TierRows.DONOR)).isEqualTo(expected);
	}

	@ParameterizedTest
	@MethodSource("org.countrycoalition.access.TierRows#whoSeesTheAuthoritys")
	void a_history_opens_for_whom_the_row_opens(Person person, Set<Tier> expected) {
		Map<UUID, Tier> rows = new HashMap<>();
		for (Person owner : List.of(Person.MERIDIA_AUTHORITY)) {
			owner.does(() -> {
				mine(ofTheState(), TierRows.AUTHORITY).forEach((request) -> rows.put(request.id(), request.tier()));
				return rows;
			});
		}
		assertThat(rows).hasSize(Tier.values().length);
		rows.forEach((id,
				tier) -> assertThat(
						person.does(() -> this.journal.history("registry.extension_requests", id.toString())))
					.as(tier.name())
					.hasSize(expected.contains(tier) ? 1 : 0));
	}

	@ParameterizedTest
	@MethodSource("org.countrycoalition.access.TierRows#whoSeesTheAuthoritys")
	void the_api_answers_with_what_the_tiers_let_see(Person person, Set<Tier> ofTheAuthority) throws Exception {
		var answer = this.http.get()
			.uri("/api/v1/states/XMD?illustrative=true")
			.with(jwt().jwt((token) -> token.claims((all) -> all.putAll(person.claims())))
				.authorities(person.authorities()))
			.exchange();
		if (person == Person.NEWCOMER) {
			assertThat(answer).hasStatus(403);
			return;
		}
		List<String> tiers = JsonPath.read(answer.getResponse().getContentAsString(),
				"$.deadlines[?(@.source == 'tier test')].tier");
		Set<Tier> ofTheDonor = donors(person);
		assertThat(tiers).containsExactlyInAnyOrderElementsOf(
				Stream.of(ofTheAuthority, ofTheDonor).flatMap(Set::stream).map(Tier::name).toList());
	}

	@SuppressWarnings("unchecked")
	private static Set<Tier> donors(Person person) {
		return TierRows.whoSeesTheDonors()
			.filter((row) -> row.get()[0] == person)
			.map((row) -> (Set<Tier>) row.get()[1])
			.findFirst()
			.orElseThrow();
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void places_in_a_coalition_are_seen_by_the_coalition_and_by_the_member_itself(Person person) {
		Set<String> expected = SEES_THE_COALITION.contains(person)
				? Set.of("norvenia", "sudonia", "clearfield", "meridia-secretariat")
				: (person == Person.SUDONIA) ? Set.of("sudonia") : Set.of();
		assertThat(person.<Set<String>>does(() -> this.register.state(MERIDIA, TODAY)
			.stream()
			.flatMap((details) -> details.members().stream())
			.map(Membership::organisation)
			.collect(Collectors.toSet()))).isEqualTo(expected);
		assertThat(person.<Boolean>does(() -> this.register.membershipsOf("norvenia").isEmpty()))
			.isEqualTo(!expected.contains("norvenia"));
	}

	@Test
	void nobody_reads_without_signing_in() {
		SecurityContextHolder.clearContext();
		Arrays
			.<Supplier<?>>asList(() -> ofTheState(), () -> this.register.membershipsOf("norvenia"),
					() -> this.journal.history("registry.extension_requests", "any"))
			.forEach((read) -> assertThatThrownBy(read::get)
				.isInstanceOf(AuthenticationCredentialsNotFoundException.class));
	}

	private List<ExtensionRequest> ofTheState() {
		return this.register.state(MERIDIA, TODAY).stream().flatMap((details) -> details.requests().stream()).toList();
	}

	private static Set<Tier> tiers(Person person, Supplier<List<ExtensionRequest>> read, String owner) {
		return person.does(() -> mine(read.get(), owner).map(ExtensionRequest::tier).collect(Collectors.toSet()));
	}

	private static Stream<ExtensionRequest> mine(List<ExtensionRequest> requests, String owner) {
		return requests.stream()
			.filter((request) -> TierRows.SOURCE.equals(request.source()) && owner.equals(request.owner()));
	}

}
