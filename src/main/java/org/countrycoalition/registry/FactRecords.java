package org.countrycoalition.registry;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.countrycoalition.journal.Journal;
import org.countrycoalition.registry.RegisterRefusal.Reason;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.StringUtils;

/**
 * Writes the register's rows, one at a time, each with its reason and against the version
 * that its writer has read. Table and column names come from this module's code only.
 */
@Repository
class FactRecords {

	private static final String INSUFFICIENT_PRIVILEGE = "42501";

	private static final String EXCLUSION_VIOLATION = "23P01";

	private static final String CHECK_VIOLATION = "23514";

	private final JdbcClient jdbc;

	private final Journal journal;

	FactRecords(JdbcClient jdbc, Journal journal) {
		this.jdbc = jdbc;
		this.journal = journal;
	}

	void add(String table, Map<String, @Nullable Object> values, String reason) {
		explain(values, reason);
		String columns = String.join(", ", values.keySet());
		String parameters = values.keySet().stream().map((column) -> ":" + column).collect(Collectors.joining(", "));
		write("insert into registry." + table + " (" + columns + ") values (" + parameters + ")", values);
	}

	void change(String table, Map<String, ?> key, int version, Map<String, @Nullable Object> values, String reason) {
		explain(values, reason);
		String assignments = values.keySet()
			.stream()
			.map((column) -> column + " = :" + column)
			.collect(Collectors.joining(", "));
		String condition = key.keySet()
			.stream()
			.map((column) -> column + " = :key_" + column)
			.collect(Collectors.joining(" and "));
		Map<String, @Nullable Object> parameters = new LinkedHashMap<>(values);
		key.forEach((column, value) -> parameters.put("key_" + column, value));
		parameters.put("read_version", version);
		int changed = write("update registry." + table + " set " + assignments + ", version = version + 1 where "
				+ condition + " and version = :read_version", parameters);
		if (changed != 1) {
			throw new RegisterRefusal(Reason.CHANGED_MEANWHILE);
		}
	}

	private void explain(Map<String, @Nullable Object> values, String reason) {
		if (!StringUtils.hasText(reason)) {
			throw new RegisterRefusal(Reason.REASON_MISSING);
		}
		if (values.containsKey("source") && !StringUtils.hasText((String) values.get("source"))) {
			throw new RegisterRefusal(Reason.SOURCE_MISSING);
		}
		this.journal.because(reason.strip());
	}

	private int write(String sql, Map<String, @Nullable Object> parameters) {
		try {
			return this.jdbc.sql(sql).params(parameters).update();
		}
		catch (DuplicateKeyException ex) {
			throw new RegisterRefusal(Reason.ALREADY_THERE);
		}
		catch (DataIntegrityViolationException | BadSqlGrammarException ex) {
			throw refusal(ex);
		}
	}

	private static RuntimeException refusal(NonTransientDataAccessException failure) {
		String state = (failure.getRootCause() instanceof SQLException sql) ? sql.getSQLState() : "";
		return switch (state) {
			case INSUFFICIENT_PRIVILEGE -> new RegisterRefusal(Reason.NOT_YOURS);
			case EXCLUSION_VIOLATION -> new RegisterRefusal(Reason.OVERLAPS);
			case CHECK_VIOLATION -> new RegisterRefusal(Reason.DATES_OUT_OF_ORDER);
			case "23502", "23503", "22001" -> new RegisterRefusal(Reason.INVALID);
			case null, default -> failure;
		};
	}

}
