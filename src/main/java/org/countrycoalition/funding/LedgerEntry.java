package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

/**
 * A row that a table wants stored: what it is known again by, and what it says.
 *
 * @param line of the file
 * @param table in which it is stored
 * @param key by column; never an amount, which may be corrected
 * @param facts by column
 */
record LedgerEntry(int line, Table table, Map<String, @Nullable Object> key, Map<String, @Nullable Object> facts) {

	/**
	 * @param nth the how-manieth part of its edition with the same key
	 */
	static LedgerEntry of(LedgerLine line, LedgerPart part, CountryCode state, boolean illustrative, int nth) {
		Map<String, @Nullable Object> key = new LinkedHashMap<>();
		key.put("edition_title", line.edition().title());
		key.put("edition_address", line.edition().address());
		key.put("state", state.iso3());
		key.put("year", line.year());
		Map<String, @Nullable Object> facts = new LinkedHashMap<>();
		facts.put("edition_on", line.edition().statedOn());
		facts.put("illustrative", illustrative);
		facts.put("source", line.edition().address().isEmpty() ? line.edition().title()
				: line.edition().title() + ", " + line.edition().address());
		facts.put("retracted", false);
		return switch (part) {
			case LedgerPart.Money money -> of(line.line(), money, key, facts, nth);
			case LedgerPart.Printed printed -> of(line.line(), printed, key, facts);
		};
	}

	private static LedgerEntry of(int line, LedgerPart.Money money, Map<String, @Nullable Object> key,
			Map<String, @Nullable Object> facts, int nth) {
		key.put("source_name", money.source());
		key.put("basis", money.basis().name());
		key.put("themes", money.themes());
		key.put("in_kind", money.inKind());
		key.put("nth", nth);
		facts.put("undivided", money.source().isEmpty());
		facts.put("level", (money.level() != null) ? money.level().name() : null);
		facts.put("basis_assumed", money.assumed());
		facts.put("pillar", Themes.of(money.themes()).pillar().name());
		facts.put("currency", money.currency());
		facts.put("amount_original", money.original());
		facts.put("amount_usd", money.usd());
		facts.put("note", money.note());
		return new LedgerEntry(line, Table.NATIONAL, key, facts);
	}

	private static LedgerEntry of(int line, LedgerPart.Printed printed, Map<String, @Nullable Object> key,
			Map<String, @Nullable Object> facts) {
		key.put("kind", printed.kind().name());
		facts.put("amount", printed.amount());
		facts.put("decimals", printed.decimals());
		facts.put("unit", printed.unit().name());
		facts.put("percent", printed.percent());
		return new LedgerEntry(line, Table.FIGURE, key, facts);
	}

	/** Who would see it. */
	Tier tier() {
		return tier(this.facts);
	}

	/**
	 * @param row by column
	 * @return who sees it
	 */
	static Tier tier(Map<String, @Nullable Object> row) {
		return Tier.valueOf(String.valueOf(row.get("tier")));
	}

	/** The same, to be seen by others. */
	LedgerEntry seenBy(Tier tier) {
		Map<String, @Nullable Object> other = new LinkedHashMap<>(this.facts);
		other.put("tier", tier.name());
		return new LedgerEntry(this.line, this.table, this.key, other);
	}

	/**
	 * @param stored a row of the table, by column
	 * @return whether it says the same
	 */
	boolean isSaidBy(Map<String, @Nullable Object> stored) {
		return this.facts.entrySet()
			.stream()
			.allMatch((fact) -> Objects.equals(plain(fact.getValue()), plain(stored.get(fact.getKey()))));
	}

	/** The key as two rows that are the same have it. */
	List<@Nullable Object> identity() {
		return identity(this.table, this.key);
	}

	static List<@Nullable Object> identity(Table table, Map<String, @Nullable Object> row) {
		List<@Nullable Object> identity = new ArrayList<>();
		identity.add(table);
		table.key().forEach((column) -> identity.add(row.get(column)));
		return identity;
	}

	private static @Nullable Object plain(@Nullable Object value) {
		return switch (value) {
			case null -> null;
			case BigDecimal number -> number.stripTrailingZeros();
			case java.sql.Date day -> day.toLocalDate();
			case LocalDate day -> day;
			default -> value;
		};
	}

	/** Where rows are stored. */
	enum Table {

		/** The national ledger. */
		NATIONAL("funding.national_money", "source_name basis themes in_kind nth",
				"undivided level basis_assumed pillar currency amount_original amount_usd note"),

		/** Printed totals and shares. */
		FIGURE("funding.published_figures", "kind", "amount decimals unit percent");

		private final String stored;

		private final String key;

		private final String facts;

		Table(String stored, String key, String facts) {
			this.stored = stored;
			this.key = "edition_title edition_address state year " + key;
			this.facts = facts + " edition_on tier illustrative source retracted";
		}

		String stored() {
			return this.stored;
		}

		/** The column of an import's record that names a row of the table. */
		String column() {
			return name().toLowerCase(Locale.ROOT);
		}

		/** Columns by which a row is known again. */
		List<String> key() {
			return List.of(this.key.split(" ", -1));
		}

		/** Columns that say something. */
		List<String> facts() {
			return List.of(this.facts.split(" ", -1));
		}

	}

}
