package org.countrycoalition.access;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import com.zaxxer.hikari.HikariDataSource;
import org.countrycoalition.testing.Person;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@SpringBootTest
class ViewerTransactionsTests {

	@Autowired
	private HikariDataSource dataSource;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	@Test
	void a_begin_that_fails_leaves_no_connection_and_no_transaction_behind() {
		AtomicBoolean broken = new AtomicBoolean(true);
		CurrentUser user = () -> Optional
			.of(new Viewer(broken.get() ? "zero\0byte" : "isu", "Test", Set.of(Roles.ISU), "isu"));
		TransactionTemplate template = new TransactionTemplate(
				new ViewerTransactionManager(this.dataSource, user, Clock.system(ZoneOffset.UTC)));
		for (int attempt = 0; attempt < this.dataSource.getMaximumPoolSize() * 3; attempt++) {
			assertThatThrownBy(() -> template.execute((transaction) -> viewerInDatabase()))
				.isInstanceOf(CannotCreateTransactionException.class);
		}
		assertThat(this.dataSource.getHikariPoolMXBean().getActiveConnections()).isZero();
		broken.set(false);
		assertThat(viewerIn(template)).isEqualTo("isu");
	}

	@Test
	void pooled_connections_never_keep_the_viewer_before() {
		TransactionTemplate template = new TransactionTemplate(this.transactions);
		for (Person person : Person.values()) {
			assertThat(person.<String>does(() -> viewerIn(template))).isEqualTo(person.account());
			assertThat(viewerIn(template)).isEqualTo("");
			assertThat(viewerInDatabase()).as("outside of a transaction").isEqualTo("");
		}
	}

	private String viewerIn(TransactionTemplate template) {
		return Objects.requireNonNull(template.<String>execute((transaction) -> viewerInDatabase()));
	}

	private String viewerInDatabase() {
		return this.jdbc.sql("select coalesce(access.viewer_name(), '')").query(String.class).single();
	}

}
