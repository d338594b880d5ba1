package org.countrycoalition.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import liquibase.exception.LiquibaseException;
import org.countrycoalition.testing.TestDatabase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContentsTests {

	private static final String FICTIONAL = "select iso3 from registry.states where illustrative";

	private static final String ORGANISATIONS = "select id from registry.organisations";

	private static final String DRAFTS = "select requested_until::text from registry.extension_requests where owner_organisation is not null";

	private static List<String> ask(Connection database, String question) throws SQLException {
		List<String> answers = new ArrayList<>();
		try (Statement statement = database.createStatement(); ResultSet rows = statement.executeQuery(question)) {
			while (rows.next()) {
				answers.add(rows.getString(1));
			}
		}
		return answers;
	}

	private static List<String> organisationsOfAccounts() throws IOException {
		return RealmFile.merged(Path.of("keycloak"))
			.accounts()
			.stream()
			.map(RealmFile.Account::organisation)
			.filter((organisation) -> !organisation.isEmpty())
			.toList();
	}

	@Test
	void an_empty_portal_holds_whom_its_accounts_act_for_and_no_more() throws Exception {
		try (Connection database = TestDatabase.another(RunOptions.of(List.of("--empty")).contents().context())) {
			assertThat(ask(database, FICTIONAL)).containsExactly("XMD");
			assertThat(ask(database, ORGANISATIONS)).hasSizeGreaterThan(5).containsAll(organisationsOfAccounts());
			assertThat(ask(database, "select owner_organisation from registry.coalition_memberships"))
				.containsExactlyInAnyOrder("norvenia", "sudonia", "clearfield", "meridia-secretariat");
			assertThat(ask(database, DRAFTS)).isEmpty();
			for (String table : List.of("workplan.plans", "funding.contributions", "funding.imports")) {
				assertThat(ask(database, "select id from " + table)).as(table).isEmpty();
			}
		}
	}

	@Test
	void a_demonstration_holds_drafts_too() throws Exception {
		try (Connection database = TestDatabase.another(RunOptions.of(List.of()).contents().context())) {
			assertThat(ask(database, FICTIONAL)).containsExactly("XMD");
			assertThat(ask(database, DRAFTS)).containsExactlyInAnyOrder("2031-03-01", "2030-03-01");
		}
	}

	@Test
	void a_demonstration_from_before_drafts_had_a_file_of_their_own_goes_on_as_it_is() throws Exception {
		try (Connection database = TestDatabase.another("demo"); Statement statement = database.createStatement()) {
			statement.execute("delete from databasechangelog where id = '002-meridia-drafts'");
			statement.execute("update databasechangelog set md5sum = '9:0' where id = '001-meridia'");
			statement.execute("delete from registry.extension_requests where requested_until = '2031-03-01'");
			TestDatabase.migrate(database.getMetaData().getURL(), Contents.DEMO.context());
			assertThat(ask(database, DRAFTS)).containsExactly("2030-03-01");
		}
	}

	@Test
	void production_knows_nobody_who_is_made_up() throws SQLException, LiquibaseException {
		try (Connection database = TestDatabase.another("production")) {
			assertThat(ask(database, FICTIONAL)).isEmpty();
			assertThat(ask(database, ORGANISATIONS)).isNotEmpty().doesNotContain("meridia-authority", "lao-authority");
		}
	}

	@Test
	void what_a_portal_holds_is_written_down_and_read_again() {
		for (Contents contents : Contents.values()) {
			assertThat(Contents.of(contents.word() + "\n")).isEqualTo(contents);
		}
	}

}
