package org.countrycoalition.access;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countrycoalition.exchange.Sheet;
import org.countrycoalition.funding.ContributionImports;
import org.countrycoalition.funding.FundingRefusal;
import org.countrycoalition.funding.ImportOptions;
import org.countrycoalition.funding.NationalDesk;
import org.countrycoalition.funding.NationalFacts;
import org.countrycoalition.funding.NationalFacts.Basis;
import org.countrycoalition.funding.NationalMoney;
import org.countrycoalition.funding.NationalRow;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.testing.CsvSheet;
import org.countrycoalition.testing.FundingTables;
import org.countrycoalition.testing.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who writes and who sees the own money of a State: its authority, and the Implementation
 * Support Unit what is public; a row of another tier reaches whom it is for.
 */
@SpringBootTest
class NationalScopeTests {

	private static final CountryCode MERIDIA = CountryCode.of("XMD");

	private static final Set<Person> OWN = Set.of(Person.MERIDIA_AUTHORITY, Person.MERIDIA_DIRECTOR);

	@Autowired
	private ContributionImports imports;

	@Autowired
	private NationalDesk desk;

	@Autowired
	private NationalMoney money;

	@AfterEach
	void empty() throws SQLException {
		FundingTables.empty();
	}

	private static NationalFacts facts(int amount, Tier tier) {
		return new NationalFacts(2027, "Ministry", null, Basis.BUDGETED, Pillar.RISK_EDUCATION, "USD",
				BigDecimal.valueOf(amount), null, false, null, "Budget act", tier);
	}

	private static boolean does(Person person, Runnable work) {
		return person.does(() -> {
			try {
				work.run();
				return true;
			}
			catch (AccessDeniedException | FundingRefusal ex) {
				return false;
			}
		});
	}

	private List<NationalRow> seen(Person person) {
		return person.does(() -> this.money.of(MERIDIA, true).entries().stream().map((entry) -> entry.row()).toList());
	}

