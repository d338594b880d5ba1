package org.countrycoalition.shell;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.TestDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What somebody types is kept for that person alone, and not for ever.
 */
@SpringBootTest
class TypedTextTests {

	private static final String PLACE = "plan-line:1:2027";

	@Autowired
	private TypedText typed;

	private void keep(Person person, String field, String text) {
		person.does(() -> {
			this.typed.keep(PLACE, field, text);
			return true;
		});
	}

	private Map<String, String> kept(Person person) {
		Map<String, TypedText.Kept> found = person.does(() -> this.typed.read(PLACE));
		return found.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> entry.getValue().text()));
	}

	private static void asOwner(String sql) throws SQLException {
		try (Connection connection = TestDatabase.asOwner(); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	@Test
	void what_one_types_is_found_again_and_the_latest_text_counts() {
		keep(Person.MERIDIA_AUTHORITY, "COST", "1");
		keep(Person.MERIDIA_AUTHORITY, "COST", "12");
		keep(Person.MERIDIA_AUTHORITY, "TITLE", "Sessions");
		assertThat(kept(Person.MERIDIA_AUTHORITY)).isEqualTo(Map.of("COST", "12", "TITLE", "Sessions"));
	}

	@Test
	void two_persons_of_one_authority_type_at_one_place_and_neither_reads_the_other() {
		keep(Person.MERIDIA_AUTHORITY, "COST", "mine");
		assertThat(kept(Person.MERIDIA_DIRECTOR)).isEmpty();
		keep(Person.MERIDIA_DIRECTOR, "COST", "theirs");
		Person.MERIDIA_DIRECTOR.does(() -> {
			this.typed.forget(PLACE);
			return true;
		});
		assertThat(kept(Person.MERIDIA_AUTHORITY)).isEqualTo(Map.of("COST", "mine"));
		assertThat(kept(Person.MERIDIA_DIRECTOR)).isEmpty();
	}

	@Test
	void the_database_keeps_them_apart_whatever_is_asked() throws SQLException {
		keep(Person.MERIDIA_AUTHORITY, "COST", "mine");
		try (Connection connection = TestDatabase.asApplication(); Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			statement.execute("select set_config('app.viewer', '" + Person.MERIDIA_DIRECTOR.account() + "', true)");
			assertThat(statement.executeUpdate("update shell.typed set typed = 'theirs'")).isZero();
			assertThat(statement.executeUpdate("delete from shell.typed")).isZero();
			connection.rollback();
		}
		assertThat(kept(Person.MERIDIA_AUTHORITY)).containsEntry("COST", "mine");
	}

	@Test
	void nobody_keeps_and_reads_nothing_without_signing_in() {
		this.typed.keep(PLACE, "COST", "1");
		assertThat(this.typed.read(List.of(PLACE))).isEmpty();
		assertThat(kept(Person.MERIDIA_AUTHORITY)).isEmpty();
	}

	@Test
	void a_long_text_is_cut_and_an_old_one_goes_with_the_next() throws SQLException {
		keep(Person.MERIDIA_AUTHORITY, "TITLE", "x".repeat(TypedText.LONGEST + 1));
		assertThat(kept(Person.MERIDIA_AUTHORITY)).containsEntry("TITLE", "x".repeat(TypedText.LONGEST));
		asOwner("update shell.typed set typed_at = typed_at - interval '31 days'");
		keep(Person.MERIDIA_AUTHORITY, "COST", "1");
		assertThat(kept(Person.MERIDIA_AUTHORITY)).isEqualTo(Map.of("COST", "1"));
	}

	@Test
	void a_text_is_forgotten_only_where_it_still_is_what_is_kept() {
		String longOne = "x".repeat(TypedText.LONGEST + 1);
		keep(Person.MERIDIA_AUTHORITY, "TITLE", longOne);
		keep(Person.MERIDIA_AUTHORITY, "COST", "1");
		keep(Person.MERIDIA_AUTHORITY, "UNIT", "sessions");
		Person.MERIDIA_AUTHORITY.does(() -> {
			this.typed.forget(PLACE, Map.of("TITLE", longOne, "COST", "2"));
			return true;
		});
		assertThat(kept(Person.MERIDIA_AUTHORITY)).isEqualTo(Map.of("COST", "1", "UNIT", "sessions"));
	}

	@Test
	void a_text_that_cannot_be_kept_does_not_stop_who_types() {
		keep(Person.MERIDIA_AUTHORITY, "x".repeat(200), "1");
		assertThat(kept(Person.MERIDIA_AUTHORITY)).isEmpty();
	}

}
