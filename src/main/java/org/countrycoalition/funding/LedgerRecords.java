package org.countrycoalition.funding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countrycoalition.funding.LedgerEntry.Table;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes rows of the national ledger and published figures, and the record of their
 * import.
 */
@Repository
class LedgerRecords {

	private final JdbcClient jdbc;

	LedgerRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @param titles of editions
	 * @param owner whose rows, null: the public record
	 * @return stored rows of the editions, by what they are known again by; those taken
	 * back too
	 */
	Map<List<@Nullable Object>, Map<String, @Nullable Object>> stored(Collection<String> titles,
			@Nullable String owner) {
		Map<List<@Nullable Object>, Map<String, @Nullable Object>> stored = new HashMap<>();
		for (Table table : Table.values()) {
			this.jdbc.sql("select * from " + table.stored()
					+ " where edition_title = any (:titles) and owner_organisation is not distinct from cast(:owner as text)")
				.param("titles", titles.toArray(String[]::new))
				.param("owner", owner)
				.query()
				.listOfRows()
				.forEach((row) -> {
					Map<String, @Nullable Object> columns = new HashMap<>();
					columns.putAll(row);
					stored.put(LedgerEntry.identity(table, columns), columns);
				});
		}
		return stored;
	}

	/**
	 * @param titles of editions
	 * @param owner whose rows, null: the public record
	 * @return the dates that stored editions with one of the titles state
	 */
	StoredEditions editions(Collection<String> titles, @Nullable String owner) {
		String dated = Arrays.stream(Table.values())
			.map((table) -> "select edition_title, edition_address, edition_on from " + table.stored()
					+ " where edition_title = any (:titles) and edition_on is not null and not retracted"
					+ " and owner_organisation is not distinct from cast(:owner as text)")
			.collect(Collectors.joining(" union "));
		return StoredEditions.of(this.jdbc.sql(dated)
			.param("titles", titles.toArray(String[]::new))
			.param("owner", owner)
			.query(StoredEditions::read)
			.list());
	}

	UUID add(LedgerEntry entry, @Nullable String owner) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>(entry.key());
		values.putAll(entry.facts());
		UUID id = UUID.randomUUID();
		values.put("id", id);
		values.put("owner_organisation", owner);
		insert(entry.table(), values);
		return id;
	}

	/** A row that is in no table: its authority enters it. */
	UUID enter(Map<String, @Nullable Object> facts) {
		UUID id = UUID.randomUUID();
		Map<String, @Nullable Object> values = new LinkedHashMap<>(facts);
		values.put("id", id);
		insert(Table.NATIONAL, values);
		return id;
	}

	private void insert(Table table, Map<String, @Nullable Object> values) {
		this.jdbc
			.sql("insert into " + table.stored() + " (" + String.join(", ", values.keySet()) + ") values ("
					+ values.keySet().stream().map((column) -> ":" + column).collect(Collectors.joining(", ")) + ")")
			.params(values)
			.update();
	}

	/**
	 * @return whether the row was there to be changed, and as it was read
	 */
	boolean change(Table table, UUID id, int version, Map<String, @Nullable Object> facts) {
		Map<String, @Nullable Object> parameters = new LinkedHashMap<>(facts);
		parameters.put("row", id);
		parameters.put("read_version", version);
		return this.jdbc.sql("update " + table.stored() + " set "
				+ facts.keySet().stream().map((column) -> column + " = :" + column).collect(Collectors.joining(", "))
				+ ", version = version + 1 where id = :row and version = :read_version")
			.params(parameters)
			.update() == 1;
	}

	/** Remembers what the import does to a row, before it changes it. */
	void remember(UUID file, Table table, UUID row, boolean added, String keeper) {
		this.jdbc.sql("""
				insert into funding.ledger_lines (import, %s, operation, before, version_after, owner_organisation)
				select :file, n.id, :operation, case when :added then null else to_jsonb(n) end,
					n.version + case when :added then 0 else 1 end, :keeper
				from %s n where n.id = :row""".formatted(table.column(), table.stored()))
			.param("file", file)
			.param("operation", added ? "ADD" : "CHANGE")
			.param("added", added)
			.param("keeper", keeper)
			.param("row", row)
			.update();
	}

	/**
	 * Takes back what an import added, and gives back what it changed; the import before
	 * it can then be undone as well.
	 * @return whether none of its rows was changed since
	 */
	boolean takeBack(UUID file) {
		return Arrays.stream(Table.values()).allMatch((table) -> takeBack(file, table));
	}

	private boolean takeBack(UUID file, Table table) {
		long lines = this.jdbc
			.sql("select count(*) from funding.ledger_lines where import = ? and %s is not null"
				.formatted(table.column()))
			.param(file)
			.query(Long.class)
			.single();
		int added = this.jdbc
			.sql("""
					update %s n set retracted = true, version = n.version + 1
					from funding.ledger_lines l
					where l.import = ? and l.%s = n.id and l.operation = 'ADD' and n.version = l.version_after"""
				.formatted(table.stored(), table.column()))
			.param(file)
			.update();
		List<String> back = new ArrayList<>();
		table.facts().forEach((column) -> back.add("%s = b.%s".formatted(column, column)));
		int changed = this.jdbc
			.sql("""
					update %s n set %s, version = n.version + 1
					from funding.ledger_lines l, jsonb_populate_record(null::%s, l.before) b
					where l.import = ? and l.%s = n.id and l.operation = 'CHANGE' and n.version = l.version_after"""
				.formatted(table.stored(), String.join(", ", back), table.stored(), table.column()))
			.param(file)
			.update();
		this.jdbc
			.sql("""
					update funding.ledger_lines e set version_after = n.version
					from funding.ledger_lines l join %s n on n.id = l.%s
					where l.import = ? and l.operation = 'CHANGE' and e.%s = l.%s and e.import <> l.import
						and e.version_after = l.version_after - 1""".formatted(table.stored(), table.column(),
					table.column(), table.column()))
			.param(file)
			.update();
		return added + changed == lines;
	}

}
