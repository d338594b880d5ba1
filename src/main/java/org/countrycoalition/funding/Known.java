package org.countrycoalition.funding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.countrycoalition.kernel.ExchangeRates;
import org.jspecify.annotations.Nullable;

/**
 * What an importer may know when a file is compared.
 *
 * @param rows stored ones of the file's editions, and of the same donors, recipients and
 * years
 * @param rates of exchange
 * @param now when the file is imported
 * @param owner whose rows the file's become, null: the public record
 */
record Known(List<StoredRow> rows, ExchangeRates rates, Instant now, @Nullable String owner) {

	Known {
		rows = List.copyOf(rows);
	}

	LocalDate today() {
		return LocalDate.ofInstant(this.now, ZoneOffset.UTC);
	}

	/**
	 * Each row once. Of copies that several organisations hold one's own comes first;
	 * what others have taken back is not there.
	 */
	Map<RowKey, StoredRow> byKey() {
		Map<RowKey, StoredRow> stored = new HashMap<>();
		this.rows.stream()
			.filter((row) -> isOwn(row) || !row.retracted())
			.forEach((row) -> stored.merge(row.key(), row, this::nearer));
		return stored;
	}

	private StoredRow nearer(StoredRow one, StoredRow other) {
		if (isOwn(one) != isOwn(other)) {
			StoredRow own = isOwn(one) ? one : other;
			return own.retracted() ? (isOwn(one) ? other : one) : own;
		}
		return (one.owner() == null) ? one : other;
	}

	boolean isOwn(StoredRow row) {
		return Objects.equals(row.owner(), this.owner);
	}

	/** When each edition was first imported, by title and address. */
	Map<List<String>, Instant> begun() {
		Map<List<String>, Instant> begun = new HashMap<>();
		this.rows.forEach((row) -> begun.merge(List.of(row.key().title(), row.key().address()), row.editionBegun(),
				(one, other) -> one.isBefore(other) ? one : other));
		return begun;
	}

	/** Which editions are current now, before the file is applied. */
	CurrentEditions editions() {
		CurrentEditions editions = new CurrentEditions();
		this.rows.stream()
			.filter((row) -> !row.retracted())
			.forEach((row) -> editions.add(row.table(), row.key(), row.datedOn(), row.editionBegun()));
		return editions;
	}

}
