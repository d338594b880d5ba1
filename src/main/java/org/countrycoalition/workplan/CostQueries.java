package org.countrycoalition.workplan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.ExchangeRates;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What lines are costed from, and the lines of a page, each by one statement whatever
 * their number. Row-level security leaves out what the viewer may not see.
 */
@Repository
class CostQueries {

	private static final String BUDGET = """
			select b.*, coalesce(b.operator, o.name) as name from workplan.budgets b
			join registry.organisations o on o.id = b.owner_organisation""";

	private final JdbcClient jdbc;

	CostQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All entries of the State, those in use first. */
	List<UnitCost> library(CountryCode state) {
		return this.jdbc.sql("""
				select * from workplan.unit_costs where state = ?
				order by ended_on nulls first, lower(activity), dated desc, id""")
			.param(state.iso3())
			.query((row, number) -> unitCost(row))
			.list();
	}

	Optional<UnitCost> entry(CountryCode state, UUID id) {
		return this.jdbc.sql("select * from workplan.unit_costs where state = ? and id = ?")
			.param(state.iso3())
			.param(id)
			.query((row, number) -> unitCost(row))
			.optional();
	}

	/** Lines that have something planned for the year, from that position on. */
	List<PlanLine> lines(UUID plan, int year, int from, int most) {
		return this.jdbc.sql("select l.*, " + LineRows.YEAR + """
				 from workplan.lines l join workplan.line_years y on y.line = l.id and y.year = ? and not y.removed
				where l.plan = ? and not l.removed order by l.position, l.id limit ? offset ?""")
			.param(year)
			.param(plan)
			.param(most)
			.param(from)
			.query((row, number) -> LineRows.line(row).planning(year, LineRows.year(row)))
			.list();
	}

	/** How many lines have something planned for the year. */
	int count(UUID plan, int year) {
		return this.jdbc.sql("""
				select count(*) from workplan.lines l
				join workplan.line_years y on y.line = l.id and y.year = ? and not y.removed
				where l.plan = ? and not l.removed""").param(year).param(plan).query(Integer.class).single();
	}

	/**
	 * Lines of the viewer's organisation in the plan in force, or as a version that waits
	 * and that it may see has them, with their budget.
	 */
	List<OwnBudget> own(CountryCode state, int year) {
		List<OwnLine> lines = this.jdbc
			.sql("select * from (select distinct on (l.key) l.*, p.currency, " + LineRows.YEAR + """
					 from workplan.lines l join workplan.plans p on p.id = l.plan
					join workplan.line_years y on y.line = l.id and y.year = ? and not y.removed
					where l.state = ? and l.implementer = (select access.organisation()) and not l.removed
						and p.status in ('PUBLISHED', 'SUBMITTED', 'APPROVED')
					order by l.key, p.number desc) as latest order by position, id""")
			.param(year)
			.param(state.iso3())
			.query((row, number) -> new OwnLine(LineRows.line(row).planning(year, LineRows.year(row)),
					row.getString("currency")))
			.list();
		Map<LineYear, List<Budget>> budgets = budgets(lines.stream().map((own) -> own.line().key()).toList());
		return lines.stream()
			.map((own) -> new OwnBudget(own.line(), year, own.currency(),
					budgets.getOrDefault(new LineYear(own.line().key(), year), List.of())
						.stream()
						.filter(Budget::byOperator)
						.findFirst()
						.orElse(null)))
			.toList();
	}

	/**
	 * Whether the viewer's organisation does the line in a plan that it may see, and that
	 * covers the year.
	 * @return whose plan, empty if not
	 */
	Optional<CountryCode> stateOfOwn(LineYear where) {
		return this.jdbc
			.sql("""
					select distinct l.state from workplan.lines l join workplan.plans p on p.id = l.plan
					where l.key = ? and l.implementer = (select access.organisation()) and not l.removed
						and p.status in ('PUBLISHED', 'SUBMITTED', 'APPROVED') and ? between p.first_year and p.last_year""")
			.param(where.key())
			.param(where.year())
			.query((row, number) -> CountryCode.of(row.getString("state")))
			.optional();
	}

	/** Whether a plan of the State that the viewer may see has the line in the year. */
	boolean has(CountryCode state, LineYear where) {
		return this.jdbc.sql("""
				select exists (select from workplan.lines l join workplan.plans p on p.id = l.plan
					where l.state = ? and l.key = ? and ? between p.first_year and p.last_year)""")
			.param(state.iso3())
			.param(where.key())
			.param(where.year())
			.query(Boolean.class)
			.single();
	}

	/** Everything from which these lines of a State are costed, in all years. */
	CostSources sources(CountryCode state, Collection<PlanLine> lines, ExchangeRates rates) {
		List<UUID> keys = lines.stream().map(PlanLine::key).toList();
		Map<UUID, UnitCost> library = library(state).stream()
			.collect(Collectors.toMap(UnitCost::id, Function.identity()));
		Map<LineYear, CostNote> notes = this.jdbc
			.sql("select * from workplan.costing_notes where line_key = any (cast(? as uuid[]))")
			.param(written(keys))
			.query((row, number) -> new CostNote(where(row), row.getString("text"), row.getInt("version")))
			.list()
			.stream()
			.collect(Collectors.toMap(CostNote::where, Function.identity()));
		return new CostSources(library, budgets(keys), notes, rates);
	}

	private Map<LineYear, List<Budget>> budgets(List<UUID> keys) {
		Map<LineYear, List<Budget>> budgets = new HashMap<>();
		this.jdbc.sql(BUDGET
				+ " where b.line_key = any (cast(? as uuid[])) and not b.removed order by lower(coalesce(b.operator, o.name)), b.id")
			.param(written(keys))
			.query((RowCallbackHandler) (row) -> budgets.computeIfAbsent(where(row), (key) -> new ArrayList<>())
				.add(budget(row)));
		return budgets;
	}

	private static String[] written(List<UUID> keys) {
		return keys.stream().map(UUID::toString).toArray(String[]::new);
	}

	private static LineYear where(ResultSet row) throws SQLException {
		return new LineYear(row.getObject("line_key", UUID.class), row.getInt("year"));
	}

	private static Budget budget(ResultSet row) throws SQLException {
		return new Budget(
				row.getObject("id", UUID.class), where(row), row.getString("name"), row.getString("organisation"),
				row.getString("operator") == null, new Budget.Facts(row.getBigDecimal("amount"),
						row.getString("currency"), row.getString("note"), row.getString("source")),
				row.getInt("version"));
	}

	private static UnitCost unitCost(ResultSet row) throws SQLException {
		return new UnitCost(row.getObject("id", UUID.class),
				new UnitCost.Facts(row.getString("activity"), row.getString("unit"), row.getBigDecimal("amount"),
						row.getString("currency"), row.getObject("dated", LocalDate.class), row.getString("source")),
				row.getObject("ended_on", LocalDate.class), row.getInt("version"));
	}

	private record OwnLine(PlanLine line, String currency) {
	}

}
