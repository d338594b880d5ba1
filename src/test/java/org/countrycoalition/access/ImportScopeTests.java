package org.countrycoalition.access;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.countrycoalition.exchange.Sheet;
import org.countrycoalition.funding.ContributionImports;
import org.countrycoalition.funding.FundingRefusal;
import org.countrycoalition.funding.ImportOptions;
import org.countrycoalition.testing.CsvSheet;
import org.countrycoalition.testing.FundingTables;
import org.countrycoalition.testing.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who imports whose money: the Implementation Support Unit any, an authority that for its
 * own State, a donor its own; and nobody undoes another's import.
 */
@SpringBootTest
class ImportScopeTests {

	@Autowired
	private ContributionImports imports;

	@AfterEach
	void empty() throws SQLException {
		FundingTables.empty();
	}

	private static Sheet table(String donor, String recipient, String tier) {
		return CsvSheet.of("""
				year,recipient,donor,sector_as_published,currency,amount_local,amount_usd,source_title,tier
				2027,%s,%s,Clearance,USD,100,100,Scope test,%s
				""".formatted(recipient, donor, tier));
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

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Norvenia | Meridia | PUBLIC  | ISU MERIDIA_AUTHORITY MERIDIA_DIRECTOR NORVENIA
			Sudonia  | Meridia | PUBLIC  | ISU MERIDIA_AUTHORITY MERIDIA_DIRECTOR SUDONIA
			Norvenia | Lao PDR | PUBLIC  | ISU LAO_AUTHORITY LAO_DIRECTOR NORVENIA
			Norvenia | Global  | PUBLIC  | ISU NORVENIA
			Norvenia | Meridia | PRIVATE | MERIDIA_AUTHORITY MERIDIA_DIRECTOR NORVENIA
			Norvenia | Meridia | COALITION | MERIDIA_AUTHORITY MERIDIA_DIRECTOR NORVENIA""")
	void money_is_imported_by_those_whose_it_is(String donor, String recipient, String tier, String allowed)
			throws SQLException {
		for (Person person : Person.values()) {
			boolean expected = List.of(allowed.split(" ")).contains(person.name());
			assertThat(does(person, () -> this.imports.preview(table(donor, recipient, tier), ImportOptions.STRICT)))
				.as("preview by " + person)
				.isEqualTo(expected);
			assertThat(does(person,
					() -> this.imports.apply("scope", table(donor, recipient, tier), ImportOptions.STRICT)))
				.as("apply by " + person)
				.isEqualTo(expected);
			empty();
		}
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void an_import_is_undone_by_the_organisation_that_made_it(Person person) {
		ContributionImports.Applied applied = Person.NORVENIA
			.does(() -> this.imports.apply("scope", table("Norvenia", "Meridia", "PUBLIC"), ImportOptions.STRICT));
		UUID file = Objects.requireNonNull(applied.id());
		assertThat(does(person, () -> this.imports.undo(file))).isEqualTo(person == Person.NORVENIA);
	}

}
