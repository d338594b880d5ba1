package org.countrycoalition.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.countrycoalition.journal.Change.Operation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the change log and tells it why a change is made. Only triggers write entries.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Journal {

	private final JdbcClient jdbc;

	private final JsonMapper mapper;

	Journal(JdbcClient jdbc, JsonMapper mapper) {
		this.jdbc = jdbc;
		this.mapper = mapper.rebuild().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
	}

	/**
	 * @param table schema and name, for example {@code registry.deadlines}
	 * @param rowId key of the row
	 * @return the row's changes that the viewer may see, latest first. An entry keeps the
	 * tier that its row had when it was written.
	 */
	public List<Change> history(String table, String rowId) {
		return history(List.of(new Row(table, rowId)));
	}

	/**
	 * @param rows of any tables
	 * @return the changes of all of them that the viewer may see, latest first
	 */
	public List<Change> history(List<Row> rows) {
		return this.jdbc.sql("""
				select changed_at, changed_by, reason, operation, before::text, after::text from journal.changes
				where (table_name, row_id) in (select * from unnest(cast(? as text[]), cast(? as text[])))
				order by id desc""")
			.param(rows.stream().map(Row::table).toArray(String[]::new))
			.param(rows.stream().map(Row::id).toArray(String[]::new))
			.query(this::change)
			.list();
	}

	/**
	 * Gives the reason of all changes that the running transaction makes from here on.
	 * @param reason in the writer's words
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void because(String reason) {
		this.jdbc.sql("select set_config('app.reason', ?, true)").param(reason).query(String.class).single();
	}

	private Change change(ResultSet row, int number) throws SQLException {
		return new Change(row.getObject("changed_at", OffsetDateTime.class).toInstant(), row.getString("changed_by"),
				row.getString("reason"), Operation.valueOf(row.getString("operation")),
				columns(row.getString("before")), columns(row.getString("after")));
	}

	private Map<String, String> columns(@Nullable String json) {
		Map<String, String> columns = new TreeMap<>();
		if (json != null) {
			this.mapper.readTree(json).forEachEntry((column, value) -> {
				if (!value.isNull()) {
					columns.put(column, text(value));
				}
			});
		}
		return columns;
	}

	private static String text(JsonNode value) {
		if (value.isNumber()) {
			return value.decimalValue().toPlainString();
		}
		return value.isArray() ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "))
				: value.asString();
	}

	/**
	 * What a change is of.
	 *
	 * @param table schema and name, for example {@code registry.deadlines}
	 * @param id key of the row
	 */
	public record Row(String table, String id) {
	}

}
