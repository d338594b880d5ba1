package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.countrycoalition.testing.PlanInForce;
import org.countrycoalition.gap.AcceptanceCase;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countrycoalition.gap.AcceptanceCase.MERIDIA;

/**
 * Two who write a State's plan at once, or one after the other: two sessions of its
 * authority, and an authority that was another organisation before.
 */
@SpringBootTest
class TwoAuthoritiesTests {

	private static final PlanDesk.Facts FACTS = new PlanDesk.Facts("Plan", null, 2027, 2028, "USD");

	@Autowired
	private PlanApproval approval;

	@Autowired
	private PlanDesk desk;

	@Autowired
	private Workplans plans;

	@BeforeEach
	void a_former_authority() throws SQLException {
		nothing_is_left();
		asOwner("""
				insert into registry.organisations (id, name, kind, state, existed_until, illustrative, source)
				values ('meridia-former', 'Former authority', 'AUTHORITY', 'XMD', '2020-01-01', true, 'test')""");
	}

	@AfterEach
	void nothing_is_left() throws SQLException {
		AcceptanceCase.empty();
		asOwner("delete from registry.organisations where id = 'meridia-former'");
	}

	private static void asOwner(String sql) throws SQLException {
		try (Connection connection = TestDatabase.asOwner(); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static String plan(String owner, String status, String tier) {
		return """
				insert into workplan.plans (state, number, status, title, first_year, last_year, currency, published_at,
					tier, owner_organisation, source)
				values ('XMD', 1, '%s', 'Earlier plan', 2027, 2028, 'USD', %s, '%s', '%s', 'test')""".formatted(status,
				"DRAFT".equals(status) ? "null" : "now()", tier, owner);
	}

	private PlanRefusal.@Nullable Reason starts() {
		return Person.MERIDIA_AUTHORITY.does(() -> {
			try {
				this.desk.start(FACTS);
				return null;
			}
			catch (PlanRefusal ex) {
				return ex.reason();
			}
		});
	}

	private static boolean isAnybodyWaiting(Statement statement) throws SQLException {
		try (ResultSet waiting = statement.executeQuery("select exists (select from pg_locks where not granted)")) {
			return waiting.next() && waiting.getBoolean(1);
		}
	}

	@Test
	@Timeout(60)
	void the_second_of_two_sessions_that_start_at_once_is_told_of_the_first() throws SQLException {
		try (Connection first = TestDatabase.asOwner(); Statement statement = first.createStatement()) {
			first.setAutoCommit(false);
			statement.execute(plan("meridia-authority", "DRAFT", "PRIVATE"));
			CompletableFuture<PlanRefusal.@Nullable Reason> second = CompletableFuture.supplyAsync(this::starts);
			while (!isAnybodyWaiting(statement) && !second.isDone()) {
				Thread.onSpinWait();
			}
			assertThat(second).isNotDone();
			first.commit();
			assertThat(second.join()).isEqualTo(PlanRefusal.Reason.DRAFT_EXISTS);
		}
	}

	@Test
	void one_who_starts_alone_is_not_refused() {
		assertThat(starts()).isNull();
		assertThat(starts()).isEqualTo(PlanRefusal.Reason.DRAFT_EXISTS);
	}

	@Test
	void a_draft_of_another_authority_that_is_not_seen_is_named_as_the_reason() throws SQLException {
		asOwner(plan("meridia-former", "DRAFT", "PRIVATE"));
		assertThat(starts()).isEqualTo(PlanRefusal.Reason.DRAFT_OF_OTHERS);
	}

	@Test
	void the_present_authority_supersedes_the_plan_of_the_former_one() throws SQLException {
		asOwner(plan("meridia-former", "PUBLISHED", "COALITION"));
		TreeMap<Integer, PlanLine.Year> years = new TreeMap<>();
		years.put(2027, new PlanLine.Year(null, BigDecimal.TEN, null, null));
		Person.MERIDIA_AUTHORITY.does(() -> {
			UUID draft = this.desk.revise();
			this.desk.write(draft,
					PlanLine.of(new PlanLine.Work(Pillar.RISK_EDUCATION, "Sessions", null, null, null), years));
			PlanInForce.publish(this.approval, this.plans, this.plans.draft(MERIDIA).orElseThrow(), Tier.COALITION);
			return true;
		});
		Optional<Plan> published = Person.NORVENIA.does(() -> this.plans.published(MERIDIA));
		assertThat(published).hasValueSatisfying((plan) -> {
			assertThat(plan.number()).isEqualTo(2);
			assertThat(plan.owner()).isEqualTo("meridia-authority");
		});
	}

	@Test
	void nobody_else_supersedes_it_nor_is_it_changed_otherwise() throws SQLException {
		asOwner(plan("meridia-former", "PUBLISHED", "COALITION"));
		assertThat(updates("lao-authority", "LAO", "status = 'SUPERSEDED'")).isZero();
		assertThat(updates("norvenia", "", "status = 'SUPERSEDED'")).isZero();
		assertThat(updates("meridia-authority", "XMD", "status = 'SUPERSEDED'")).isOne();
		assertThatThrownBy(() -> updates("meridia-authority", "XMD", "title = 'Another'"))
			.hasMessageContaining("row-level security");
	}

	/** As the application's role does it for whom the keys are set. */
	private static int updates(String organisation, String state, String change) throws SQLException {
		try (Connection connection = TestDatabase.asApplication(); Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			statement.execute("""
					select set_config('app.organisation', '%s', true), set_config('app.state', '%s', true),
						set_config('app.keys', '{coalition:XMD}', true)""".formatted(organisation, state));
			int updated = statement
				.executeUpdate("update workplan.plans set " + change + " where status = 'PUBLISHED'");
			connection.rollback();
			return updated;
		}
	}

}
