package org.countrycoalition.shell;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.countrycoalition.kernel.AreaUnit;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SpringBootTest
class PreferenceQueriesTests {

	private static final Preferences PAST = new Preferences(Locale.FRENCH, AreaUnit.HECTARE, LocalDate.of(2015, 12, 31),
			false, Scheme.DARK, new PriceBasis(2024));

	@Autowired
	private PreferenceQueries queries;

	/** Other tests share the database, and expect a portal that speaks English. */
	@AfterEach
	void forget() throws SQLException {
		try (Connection connection = TestDatabase.asOwner(); Statement statement = connection.createStatement()) {
			statement.execute("delete from shell.preferences where viewer = '" + Person.LAO_AUTHORITY.account() + "'");
		}
	}

	private void save(Person as, Person of, Preferences preferences) {
		as.does(() -> {
			this.queries.save(of.account(), preferences);
			return of;
		});
	}

	private Optional<Preferences> find(Person as, Person of) {
		return as.does(() -> this.queries.find(of.account()));
	}

	@Test
	void what_was_saved_is_found_again() {
		save(Person.LAO_AUTHORITY, Person.LAO_AUTHORITY, PAST);
		assertThat(find(Person.LAO_AUTHORITY, Person.LAO_AUTHORITY)).contains(PAST);
	}

	@Test
	void saving_again_replaces() {
		save(Person.LAO_AUTHORITY, Person.LAO_AUTHORITY, PAST);
		Preferences live = PAST.withAsOf(null).withScheme(Scheme.LIGHT).withPrices(PriceBasis.NOMINAL);
		save(Person.LAO_AUTHORITY, Person.LAO_AUTHORITY, live);
		assertThat(find(Person.LAO_AUTHORITY, Person.LAO_AUTHORITY)).contains(live);
	}

	@Test
	void nothing_is_found_for_an_account_that_saved_nothing() {
		assertThat(find(Person.CLEARFIELD, Person.CLEARFIELD)).isEmpty();
	}

	@Test
	void nobody_reads_the_row_of_another() {
		save(Person.LAO_AUTHORITY, Person.LAO_AUTHORITY, PAST);
		assertThat(find(Person.ADMIN, Person.LAO_AUTHORITY)).isEmpty();
	}

	@Test
	void nobody_writes_the_row_of_another() {
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> save(Person.ADMIN, Person.LAO_AUTHORITY, PAST));
	}

	@Test
	void without_a_viewer_there_is_no_row() {
		save(Person.LAO_AUTHORITY, Person.LAO_AUTHORITY, PAST);
		assertThat(this.queries.find(Person.LAO_AUTHORITY.account())).isEmpty();
	}

}
