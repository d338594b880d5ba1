package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads lines of plans in force and what was reported on them, one statement each
 * whatever their number.
 */
@Repository
class ProgressQueries {

	/** Since when each line of a State is in force, in whatever version. */
	private static final String SINCE = """
			select l.key, min(p.published_at) as since from workplan.plans p
			join workplan.lines l on l.plan = p.id and not l.removed
			where p.state = :state and p.published_at is not null group by l.key""";

	private final JdbcClient jdbc;

	ProgressQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Lines of the plan that plan something for the year, in their order. */
	List<Tracked> lines(Plan plan, int year) {
		return this.jdbc.sql("with since as (" + SINCE + ") select l.*, s.since, " + LineRows.YEAR + """
				 from workplan.lines l join workplan.line_years y on y.line = l.id and y.year = :year and not y.removed
				join since s on s.key = l.key
				where l.plan = :plan and not l.removed
				order by l.position, l.id""")
			.param("plan", plan.id())
			.param("state", plan.state().iso3())
			.param("year", year)
			.query((row, number) -> new Tracked(LineRows.line(row).planning(year, LineRows.year(row)),
					row.getString("implementer"), day(row, "since")))
			.list();
	}

	/** What is reported for the year, in no order, as far as the viewer may see it. */
	List<Progress> reports(CountryCode state, int year) {
		return this.jdbc.sql("select * from workplan.progress where state = ? and year = ? and not removed")
			.param(state.iso3())
			.param(year)
			.query((row, number) -> report(row))
			.list();
	}

	/** What is reported for the year on these lines, in no order. */
	List<Progress> reports(CountryCode state, int year, Collection<UUID> lines) {
		return this.jdbc.sql(
				"select * from workplan.progress where state = ? and year = ? and line_key = any (cast(? as uuid[])) and not removed")
			.param(state.iso3())
			.param(year)
			.param(lines.stream().map(UUID::toString).toArray(String[]::new))
			.query((row, number) -> report(row))
			.list();
	}

	/** The first reports for the year that wait for the authority. */
	List<Progress> queue(CountryCode state, int year) {
		return this.jdbc.sql("""
				select * from workplan.progress where state = ? and year = ? and status = 'REPORTED' and not removed
				order by reported_at, id limit ?""")
			.param(state.iso3())
			.param(year)
			.param(ProgressPage.MOST)
			.query((row, number) -> report(row))
			.list();
	}

	/** Those of them that are there and to be seen, in no order. */
	List<Progress> reports(Collection<UUID> ids) {
		return this.jdbc.sql("select * from workplan.progress where id = any (cast(? as uuid[])) and not removed")
			.param(ids.stream().map(UUID::toString).toArray(String[]::new))
			.query((row, number) -> report(row))
			.list();
	}

	Optional<Progress> report(UUID id) {
		return this.jdbc.sql("select * from workplan.progress where id = ? and not removed")
			.param(id)
			.query((row, number) -> report(row))
			.optional();
	}

	/** A line on which the viewer reports, empty if it is none or plans no such year. */
	Optional<About> about(CountryCode state, UUID line, int year) {
		return this.jdbc.sql("""
				select l.unit, p.currency, p.illustrative, o.id, o.name
				from workplan.plans p join workplan.lines l on l.plan = p.id and l.key = :line and not l.removed
				join workplan.line_years y on y.line = l.id and y.year = :year and not y.removed
				join registry.organisations o on o.id = access.organisation()
				where p.state = :state and p.status = 'PUBLISHED' and workplan.reports_on(p.state, l.key)""")
			.param("state", state.iso3())
			.param("line", line)
			.param("year", year)
			.query((row, number) -> new About(new Measure(row.getString("unit"), row.getString("currency")),
					row.getBoolean("illustrative"), row.getString("id"), row.getString("name")))
			.optional();
	}

