package org.countrycoalition.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.countrycoalition.kernel.CountRange;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@SpringBootTest
@SignedIn(Person.OBSERVER)
class RegisterOnDatesTests {

	private static final LocalDate LATELY = LocalDate.of(2026, 11, 21);

	@Autowired
	private Register register;

	@ParameterizedTest
	@CsvSource({ "2010-07-31, 0", "2011-01-01, 38", "2015-12-31, 92", "2016-03-01, 97", "2025-03-05, 112",
			"2025-03-06, 111", "2026-02-28, 111", "2026-03-01, 112", "2026-11-21, 112" })
	void states_parties_are_counted_by_entry_into_force_and_withdrawal(LocalDate on, int parties) {
		assertThat(count(Cohort.PARTIES, on)).isEqualTo(CountRange.exactly(parties));
	}

	@Test
	void a_fictional_state_is_counted_only_when_it_is_asked_for() {
		assertThat(this.register.cohort(Cohort.PARTIES, LATELY, true).named()).hasSize(113)
			.contains(CountryCode.of("XMD"));
		assertThat(this.register.cohort(Cohort.PARTIES, LATELY, false).named()).doesNotContain(CountryCode.of("XMD"));
	}

	@Test
	void signatories_are_those_that_have_not_deposited() {
		assertThat(count(Cohort.SIGNATORIES, LATELY)).isEqualTo(CountRange.exactly(12));
	}

	@ParameterizedTest
	@CsvSource({ "VUT, 2025-09-04, NOT_PARTY", "VUT, 2025-09-05, DEPOSITED", "VUT, 2026-02-28, DEPOSITED",
			"VUT, 2026-03-01, PARTY", "LTU, 2025-03-05, PARTY", "LTU, 2025-03-06, WITHDRAWN",
			"AGO, 2026-01-01, SIGNATORY", "LAO, 2008-12-02, NOT_PARTY", "LAO, 2010-08-01, PARTY",
			"USA, 2026-01-01, NOT_PARTY" })
	void a_status_follows_from_dates(String iso3, LocalDate on, TreatyStatus status) {
		assertThat(this.register.state(CountryCode.of(iso3), on).orElseThrow().state().status()).isEqualTo(status);
	}

	@Test
	void who_has_deposited_and_is_not_bound_yet_is_neither_party_nor_signatory() {
		LocalDate on = LocalDate.of(2025, 12, 31);
		CountryCode vanuatu = CountryCode.of("VUT");
		assertThat(this.register.cohort(Cohort.PARTIES, on, false).named()).doesNotContain(vanuatu);
		assertThat(this.register.cohort(Cohort.SIGNATORIES, on, false).named()).doesNotContain(vanuatu);
	}

	@ParameterizedTest
	@CsvSource({ "ARTICLE_3_OUTSTANDING, 0, 2, 0", "ARTICLE_4_OUTSTANDING, 10, 10, 10", "ARTICLE_3_EVER, 41, 41, 41",
			"ARTICLE_4_EVER, 20, 20, 28", "ARTICLE_5, 11, 11, 12" })
	void what_sources_name_stands_beside_the_official_total(Cohort cohort, int atLeast, int atMost, int official) {
		CohortCount count = this.register.cohort(cohort, LATELY, false);
		assertThat(count.count()).isEqualTo(new CountRange(atLeast, atMost));
		assertThat(Objects.requireNonNull(count.official()).count()).isEqualTo(official);
		assertThat(count.differsFromOfficial()).isEqualTo(official > atMost);
	}

	@Test
	void an_official_total_is_not_known_before_its_document() {
		assertThat(this.register.cohort(Cohort.ARTICLE_4_OUTSTANDING, LocalDate.of(2026, 6, 21), false).official())
			.isNull();
	}

	@Test
	void where_dates_are_missing_the_count_of_affected_states_is_a_range() {
		assertThat(count(Cohort.AFFECTED, LocalDate.of(2015, 12, 31))).isEqualTo(new CountRange(21, 42));
	}

