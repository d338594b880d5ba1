package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.workplan.LineDetail.Attribution;
import org.countrycoalition.workplan.LineDetail.Markers;

/**
 * Reads lines and their years from rows.
 */
final class LineRows {

	/**
	 * Columns of a year, as statements name them behind the alias y, and the entry of the
	 * cost library of the line l: who may not see the entry does not learn that there is
	 * one.
	 */
	static final String YEAR = """
			y.quantity, y.cost, y.national, y.capacity, y.teams, y.months, y.women, y.men, y.girls, y.boys, y.disability,
				case when l.unit_cost in (select c.id from workplan.unit_costs c) then l.unit_cost end as costed_by""";

	private LineRows() {
	}

	static PlanLine line(ResultSet row) throws SQLException {
		PlanLine.Work work = new PlanLine.Work(Pillar.valueOf(row.getString("pillar")), row.getString("title"),
				row.getString("operator"), row.getString("location"), row.getString("unit"), detail(row));
		return new PlanLine(row.getObject("id", UUID.class), row.getObject("key", UUID.class), work, new TreeMap<>(),
				row.getInt("version"));
	}

	private static LineDetail detail(ResultSet row) throws SQLException {
		String method = row.getString("attribution_method");
		Attribution attribution = (method != null)
				? new Attribution(row.getBigDecimal("attribution"), LineDetail.Method.valueOf(method)) : null;
		return new LineDetail(row.getString("outcome"), row.getString("responsible"), row.getString("method"),
				row.getBoolean("residual"),
				new Markers(row.getString("gender"), row.getString("environment"), row.getString("communities")),
				attribution, row.getObject("costed_by", UUID.class));
	}

	static PlanLine.Year year(ResultSet row) throws SQLException {
		return new PlanLine.Year(row.getBigDecimal("quantity"), row.getBigDecimal("cost"),
				row.getBigDecimal("national"), row.getBigDecimal("capacity"), row.getBigDecimal("teams"),
				months(row.getArray("months")),
				new People(row.getObject("women", Integer.class), row.getObject("men", Integer.class),
						row.getObject("girls", Integer.class), row.getObject("boys", Integer.class),
						row.getObject("disability", Integer.class)));
	}

	private static Months months(@Nullable Array targets) throws SQLException {
		return (targets != null) ? new Months(Arrays.asList((BigDecimal[]) targets.getArray())) : Months.NONE;
	}

}
