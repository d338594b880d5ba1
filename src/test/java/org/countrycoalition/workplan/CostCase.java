package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

import org.countrycoalition.gap.AcceptanceCase;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.PlanInForce;
import org.countrycoalition.testing.TestDatabase;
import org.jspecify.annotations.Nullable;

/**
 * A plan of Meridia in force with a line of Clearfield and one of somebody else, a unit
 * cost, a budget of either and an explanation. The amounts occur nowhere else.
 */
public final class CostCase {

	/** Of the plan. */
	public static final int YEAR = 2027;

	/** By one session. */
	public static final String PRICE = "31.37";

	/** What Clearfield means to spend. */
	public static final String BUDGET = "4747.47";

	/** What the authority says for somebody without an account. */
	public static final String BUDGET_FOR = "5858.58";

	/** Why they differ. */
	public static final String WHY = "Floods close the road";

	private CostCase() {
	}

	/** Removes all plans and costs, as the owner of the tables. */
	public static void empty() throws SQLException {
		AcceptanceCase.empty();
		asOwner("delete from workplan.unit_costs; delete from workplan.budgets; delete from workplan.costing_notes");
	}

	/** Writes as the owner of the tables, whom row-level security does not bind. */
	public static void asOwner(String sql) throws SQLException {
		try (var connection = TestDatabase.asOwner(); var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	/** A line of 100 sessions that costs 3,000. */
	public static PlanLine line(String title, @Nullable String operator, @Nullable UUID entry) {
		TreeMap<Integer, PlanLine.Year> years = new TreeMap<>();
		years.put(YEAR, new PlanLine.Year(new BigDecimal("100"), new BigDecimal("3000"), null, null));
		return PlanLine.of(new PlanLine.Work(Pillar.RISK_EDUCATION, title, operator, null, "SESSIONS",
				LineDetail.NONE.costedBy(entry)), years);
	}

	/** What one session costs. */
	public static UnitCost.Facts session() {
		return new UnitCost.Facts("School session", "SESSIONS", new BigDecimal(PRICE), "USD", LocalDate.of(2026, 3, 1),
				"Contract 7");
	}

	/** A budget in dollars. */
	public static Budget.Facts budget(String amount) {
		return new Budget.Facts(new BigDecimal(amount), "USD", "Staff and fuel", "Proposal of May");
	}

	/**
	 * Loads it through the doors that people use.
	 * @return lines of Clearfield and of somebody else, as stored
	 */
	public static List<PlanLine> load(Doors doors) {
		UUID entry = Person.MERIDIA_AUTHORITY.does(() -> doors.library().add(session()));
		Person.MERIDIA_AUTHORITY.does(() -> {
			UUID plan = doors.desk().start(new PlanDesk.Facts("Plan", null, YEAR, YEAR + 1, "USD"));
			doors.desk().write(plan, line("Sessions of Clearfield", "clearfield", entry));
			doors.desk().write(plan, line("Sessions of somebody", "Village teams", entry));
			PlanInForce.publish(doors.approval(), doors.plans(),
					doors.plans().draft(AcceptanceCase.MERIDIA).orElseThrow(), Tier.COALITION);
			return true;
		});
		List<PlanLine> lines = Person.MERIDIA_AUTHORITY
			.<List<PlanLine>>does(() -> doors.plans().published(AcceptanceCase.MERIDIA).orElseThrow().lines());
		Person.CLEARFIELD.does(() -> {
			doors.budgets().enter(new LineYear(lines.getFirst().key(), YEAR), null, budget(BUDGET));
			return true;
		});
		Person.MERIDIA_AUTHORITY.does(() -> {
			doors.budgets()
				.enterFor(new LineYear(lines.getLast().key(), YEAR), "Village teams", null, budget(BUDGET_FOR));
			doors.costing().explain(new LineYear(lines.getFirst().key(), YEAR), null, WHY);
			return true;
		});
		return lines;
	}

	/**
	 * The services that write.
	 *
	 * @param desk of the plan
	 * @param approval of the plan
	 * @param plans reads them
	 * @param library of unit costs
	 * @param budgets of operators
	 * @param costing of lines
	 */
	public record Doors(PlanDesk desk, PlanApproval approval, Workplans plans, CostLibrary library, Budgets budgets,
			CostingDesk costing) {
	}

}