	@Test
	void the_two_standings_that_no_source_says_stay_open() {
		assertThat(this.register.cohort(Cohort.ARTICLE_3_OUTSTANDING, LATELY, false).open())
			.containsExactly(CountryCode.of("GIN"), CountryCode.of("GNB"));
	}

	@Test
	void entries_into_force_by_year_add_up_to_the_parties() {
		assertThat(
				this.register.entriesIntoForceByYear(LATELY, false).values().stream().mapToInt(Integer::intValue).sum())
			.isEqualTo(112);
		assertThat(this.register.entriesIntoForceByYear(LocalDate.of(2025, 3, 5), false)).as("with Lithuania")
			.containsEntry(2011, this.register.entriesIntoForceByYear(LATELY, false).getOrDefault(2011, 0) + 1);
	}

	@Test
	void requested_and_granted_deadlines_are_different_facts() {
		StateDetails germany = this.register.state(CountryCode.of("DEU"), LATELY).orElseThrow();
		assertThat(germany.deadlines()).filteredOn((deadline) -> deadline.article() == 4)
			.extracting(Deadline::kind, Deadline::fallsOn)
			.containsExactly(tuple(Deadline.Kind.TREATY, LocalDate.of(2020, 8, 1)));
		assertThat(germany.requests()).extracting(ExtensionRequest::requestedUntil, ExtensionRequest::document)
			.containsExactly(tuple(LocalDate.of(2030, 8, 1), "CCM/MSP/2024/5"));
	}

	private List<LocalDate> granted(String iso3, LocalDate on) {
		return this.register.state(CountryCode.of(iso3), on)
			.orElseThrow()
			.deadlines()
			.stream()
			.filter((deadline) -> deadline.kind() == Deadline.Kind.GRANTED)
			.map(Deadline::fallsOn)
			.toList();
	}

	@Test
	void a_deadline_is_not_granted_before_the_meeting_that_grants_it_has_ended() {
		assertThat(granted("TCD", LocalDate.of(2024, 9, 12))).isEmpty();
		assertThat(granted("TCD", LocalDate.of(2024, 9, 13))).containsExactly(LocalDate.of(2026, 10, 1));
		assertThat(this.register.deadlines(CountryCode.of("TCD"), LocalDate.of(2024, 9, 12)))
			.noneMatch((deadline) -> deadline.kind() == Deadline.Kind.GRANTED);
		assertThat(ahead(LocalDate.of(2024, 9, 12))).doesNotContain("TCD 2026-10-01");
		assertThat(ahead(LocalDate.of(2024, 9, 13))).contains("TCD 2026-10-01");
	}

	private List<String> ahead(LocalDate on) {
		return this.register.deadlinesAhead(on, on.plusYears(9), false)
			.stream()
			.map((deadline) -> deadline.state() + " " + deadline.fallsOn())
			.toList();
	}

	@Test
	void a_decision_of_an_unknown_day_stands_on_every_date() {
		assertThat(granted("BIH", LocalDate.of(2015, 12, 31))).containsExactly(LocalDate.of(2023, 9, 1));
	}

	@ParameterizedTest
	@CsvSource({ "2023-12-31, 0", "2024-01-01, 1", "2026-11-21, 1" })
	void a_request_is_not_filed_before_the_year_of_its_document(LocalDate on, int requests) {
		assertThat(this.register.state(CountryCode.of("LAO"), on).orElseThrow().requests()).hasSize(requests);
	}

	@Test
	void namibia_keeps_its_code_and_lao_pdr_its_leading_zeros() {
		assertThat(this.register.state(CountryCode.of("NAM"), LATELY).orElseThrow().state().iso2()).isEqualTo("NA");
		assertThat(this.register.state(CountryCode.of("AFG"), LATELY).orElseThrow().state().m49()).isEqualTo("004");
	}

	private CountRange count(Cohort cohort, LocalDate on) {
		return this.register.cohort(cohort, on, false).count();
	}

}
