package org.countrycoalition.funding;

import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes contributions and the record of their import.
 */
@Repository
class ContributionRecords {

	private final JdbcClient jdbc;

	ContributionRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	UUID add(ImportRow row, @Nullable String owner) {
		Map<String, @Nullable Object> values = columns(row);
		values.put("id", UUID.randomUUID());
		values.put("donor_state", (row.donor() instanceof Donor.State state) ? state.code().iso3() : null);
		values.put("donor_organisation", (row.donor() instanceof Donor.Organisation giver) ? giver.id() : null);
		values.put("state", (row.recipient() instanceof Recipient.State state) ? state.code().iso3() : null);
		values.put("area", (row.recipient() instanceof Recipient.Area area) ? area.id() : null);
		values.put("year", row.line().year());
		values.put("themes", row.line().themes());
		values.put("edition_title", row.key().title());
		values.put("edition_address", row.key().address());
		values.put("nth", row.key().nth());
		values.put("owner_organisation", owner);
		values.put("source", source(row));
		this.jdbc
			.sql("insert into funding.contributions (" + String.join(", ", values.keySet()) + ") values ("
					+ values.keySet().stream().map((column) -> ":" + column).collect(Collectors.joining(", ")) + ")")
			.params(values)
			.update();
		return (UUID) values.get("id");
	}

	/**
	 * @return whether the row was there to be changed, and as it was read
	 */
	boolean change(StoredRow stored, ImportRow row) {
		Map<String, @Nullable Object> values = columns(row);
		String assignments = values.keySet()
			.stream()
			.map((column) -> column + " = :" + column)
			.collect(Collectors.joining(", "));
		Map<String, @Nullable Object> parameters = new LinkedHashMap<>(values);
		parameters.put("row", stored.id());
		parameters.put("read_version", stored.version());
		return this.jdbc
			.sql("update funding.contributions set " + assignments
					+ ", version = version + 1 where id = :row and version = :read_version")
			.params(parameters)
			.update() == 1;
	}

	/** In the same version as the row's change, of which it is a part. */
	void link(UUID row, @Nullable UUID parent) {
		this.jdbc.sql(
				"update funding.contributions set parent = :parent where id = :row and parent is distinct from :parent")
			.param("parent", parent, Types.OTHER)
			.param("row", row)
			.update();
	}