	private NationalRow entered(Tier tier) {
		UUID id = Person.MERIDIA_AUTHORITY.does(() -> this.desk.enter(facts(100, tier)));
		return seen(Person.MERIDIA_AUTHORITY).stream().filter((row) -> row.id().equals(id)).findFirst().orElseThrow();
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void a_row_is_changed_and_taken_back_by_the_authority_that_holds_it(Person person) {
		NationalRow row = entered(Tier.PUBLIC);
		assertThat(does(person, () -> this.desk.change(row, facts(200, Tier.PUBLIC)))).isEqualTo(OWN.contains(person));
		NationalRow now = seen(Person.ISU).getFirst();
		assertThat(now.facts().original()).isEqualByComparingTo(OWN.contains(person) ? "200" : "100");
		assertThat(does(person, () -> this.desk.retract(now))).isEqualTo(OWN.contains(person));
		assertThat(seen(Person.ISU)).hasSize(OWN.contains(person) ? 0 : 1);
		assertThat(does(person, () -> this.desk.restore(now))).isEqualTo(OWN.contains(person));
		assertThat(seen(Person.ISU)).hasSize(1);
	}

	@Test
	void what_one_enters_is_of_ones_own_state_and_what_was_read_before_is_not_written_over() {
		Person.LAO_AUTHORITY.does(() -> this.desk.enter(facts(100, Tier.PUBLIC)));
		assertThat(seen(Person.ISU)).isEmpty();
		NationalRow row = entered(Tier.PRIVATE);
		Person.MERIDIA_DIRECTOR.does(() -> {
			this.desk.change(row, facts(300, Tier.PRIVATE));
			return true;
		});
		assertThat(does(Person.MERIDIA_AUTHORITY, () -> this.desk.change(row, facts(200, Tier.PRIVATE)))).isFalse();
	}

	@ParameterizedTest
	@EnumSource(Tier.class)
	void a_row_reaches_whom_its_tier_is_for(Tier tier) {
		entered(tier);
		Set<Person> see = readers();
		assertThat(see).containsAll(OWN);
		assertThat(see.contains(Person.LAO_AUTHORITY)).isEqualTo(tier == Tier.PUBLIC);
		assertThat(see.contains(Person.OBSERVER)).isEqualTo(tier == Tier.PUBLIC);
		assertThat(see.contains(Person.ISU)).isEqualTo(tier.isWiderThan(Tier.BILATERAL));
		assertThat(see.contains(Person.NORVENIA)).isEqualTo(tier.isWiderThan(Tier.BILATERAL));
	}

	private static Sheet national(String state, String tier) {
		return CsvSheet.of("""
				year,state,national_source,currency,amount_local,amount_usd,source_title,tier
				2027,%s,Ministry,USD,100,100,Scope test,%s
				""".formatted(state, tier));
	}

	private static Sheet summary(String state, String tier) {
		return CsvSheet.of("""
				state,year,national_usd,international_usd,total_usd,source_title,tier
				%s,2027,100,100,200,Scope test,%s
				""".formatted(state, tier));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Meridia | PUBLIC  | ISU MERIDIA_AUTHORITY MERIDIA_DIRECTOR
			Lao PDR | PUBLIC  | ISU LAO_AUTHORITY LAO_DIRECTOR
			Meridia | PRIVATE | MERIDIA_AUTHORITY MERIDIA_DIRECTOR""")
	void tables_are_imported_by_the_states_authority_and_public_ones_by_the_unit(String state, String tier,
			String allowed) throws SQLException {
		for (Person person : Person.values()) {
			boolean expected = List.of(allowed.split(" ")).contains(person.name());
			for (Sheet sheet : List.of(national(state, tier), summary(state, tier))) {
				assertThat(does(person, () -> this.imports.preview(sheet, ImportOptions.STRICT)))
					.as("preview by " + person)
					.isEqualTo(expected);
				assertThat(does(person, () -> this.imports.apply("scope", sheet, ImportOptions.STRICT)))
					.as("apply by " + person)
					.isEqualTo(expected);
				empty();
			}
		}
	}

	private static Sheet silent(String dollars) {
		return CsvSheet.of("""
				year,state,national_source,currency,amount_local,amount_usd,source_title
				2027,Meridia,Ministry,USD,%s,%s,Scope test
				""".formatted(dollars, dollars));
	}

	private Set<Person> readers() {
		return Set.of(Person.values()).stream().filter((person) -> !seen(person).isEmpty()).collect(Collectors.toSet());
	}

	@Test
	void what_a_table_does_not_say_is_the_authoritys_own_until_it_is_shown_and_then_stays_shown() {
		Sheet silent = silent("100");
		assertThat(Person.MERIDIA_AUTHORITY.does(() -> this.imports.preview(silent, ImportOptions.STRICT)).readers())
			.isEqualTo(Map.of(Tier.PRIVATE, 1L));
		Person.MERIDIA_AUTHORITY.does(() -> this.imports.apply("scope", silent, ImportOptions.STRICT));
		assertThat(readers()).isEqualTo(OWN);
		Person.MERIDIA_AUTHORITY
			.does(() -> this.imports.apply("scope", national("Meridia", "COALITION"), ImportOptions.STRICT));
		assertThat(readers()).contains(Person.NORVENIA, Person.ISU).doesNotContain(Person.OBSERVER);
		Person.MERIDIA_AUTHORITY.does(() -> this.imports.apply("scope", silent("101"), ImportOptions.STRICT));
		assertThat(readers()).contains(Person.NORVENIA, Person.ISU).doesNotContain(Person.OBSERVER);
	}

	@Test
	void what_the_unit_imports_is_public_record_without_a_word() {
		Sheet silent = silent("100");
		assertThat(Person.ISU.does(() -> this.imports.preview(silent, ImportOptions.STRICT)).readers())
			.isEqualTo(Map.of(Tier.PUBLIC, 1L));
		Person.ISU.does(() -> this.imports.apply("scope", silent, ImportOptions.STRICT));
		assertThat(readers()).contains(Person.OBSERVER);
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void such_an_import_is_undone_by_the_organisation_that_made_it(Person person) {
		UUID file = java.util.Objects.requireNonNull(Person.MERIDIA_AUTHORITY
			.does(() -> this.imports.apply("scope", summary("Meridia", "PUBLIC"), ImportOptions.STRICT))
			.id());
		assertThat(does(person, () -> this.imports.undo(file))).isEqualTo(OWN.contains(person));
	}

}
