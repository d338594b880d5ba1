package org.countrycoalition.workplan;

import java.sql.SQLException;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.countrycoalition.gap.AcceptanceCase;
import org.countrycoalition.testing.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countrycoalition.gap.AcceptanceCase.MERIDIA;
import static org.countrycoalition.workplan.ProgressCase.LAST_YEAR;

/**
 * The database tallies reports as the rules do that read each of them.
 */
@SpringBootTest
class ProgressTallyTests {

	@Autowired
	private PlanDesk plan;

	@Autowired
	private PlanApproval approval;

	@Autowired
	private Workplans plans;

	@Autowired
	private ProgressReads reads;

	/**
	 * Months and a quarter, of each status, with and without each figure, in two
	 * currencies and units, taken back, and on a line that the plan does not have.
	 */
	@BeforeEach
	void reports() throws SQLException {
		AcceptanceCase.empty();
		ProgressCase.publish(this.plan, this.approval, this.plans);
		ProgressCase.inForceLongAgo();
		CostCase.asOwner(
				"""
						insert into workplan.progress (id, line_key, state, year, first_month, months, quantity, women, men, girls,
							boys, spent, unit, currency, status, returned, reported_by, reported_at, decided_by, decided_at, tier,
							owner_organisation, removed, source)
						select gen_random_uuid(), key, 'XMD', %d, month, case month when 4 then 3 else 1 end,
							case when month %% 3 > 0 then month * 1.5 end, month, month, month, case when month <> 9 then month end,
							case when month %% 5 > 0 then month * 10.25 end, case month when 8 then 'SESSIONS' else unit end, case month when 7 then 'EUR' else 'USD' end, status,
							case status when 'RETURNED' then 'Count again' end, 'clearfield', timestamptz '2026-01-01 12:00Z' + month * interval '1 hour',
							case when status <> 'REPORTED' then 'director' end, case when status <> 'REPORTED' then now() end,
							case status when 'ACCEPTED' then 'COALITION' else 'BILATERAL' end, 'clearfield', month = 11, 'test'
						from (
							select key, unit, month, (array['REPORTED', 'ACCEPTED', 'RETURNED'])[1 + (month + place) %% 3] as status
							from (select key, unit, position as place from workplan.lines union select gen_random_uuid(), null, 7) l,
								unnest(array[1, 2, 3, 4, 7, 8, 9, 11]) month
							where (month + place) %% 4 > 0) one
						"""
					.formatted(LAST_YEAR));
	}

	@AfterEach
	void no_plan() throws SQLException {
		AcceptanceCase.empty();
	}

	private static long count(YearProgress progress, Reporting.State state) {
		return progress.lines()
			.stream()
			.flatMap((line) -> Stream.of(Month.values()).map(line::state))
			.filter(state::equals)
			.count();
	}

	private static int each(YearProgress progress, Predicate<Progress> such) {
		return (int) progress.lines()
			.stream()
			.flatMap((line) -> line.reports().stream())
			.filter((report) -> report.counts() && such.test(report))
			.count();
	}

	@ParameterizedTest
	@EnumSource(value = Person.class, names = { "CLEARFIELD", "MERIDIA_AUTHORITY", "NORVENIA", "OBSERVER" })
	void tallies_in_the_database_are_those_of_the_reports(Person person) {
		Optional<YearProgress> each = person.does(() -> this.reads.of(MERIDIA, LAST_YEAR));
		Optional<ProgressPage> page = person.does(() -> this.reads.page(MERIDIA, LAST_YEAR, 1));
		assertThat(page.map(ProgressPage::tally)).isEqualTo(each.map(YearProgress::tally));
		each.ifPresent((all) -> {
			YearTally tally = page.orElseThrow().tally();
			assertThat(tally.lines()).hasSize(3).allSatisfy((line) -> assertThat(line.reports().seen()).isPositive());
			assertThat(tally.sum()).isEqualTo(all.sum());
			for (Reporting.State missing : List.of(Reporting.State.LATE, Reporting.State.NONE_ACCEPTED)) {
				assertThat(tally.missing(missing)).isEqualTo(count(all, missing));
			}
			assertThat(tally.returned()).isEqualTo(count(all, Reporting.State.RETURNED));
			assertThat(tally.elsewhere()).isPositive();
			assertThat(tally.otherUnit()).isEqualTo(each(all, (report) -> "SESSIONS".equals(report.measure().unit())));
			assertThat(tally.otherCurrency())
				.isEqualTo(each(all, (report) -> "EUR".equals(report.measure().currency())));
			List<Progress> read = page.orElseThrow()
				.lines()
				.stream()
				.flatMap((line) -> line.reports().stream())
				.toList();
			assertThat(read).containsExactlyInAnyOrderElementsOf(
					all.lines().stream().flatMap((line) -> line.reports().stream()).toList());
		});
	}

	@ParameterizedTest
	@EnumSource(value = Person.class, names = { "CLEARFIELD", "MERIDIA_AUTHORITY", "NORVENIA" })
	void the_queue_is_the_authoritys_and_begins_with_the_oldest(Person person) {
		ProgressPage page = person.<Optional<ProgressPage>>does(() -> this.reads.page(MERIDIA, LAST_YEAR, 1))
			.orElseThrow();
		if (person != Person.MERIDIA_AUTHORITY) {
			assertThat(page.queue()).isEmpty();
			assertThat(page.waiting()).isZero();
			return;
		}
		assertThat(page.queue()).hasSize(page.waiting())
			.isNotEmpty()
			.allSatisfy((report) -> assertThat(report.status()).isEqualTo(Progress.Status.REPORTED));
		assertThat(page.queue()).extracting((report) -> report.reported().at()).isSorted();
	}

}