	/** Waits until no other import is at work, and keeps others waiting. */
	void lock() {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended('funding.imports', 0))")
			.query((row, number) -> true)
			.single();
	}

	UUID begin(String fileName, int lines, String owner) {
		UUID id = UUID.randomUUID();
		this.jdbc.sql("insert into funding.imports (id, file_name, lines, owner_organisation) values (?, ?, ?, ?)")
			.param(id)
			.param(fileName)
			.param(lines)
			.param(owner)
			.update();
		return id;
	}

	/** Remembers what the import does to a row, before it does it. */
	void remember(UUID file, UUID row, boolean added, String owner) {
		this.jdbc
			.sql("""
					insert into funding.import_lines (import, contribution, operation, before, version_after, owner_organisation)
					select ?, ?, ?, case when ? then null else to_jsonb(c) end, coalesce(c.version + case when ? then 0 else 1 end, 0), ?
					from (values (1)) one left join funding.contributions c on c.id = ?""")
			.param(file)
			.param(row)
			.param(added ? "ADD" : "CHANGE")
			.param(added)
			.param(added)
			.param(owner)
			.param(row)
			.update();
	}

	/** Says of two rows that they are the same money, or not. */
	void say(UUID file, PairRow pair, Verdict verdict) {
		this.jdbc
			.sql("""
					insert into funding.pairs (donors_row, recipients_row, verdict, said_in, tier, owner_organisation, source)
					values (:donors, :recipients, :verdict, :file, :tier, :owner, :source)
					on conflict (donors_row, recipients_row, owner_organisation) do update
						set verdict = excluded.verdict, said_in = excluded.said_in, withdrawn = false,
							verdict_before = case when not funding.pairs.withdrawn then funding.pairs.verdict end,
							version = funding.pairs.version + 1""")
			.param("donors", pair.donors())
			.param("recipients", pair.recipients())
			.param("verdict", verdict.name())
			.param("file", file)
			.param("tier", ((pair.owner() == null) ? Tier.PUBLIC : Tier.PRIVATE).name())
			.param("owner", pair.owner())
			.param("source", pair.source())
			.update();
	}

	/** Takes back what an import said of rows; what was said before holds again. */
	void unsay(UUID file) {
		this.jdbc
			.sql("""
					update funding.pairs set withdrawn = verdict_before is null, verdict = coalesce(verdict_before, verdict),
						verdict_before = null, said_in = null, version = version + 1
					where said_in = ?""")
			.param(file)
			.update();
	}

	private static String source(ImportRow row) {
		return row.key().address().isEmpty() ? row.key().title() : row.key().title() + ", " + row.key().address();
	}

	private static Map<String, @Nullable Object> columns(ImportRow row) {
		Line line = row.line();
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		values.put("stage", line.stage().name());
		values.put("stage_assumed", line.stageAssumed());
		values.put("reference", line.reference());
		values.put("pillar", row.themes().pillar().name());
		values.put("named_pillars", row.themes().named().stream().sorted().map(Pillar::name).toArray(String[]::new));
		values.put("capacity", row.themes().capacity());
		values.put("currency", line.currency());
		values.put("amount_original", line.original());
		values.put("amount_usd", line.usd());
		values.put("in_kind", line.inKind());
		values.put("note", line.note());
		values.put("published_by", row.publisher().name());
		values.put("edition_on", line.edition().statedOn());
		values.put("tier", line.tier().name());
		values.put("illustrative", row.illustrative());
		values.put("retracted", false);
		return values;
	}

	/**
	 * Takes back what an import added, and gives back what it changed; the import before
	 * it can then be undone as well.
	 * @return whether none of its rows was changed since
	 */
	boolean takeBack(UUID file) {
		int added = this.jdbc.sql("""
				update funding.contributions c set retracted = true, version = c.version + 1
				from funding.import_lines l
				where l.import = ? and l.contribution = c.id and l.operation = 'ADD' and c.version = l.version_after""")
			.param(file)
			.update();
		int changed = this.jdbc
			.sql("""
					update funding.contributions c set
						stage = b.stage, stage_assumed = b.stage_assumed, reference = b.reference, parent = b.parent,
						pillar = b.pillar, named_pillars = b.named_pillars, capacity = b.capacity, currency = b.currency,
						amount_original = b.amount_original, amount_usd = b.amount_usd, in_kind = b.in_kind, note = b.note,
						published_by = b.published_by, edition_on = b.edition_on, tier = b.tier, illustrative = b.illustrative,
						retracted = b.retracted, version = c.version + 1
					from funding.import_lines l, jsonb_populate_record(null::funding.contributions, l.before) b
					where l.import = ? and l.contribution = c.id and l.operation = 'CHANGE' and c.version = l.version_after""")
			.param(file)
			.update();
		long lines = this.jdbc.sql("select count(*) from funding.import_lines where import = ?")
			.param(file)
			.query(Long.class)
			.single();
		this.jdbc
			.sql("""
					update funding.import_lines e set version_after = c.version
					from funding.import_lines l join funding.contributions c on c.id = l.contribution
					where l.import = ? and l.operation = 'CHANGE' and e.contribution = l.contribution and e.import <> l.import
						and e.version_after = l.version_after - 1""")
			.param(file)
			.update();
		return added + changed == lines;
	}

	/**
	 * @return whether it was there and not undone
	 */
	boolean undone(UUID file, String by) {
		return this.jdbc.sql("""
				update funding.imports set undone_at = clock_timestamp(), undone_by = ?, version = version + 1
				where id = ? and undone_at is null""").param(by).param(file).update() == 1;
	}

}
