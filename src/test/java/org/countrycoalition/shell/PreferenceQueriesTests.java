package org.countrycoalition.shell;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import javax.sql.DataSource;

import org.countrycoalition.kernel.AreaUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PreferenceQueriesTests {

	private static final Preferences PAST = new Preferences(Locale.FRENCH, AreaUnit.HECTARE, LocalDate.of(2015, 12, 31),
			false, Scheme.DARK);

	private final AtomicReference<String> viewer = new AtomicReference<>("anna");

	private final DataSource database = TestDatabase.application();

	private final TransactionTemplate transaction = new TransactionTemplate(
			new ViewerTransactions(this.database, this.viewer::get));

	private final PreferenceQueries queries = new PreferenceQueries(JdbcClient.create(this.database));

	@BeforeEach
	void forget() {
		this.transaction.executeWithoutResult((status) -> JdbcClient.create(this.database)
			.sql("delete from shell.preferences where viewer = access.viewer_name()")
			.update());
	}

	private Optional<Preferences> ofAnna() {
		return Objects.requireNonNull(this.transaction.execute((status) -> this.queries.find("anna")));
	}

	@Test
	void what_was_saved_is_found_again() {
		this.transaction.executeWithoutResult((status) -> this.queries.save("anna", PAST));
		assertThat(ofAnna()).contains(PAST);
	}

	@Test
	void saving_again_replaces() {
		this.transaction.executeWithoutResult((status) -> this.queries.save("anna", PAST));
		Preferences live = PAST.withAsOf(null).withScheme(Scheme.LIGHT);
		this.transaction.executeWithoutResult((status) -> this.queries.save("anna", live));
		assertThat(ofAnna()).contains(live);
	}

	@Test
	void nothing_is_found_for_an_account_that_saved_nothing() {
		assertThat(ofAnna()).isEmpty();
	}

	@Test
	void nobody_reads_the_row_of_another() {
		this.transaction.executeWithoutResult((status) -> this.queries.save("anna", PAST));
		this.viewer.set("boris");
		assertThat(ofAnna()).isEmpty();
	}

	@Test
	void nobody_writes_the_row_of_another() {
		this.viewer.set("boris");
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.transaction.executeWithoutResult((status) -> this.queries.save("anna", PAST)));
	}

	@Test
	void without_a_viewer_there_is_no_row() {
		this.transaction.executeWithoutResult((status) -> this.queries.save("anna", PAST));
		this.viewer.set("");
		assertThat(ofAnna()).isEmpty();
	}

}
