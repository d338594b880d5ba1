package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Tallies reports where they are kept, by the rules of {@link ReportTally}.
 */
@Repository
class TallyQueries {

	private final JdbcClient jdbc;

	TallyQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** By line, as far as the viewer may see the reports. */
	Map<UUID, ReportTally> of(Plan plan, int year) {
		Map<UUID, ReportTally> tallies = new HashMap<>();
		this.jdbc
			.sql("""
					with one as (
						select line_key, first_month, months, status, case when alike then quantity end as quantity, alike, ((1 << months) - 1) << (first_month - 1) as bits,
							first_month + months - 1 as last_month, status <> 'RETURNED' as counts,
							currency = :currency as comparable, spent,
							case when alike then coalesce(quantity, women + men + girls + boys) end as reached
						from (
							select r.*, r.unit is not distinct from l.unit as alike from workplan.progress r
							left join workplan.lines l on l.plan = :plan and l.key = r.line_key and not l.removed
							where r.state = :state and r.year = :year and not r.removed) r)
					select line_key, count(*) as reports, count(*) filter (where status = 'REPORTED') as waiting,
						bit_or(bits) as seen, coalesce(bit_or(bits) filter (where counts), 0) as counted,
						coalesce(bit_or(bits) filter (where not counts), 0) as returned,
						(array_agg(months order by first_month desc))[1] = 3 as quarterly,
						count(*) filter (where counts) as counting, count(*) filter (where counts and alike) as in_unit,
						coalesce(sum(quantity) filter (where counts), 0) as done,
						count(quantity) filter (where counts) as done_known,
						(array_agg(reached order by last_month desc) filter (where counts and reached is not null))[1] as latest,
						max(last_month) filter (where counts and reached is not null) as latest_month,
						count(*) filter (where counts and comparable) as in_currency,
						coalesce(sum(spent) filter (where counts and comparable), 0) as spent,
						count(spent) filter (where counts and comparable) as spent_known
					from one group by line_key""")
			.param("plan", plan.id())
			.param("state", plan.state().iso3())
			.param("year", year)
			.param("currency", plan.currency())
			.query((RowCallbackHandler) (row) -> tallies
				.put(Objects.requireNonNull(row.getObject("line_key", UUID.class)), tally(row)));
		return tallies;
	}

	private static ReportTally tally(ResultSet row) throws SQLException {
		int counting = row.getInt("counting");
		int alike = row.getInt("in_unit");
		int comparable = row.getInt("in_currency");
		BigDecimal latest = row.getBigDecimal("latest");
		return new ReportTally(row.getInt("reports"), row.getInt("waiting"), row.getInt("seen"), row.getInt("counted"),
				row.getInt("returned"), row.getBoolean("quarterly"), part(row, "done", alike),
				(latest != null) ? new ReportTally.Latest(latest, row.getInt("latest_month")) : null,
				part(row, "spent", comparable), counting - alike, counting - comparable);
	}

	private static ReportTally.Part part(ResultSet row, String column, int reports) throws SQLException {
		int known = row.getInt(column + "_known");
		return new ReportTally.Part(row.getBigDecimal(column), known, reports - known);
	}

}
