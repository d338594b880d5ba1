package org.countrycoalition.funding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.countrycoalition.kernel.ExchangeRates;

/**
 * A resolved file beside what is stored: which rows are new, the same or changed, which
 * editions are current once it is applied, and which lines may be the same money.
 *
 * @param resolution of the file
 * @param stored by key
 * @param editions which are current once the file is applied
 * @param matching of the rows of current editions
 * @param decided what people have decided, now or before
 */
record Comparison(Resolution resolution, Map<RowKey, StoredRow> stored, CurrentEditions editions, Matching matching,
		Map<Pair, Verdict> decided) {

	/**
	 * @param rows stored ones of the same editions, and of the same donors, recipients
	 * and years
	 * @param now when the file is imported
	 */
	static Comparison of(Resolution resolution, List<StoredRow> rows, Map<Pair, Verdict> decided, ExchangeRates rates,
			Instant now, LocalDate today) {
		Map<RowKey, StoredRow> stored = new HashMap<>();
		rows.forEach((row) -> stored.merge(row.key(), row, (one, other) -> (one.owner() == null) ? one : other));
		Map<List<String>, Instant> begun = new HashMap<>();
		rows.forEach((row) -> begun.merge(List.of(row.key().title(), row.key().address()), row.editionBegun(),
				(one, other) -> one.isBefore(other) ? one : other));
		CurrentEditions editions = new CurrentEditions();
		rows.stream()
			.filter((row) -> !row.retracted())
			.forEach((row) -> editions.add(row.publisher(), row.subject(), row.key(), row.datedOn(),
					row.editionBegun()));
		resolution.rows().forEach((row) -> {
			LocalDate stated = row.line().edition().statedOn();
			editions.add(row.publisher(), row.subject(), row.key(), (stated != null) ? stated : today,
					begun.getOrDefault(List.of(row.key().title(), row.key().address()), now));
		});
		return new Comparison(resolution, stored, editions,
				Matching.of(current(resolution, stored, editions, rates), decided), decided);
	}

	private static List<MatchRow> current(Resolution resolution, Map<RowKey, StoredRow> stored,
			CurrentEditions editions, ExchangeRates rates) {
		List<ImportRow> rows = resolution.rows();
		List<RowKey> inFile = rows.stream().map(ImportRow::key).toList();
		List<MatchRow> all = new ArrayList<>();
		Stream<StoredRow> left = stored.values()
			.stream()
			.filter((row) -> !row.retracted() && !inFile.contains(row.key())
					&& editions.isCurrent(row.publisher(), row.subject(), row.key()));
		all.addAll(left.map(StoredRow::forMatching).toList());
		rows.stream()
			.filter((row) -> isCounted(row.line().stage())
					&& editions.isCurrent(row.publisher(), row.subject(), row.key()))
			.forEach((row) -> all.add(row.forMatching(rates)));
		return all.stream().filter((row) -> isCounted(row.stage())).toList();
	}

	/** Intents cover nothing, and spending is a use of money that is matched already. */
	private static boolean isCounted(Stage stage) {
		return stage != Stage.INTENT && stage != Stage.SPENDING;
	}

}
