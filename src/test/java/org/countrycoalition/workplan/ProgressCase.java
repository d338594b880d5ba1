package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Connection;
import java.time.Clock;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.PlanInForce;
import org.countrycoalition.testing.TestDatabase;
import org.jspecify.annotations.Nullable;

import static org.countrycoalition.gap.AcceptanceCase.MERIDIA;

/**
 * A plan in force of which an operator and the authority report, through the same doors
 * that people use. Last year is over whenever it is tried.
 */
public final class ProgressCase {

	/** A year whose months have all ended, for the whole run of the tests. */
	@SuppressWarnings("TimeInStaticInitializer")
	public static final int LAST_YEAR = Year.now(Clock.systemUTC()).getValue() - 1;

	/** January of that year. */
	public static final ReportedPeriod JANUARY = ReportedPeriod.month(LAST_YEAR, Month.JANUARY);

	private ProgressCase() {
	}

	/** Publishes the plan for its coalition. */
	public static void publish(PlanDesk desk, PlanApproval approval, Workplans plans) {
		publish(desk, approval, plans, List.of(line("Clearance", "Clearfield Demining", "M2_CLEARED"),
				line("School sessions", "Clearfield Demining", "PEOPLE_REACHED"), line("Quality teams", null, null)));
	}

	/** Publishes a plan of these lines. */
	public static void publish(PlanDesk desk, PlanApproval approval, Workplans plans, List<PlanLine> lines) {
		Person.MERIDIA_AUTHORITY.does(() -> {
			desk.start(new PlanDesk.Facts("Plan", null, LAST_YEAR, LAST_YEAR + 2, "USD"));
			desk.replaceLines(plans.draft(MERIDIA).orElseThrow(), lines);
			return true;
		});
		PlanInForce.publish(approval, plans, Person.MERIDIA_AUTHORITY.does(() -> plans.draft(MERIDIA).orElseThrow()),
				Tier.COALITION);
	}

	/** A line that plans 1,200 for each of three years. */
	public static PlanLine line(String title, @Nullable String operator, @Nullable String unit) {
		TreeMap<Integer, PlanLine.Year> years = new TreeMap<>();
		for (int year = LAST_YEAR; year <= LAST_YEAR + 2; year++) {
			years.put(year, new PlanLine.Year(new BigDecimal("1200"), new BigDecimal("60000"), null, null));
		}
		return PlanLine.of(new PlanLine.Work(Pillar.SURVEY_AND_CLEARANCE, title, operator, null, unit), years);
	}

	/** As if the plan had come into force two years ago, so that months can be late. */
	public static void inForceLongAgo() throws SQLException {
		try (Connection connection = TestDatabase.asOwner(); Statement statement = connection.createStatement()) {
			statement.execute(
					"update workplan.plans set published_at = now() - interval '3 years' where published_at is not null");
		}
	}

	/** Key of a line of the plan in force. */
	public static UUID key(Workplans plans, String title) {
		return Person.MERIDIA_AUTHORITY.does(() -> plans.published(MERIDIA)
			.orElseThrow()
			.lines()
			.stream()
			.filter((line) -> line.title().equals(title))
			.findFirst()
			.orElseThrow()
			.key());
	}

	/** A report of so much, done for so much money. */
	public static Actuals actuals(String quantity, String spent) {
		return new Actuals(new BigDecimal(quantity), People.NONE, new BigDecimal(spent), null);
	}

}
