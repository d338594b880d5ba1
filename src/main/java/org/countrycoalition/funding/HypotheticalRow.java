package org.countrycoalition.funding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.countrycoalition.funding.NationalFacts.Basis;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

/**
 * A row of the national ledger as it would be if a table were stored, to tell beforehand
 * whether it will count.
 *
 * @param line of the file
 * @param row as it would be
 */
record HypotheticalRow(int line, NationalRow row) {

	static HypotheticalRow of(LedgerEntry entry, @Nullable String owner, Instant now) {
		Map<String, @Nullable Object> key = entry.key();
		NationalFacts facts = new NationalFacts((Integer) Objects.requireNonNull(key.get("year")),
				String.valueOf(key.get("source_name")), null, Basis.valueOf(String.valueOf(key.get("basis"))),
				Pillar.UNALLOCATED, null, null, null, Boolean.TRUE.equals(key.get("in_kind")), null, "",
				Tier.valueOf(String.valueOf(entry.facts().get("tier"))));
		LocalDate dated = (entry.facts().get("edition_on") instanceof LocalDate stated) ? stated
				: LocalDate.ofInstant(now, ZoneOffset.UTC);
		return new HypotheticalRow(entry.line(),
				new NationalRow(UUID.randomUUID(), CountryCode.of(String.valueOf(key.get("state"))), facts, false,
						String.valueOf(key.get("themes")), null, false,
						new NationalRow.Edition(String.valueOf(key.get("edition_title")),
								String.valueOf(key.get("edition_address")), dated, now),
						owner, Boolean.TRUE.equals(entry.facts().get("illustrative")), 0, Prices.NOMINAL));
	}

	/**
	 * By what a stored row is the same as one of a file, but for its place among equal
	 * ones.
	 */
	static Map<String, @Nullable Object> identity(NationalRow row) {
		Map<String, @Nullable Object> identity = new HashMap<>();
		NationalRow.Edition edition = row.edition();
		identity.put("edition_title", (edition != null) ? edition.title() : null);
		identity.put("edition_address", (edition != null) ? edition.address() : null);
		identity.put("state", row.state().iso3());
		identity.put("year", row.facts().year());
		identity.put("source_name", row.facts().source());
		identity.put("basis", row.facts().basis().name());
		identity.put("themes", row.themes());
		identity.put("in_kind", row.facts().inKind());
		return identity;
	}

	/** The same of a row that a file wants stored. */
	static Map<String, @Nullable Object> identity(LedgerEntry entry) {
		Map<String, @Nullable Object> identity = new HashMap<>(entry.key());
		identity.remove("nth");
		return identity;
	}

	/** Rows as they would be, one for each row of the national ledger in a file. */
	static List<HypotheticalRow> of(List<LedgerEntry> entries, @Nullable String owner, Instant now) {
		List<HypotheticalRow> rows = new ArrayList<>();
		entries.stream()
			.filter((entry) -> entry.table() == LedgerEntry.Table.NATIONAL)
			.forEach((entry) -> rows.add(of(entry, owner, now)));
		return rows;
	}

}
