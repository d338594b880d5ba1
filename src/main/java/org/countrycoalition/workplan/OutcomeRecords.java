package org.countrycoalition.workplan;

import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/**
 * Writes what drafts are to bring about.
 */
@Repository
class OutcomeRecords {

	private static final String PUT = """
			insert into workplan.outcomes (plan, title, state, tier, owner_organisation, position, measure, due)
			values (:plan, :title, :state, 'PRIVATE', :owner, :position, :measure, :due)
			on conflict (plan, title) do update set position = excluded.position, measure = excluded.measure,
				due = excluded.due, version = outcomes.version + 1
			where (outcomes.position, outcomes.measure, outcomes.due)
				is distinct from (excluded.position, excluded.measure, excluded.due)""";

	private static final String RENAME = """
			update workplan.outcomes set title = :title, version = version + 1 where plan = :plan and title = :before""";

	private static final String FORGET = """
			update workplan.lines set outcome = null, version = version + 1
			where plan = :plan and outcome = :title and removed""";

	private static final String REMOVE = """
			update workplan.outcomes set removed = true, title = title || ' ' || id, version = version + 1
			where plan = :plan and title = :title""";

	private static final String COPY = """
			insert into workplan.outcomes (plan, title, state, tier, owner_organisation, position, measure, due)
			select :to, o.title, o.state, 'PRIVATE', :owner, o.position, o.measure, o.due
			from workplan.outcomes o where o.plan = :from and not o.removed""";

	private final NamedParameterJdbcOperations jdbc;

	OutcomeRecords(NamedParameterJdbcOperations jdbc) {
		this.jdbc = jdbc;
	}

	/** Stores all of these, in their order; others stay as they are. */
	void put(Plan plan, List<Outcome> outcomes) {
		SqlParameterSource[] rows = IntStream.range(0, outcomes.size())
			.mapToObj((position) -> row(plan, position, outcomes.get(position)))
			.toArray(SqlParameterSource[]::new);
		if (rows.length > 0) {
			this.jdbc.batchUpdate(PUT, rows);
		}
	}

	/** Adds the outcomes that these lines serve and the plan does not name yet. */
	void putMissing(Plan plan, List<PlanLine> lines) {
		Map<String, Outcome> outcomes = new LinkedHashMap<>();
		plan.outcomes().forEach((outcome) -> outcomes.put(outcome.title(), outcome));
		lines.stream()
			.map((line) -> line.detail().outcome())
			.filter(Objects::nonNull)
			.forEach((title) -> outcomes.putIfAbsent(title, new Outcome(title, null, null)));
		put(plan, List.copyOf(outcomes.values()));
	}

	/** Another title for an outcome; lines that serve it follow. */
	void rename(Plan plan, String before, String after) {
		this.jdbc.update(RENAME, Map.of("plan", plan.id(), "before", before, "title", after));
	}

	/** Takes an outcome out that no line serves, unless one that was taken out itself. */
	void remove(Plan plan, String title) {
		Map<String, Object> which = Map.of("plan", plan.id(), "title", title);
		this.jdbc.update(FORGET, which);
		this.jdbc.update(REMOVE, which);
	}

	/** Copies the outcomes of a version into a draft. */
	void copy(Plan from, Plan to) {
		this.jdbc.update(COPY, Map.of("from", from.id(), "to", to.id(), "owner", to.owner()));
	}

	private static SqlParameterSource row(Plan plan, int position, Outcome outcome) {
		return new MapSqlParameterSource("plan", plan.id()).addValue("title", outcome.title())
			.addValue("state", plan.state().iso3())
			.addValue("owner", plan.owner())
			.addValue("position", position)
			.addValue("measure", outcome.measure(), Types.VARCHAR)
			.addValue("due", outcome.due(), Types.DATE);
	}

}
