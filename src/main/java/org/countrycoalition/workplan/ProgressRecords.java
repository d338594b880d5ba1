package org.countrycoalition.workplan;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.countrycoalition.kernel.CountryCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Repository;

/**
 * Writes reports of progress. The database keeps a month of a line from being reported
 * twice, and everybody from writing what is not theirs.
 */
@Repository
class ProgressRecords {

	private final JdbcClient jdbc;

	ProgressRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @return whether its key and its months were free
	 */
	boolean add(UUID id, CountryCode state, UUID line, ReportedPeriod period, Actuals actuals,
			ProgressQueries.About about, Progress.Stamp reported) {
		return this.jdbc
			.sql("""
					insert into workplan.progress (id, line_key, state, year, first_month, months, quantity, women, men,
						girls, boys, disability, spent, unit, currency, note, status, reported_by, reported_at, tier,
						owner_organisation, illustrative, source)
					values (:id, :line, :state, :year, :first, :months, :quantity, :women, :men, :girls, :boys,
						:disability, :spent, :unit, :currency, :note, 'REPORTED', :by, :at, 'BILATERAL', :owner, :illustrative,
						:source)
					on conflict do nothing""")
			.paramSource(says(actuals).addValue("id", id)
				.addValue("line", line)
				.addValue("state", state.iso3())
				.addValue("year", period.year())
				.addValue("first", period.first().getValue())
				.addValue("months", period.months())
				.addValue("unit", about.measure().unit())
				.addValue("currency", about.measure().currency())
				.addValue("by", reported.by())
				.addValue("at", at(reported.at()))
				.addValue("owner", about.owner())
				.addValue("illustrative", about.illustrative())
				.addValue("source", about.source()))
			.update() == 1;
	}

	/**
	 * @return whether the report was as it was read
	 */
	boolean correct(Progress read, Actuals actuals) {
		return this.jdbc.sql("""
				update workplan.progress set quantity = :quantity, women = :women, men = :men, girls = :girls,
					boys = :boys, disability = :disability, spent = :spent, note = :note, status = 'REPORTED',
					returned = null, version = version + 1
				where id = :id and version = :version and not removed""")
			.paramSource(says(actuals).addValue("id", read.id()).addValue("version", read.version()))
			.update() == 1;
	}

	/**
	 * @return whether the report was as it was read
	 */
	boolean withdraw(Progress read) {
		return this.jdbc.sql(
				"update workplan.progress set removed = true, version = version + 1 where id = ? and version = ? and not removed")
			.params(read.id(), read.version())
			.update() == 1;
	}

	/**
	 * Shows reports to those who see the plan in force, by one statement.
	 * @return how many were as they were read
	 */
	int accept(List<Progress> read, Progress.Stamp decided) {
		return this.jdbc.sql("""
				update workplan.progress set status = 'ACCEPTED', decided_by = ?, decided_at = ?, version = version + 1,
					tier = coalesce((select p.tier from workplan.plans p
						where p.state = progress.state and p.status = 'PUBLISHED'), 'COALITION')
				from unnest(cast(? as uuid[]), cast(? as int[])) as wanted (report, as_read)
				where id = wanted.report and version = wanted.as_read and not removed""")
			.params(decided.by(), at(decided.at()),
					read.stream().map((report) -> report.id().toString()).toArray(String[]::new),
					read.stream().map(Progress::version).toArray(Integer[]::new))
			.update();
	}

	/**
	 * @return whether the report was as it was read
	 */
	boolean giveBack(Progress read, String why, Progress.Stamp decided) {
		return this.jdbc.sql("""
				update workplan.progress set status = 'RETURNED', returned = ?, decided_by = ?, decided_at = ?,
					tier = 'BILATERAL', version = version + 1
				where id = ? and version = ? and not removed""")
			.params(why, decided.by(), at(decided.at()), read.id(), read.version())
			.update() == 1;
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private static MapSqlParameterSource says(Actuals actuals) {
		People people = actuals.people();
		return new MapSqlParameterSource().addValue("quantity", actuals.quantity(), Types.NUMERIC)
			.addValue("women", people.women(), Types.INTEGER)
			.addValue("men", people.men(), Types.INTEGER)
			.addValue("girls", people.girls(), Types.INTEGER)
			.addValue("boys", people.boys(), Types.INTEGER)
			.addValue("disability", people.disability(), Types.INTEGER)
			.addValue("spent", actuals.spent(), Types.NUMERIC)
			.addValue("note", actuals.note(), Types.VARCHAR);
	}

}
