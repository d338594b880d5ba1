package org.countrycoalition.workplan;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.countrycoalition.gap.AcceptanceCase;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.QueryCount;
import org.countrycoalition.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countrycoalition.gap.AcceptanceCase.MERIDIA;
import static org.countrycoalition.workplan.ProgressCase.LAST_YEAR;

/**
 * The progress of a long plan takes as many statements as that of a short one.
 */
@SpringBootTest
@Import(QueryCount.class)
class ProgressSizeTests {

	private static final int FEW = 10;

	private static final int MANY = 2000;

	@Autowired
	private PlanDesk plan;

	@Autowired
	private PlanApproval approval;

	@Autowired
	private Workplans plans;

	@Autowired
	private ProgressReads reads;

	@Autowired
	private ProgressReview review;

	@Autowired
	private QueryCount queries;

	@AfterEach
	void no_plan() throws SQLException {
		AcceptanceCase.empty();
	}

	/** Each month of each line is reported. */
	private void planOf(int lines) throws SQLException {
		AcceptanceCase.empty();
		ProgressCase.publish(this.plan, this.approval, this.plans,
				IntStream.range(0, lines)
					.mapToObj((number) -> ProgressCase.line("Line " + number, "Clearfield Demining", "SESSIONS"))
					.toList());
		try (Connection connection = TestDatabase.asOwner(); Statement statement = connection.createStatement()) {
			statement.execute(
					"""
							insert into workplan.progress (id, line_key, state, year, first_month, months, quantity, spent, unit, currency,
								status, reported_by, reported_at, tier, owner_organisation, source)
							select gen_random_uuid(), l.key, 'XMD', %d, month, 1, 10, 100, l.unit, 'USD', 'REPORTED', 'clearfield', now(),
								'BILATERAL', 'clearfield', 'test'
							from workplan.lines l, generate_series(1, 12) month;
							analyze workplan.progress"""
						.formatted(LAST_YEAR));
		}
	}

	@Test
	void many_reports_are_accepted_by_as_many_statements_as_one() throws SQLException {
		planOf(FEW);
		Optional<ProgressPage> read = Person.MERIDIA_AUTHORITY.does(() -> this.reads.page(MERIDIA, LAST_YEAR, 1));
		List<Progress> queue = read.orElseThrow().queue();
		int one = statementsToAccept(queue.subList(0, 1));
		assertThat(statementsToAccept(queue.subList(1, queue.size()))).isEqualTo(one).isLessThanOrEqualTo(6);
		assertThat(statementsToAccept(queue)).as("what is accepted stays so").isLessThanOrEqualTo(one);
		assertThat(Person.MERIDIA_AUTHORITY.<Optional<Progress>>does(() -> this.reads.report(queue.getLast().id())))
			.hasValueSatisfying((last) -> assertThat(last.status()).isEqualTo(Progress.Status.ACCEPTED));
	}

	private int statementsToAccept(List<Progress> reports) {
		return Person.MERIDIA_DIRECTOR.does(() -> this.queries.of(() -> this.review.accept(reports)));
	}

	private int statements(Person person) {
		return person.does(() -> this.queries.of(() -> this.reads.of(MERIDIA, LAST_YEAR)));
	}

	private int statementsOfAPage(Person person) {
		return person.does(() -> this.queries.of(() -> this.reads.page(MERIDIA, LAST_YEAR, 1)));
	}

	@Test
	void a_long_plan_takes_as_many_statements_as_a_short_one_and_sums_all_of_it() throws SQLException {
		planOf(FEW);
		int few = statements(Person.CLEARFIELD);
		int page = statementsOfAPage(Person.MERIDIA_AUTHORITY);
		planOf(MANY);
		assertThat(statements(Person.CLEARFIELD)).isEqualTo(few).isLessThanOrEqualTo(5);
		assertThat(statementsOfAPage(Person.MERIDIA_AUTHORITY)).isEqualTo(page).isLessThanOrEqualTo(8);
		Optional<ProgressPage> read = Person.MERIDIA_AUTHORITY.does(() -> this.reads.page(MERIDIA, LAST_YEAR, 40));
		ProgressPage last = read.orElseThrow();
		assertThat(last.tally().byPillar()).singleElement().satisfies((group) -> {
			assertThat(group.sum().actual().ofKnown()).isEqualByComparingTo(String.valueOf(MANY * 12 * 10));
			assertThat(group.sum().reported()).isEqualTo(MANY * 12);
		});
		assertThat(last.lines()).hasSize(LinePage.SIZE).allSatisfy((line) -> assertThat(line.reports()).hasSize(12));
		assertThat(last.waiting()).isEqualTo(MANY * 12);
		assertThat(last.queue()).hasSize(ProgressPage.MOST);
		assertThat(Person.CLEARFIELD.<List<ProgressReads.Owed>>does(this.reads::owed)).isNotNull();
	}

}