	/** Lines and years on which an organisation reports, with the months reported. */
	List<Owed> owed(String organisation, int from, int to) {
		return this.jdbc
			.sql("""
					with mine as (
						select l.key, l.state, y.year, p.published_at from workplan.plans p
						join workplan.lines l on l.plan = p.id and not l.removed
						join workplan.line_years y on y.line = l.id and y.year between :from and :to and not y.removed
						where p.status = 'PUBLISHED'
							and (l.implementer = :own or l.implementer is null and l.state = (select access.state()))),
					since as (
						select l.key, min(p.published_at) as since from workplan.lines l
						join workplan.plans p on p.id = l.plan and p.published_at is not null
						where not l.removed and l.key in (select key from mine) group by l.key)
					select m.key, m.state, m.year, s.since,
						coalesce(bit_or(((1 << r.months) - 1) << (r.first_month - 1)), 0) as reported,
						coalesce((array_agg(r.months order by r.first_month desc) filter (where r.id is not null))[1] = 3, false) as quarterly
					from mine m join since s on s.key = m.key
					left join workplan.progress r on r.line_key = m.key and r.year = m.year and not r.removed
					group by m.key, m.state, m.year, s.since""")
			.param("own", organisation)
			.param("from", from)
			.param("to", to)
			.query((row, number) -> new Owed(row.getObject("key", UUID.class), CountryCode.of(row.getString("state")),
					row.getInt("year"), day(row, "since"), row.getBoolean("quarterly"), row.getInt("reported")))
			.list();
	}

	/** The viewer's reports that were given back. */
	List<Progress> returned(String organisation) {
		return this.jdbc.sql("""
				select * from workplan.progress
				where owner_organisation = ? and status = 'RETURNED' and not removed
				order by decided_at desc limit 100""").param(organisation).query((row, number) -> report(row)).list();
	}

	/** How many reports on a State's plan wait, by year. */
	List<ProgressReads.Waiting> waiting() {
		return this.jdbc.sql("""
				select state, year, count(*) as reports, min(reported_at) as first from workplan.progress
				where state = (select access.state()) and status = 'REPORTED' and not removed
				group by state, year order by year""")
			.query((row, number) -> new ProgressReads.Waiting(CountryCode.of(row.getString("state")),
					row.getInt("year"), row.getInt("reports"), day(row, "first")))
			.list();
	}

	private static Progress report(ResultSet row) throws SQLException {
		People people = new People(row.getObject("women", Integer.class), row.getObject("men", Integer.class),
				row.getObject("girls", Integer.class), row.getObject("boys", Integer.class),
				row.getObject("disability", Integer.class));
		BigDecimal spent = row.getBigDecimal("spent");
		return new Progress(row.getObject("id", UUID.class), row.getObject("line_key", UUID.class),
				CountryCode.of(row.getString("state")),
				new ReportedPeriod(row.getInt("year"), Month.of(row.getInt("first_month")), row.getInt("months")),
				new Actuals(row.getBigDecimal("quantity"), people, spent, row.getString("note")),
				new Measure(row.getString("unit"), row.getString("currency")),
				Progress.Status.valueOf(row.getString("status")), row.getString("returned"),
				Objects.requireNonNull(stamp(row, "reported")), stamp(row, "decided"),
				Tier.valueOf(row.getString("tier")), row.getString("owner_organisation"), row.getString("source"),
				row.getInt("version"));
	}

	private static Progress.@Nullable Stamp stamp(ResultSet row, String what) throws SQLException {
		String by = row.getString(what + "_by");
		OffsetDateTime at = row.getObject(what + "_at", OffsetDateTime.class);
		return (by != null && at != null) ? new Progress.Stamp(by, at.toInstant()) : null;
	}

	private static LocalDate day(ResultSet row, String column) throws SQLException {
		return LocalDate.ofInstant(row.getObject(column, OffsetDateTime.class).toInstant(), ZoneOffset.UTC);
	}

	/**
	 * A line of the plan in force.
	 *
	 * @param line with what it plans for the year
	 * @param implementer the registered organisation that does it, null if none
	 * @param since day on which a plan with it first came into force
	 */
	record Tracked(PlanLine line, @Nullable String implementer, LocalDate since) {
	}

	/**
	 * What a new report needs of its line.
	 *
	 * @param measure in what it is reported
	 * @param illustrative whether the plan is made up
	 * @param owner the viewer's organisation
	 * @param source its name
	 */
	record About(Measure measure, boolean illustrative, String owner, String source) {
	}

	/**
	 * A line and a year that an organisation reports.
	 *
	 * @param key of the line in every version
	 * @param state whose plan
	 * @param year planned by the line
	 * @param since day on which a plan with it first came into force
	 * @param byQuarter whether it last reported a quarter
	 * @param reported a bit for each month that is reported, January the lowest
	 */
	record Owed(UUID key, CountryCode state, int year, LocalDate since, boolean byQuarter, int reported) {

		/** Whether the month is reported. */
		boolean has(Month month) {
			return (this.reported >> (month.getValue() - 1) & 1) == 1;
		}

	}

}
