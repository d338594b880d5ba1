package org.countrycoalition.funding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A resolved file beside what is stored: which rows are new, the same or changed, which
 * editions are current once it is applied, and which lines may be the same money.
 *
 * @param resolution of the file
 * @param known what was stored before
 * @param stored rows by key
 * @param editions which are current once the file is applied
 * @param matching of the rows of current editions
 * @param decided what people have decided, now or before
 */
record Comparison(Resolution resolution, Known known, Map<RowKey, StoredRow> stored, CurrentEditions editions,
		Matching matching, Map<Pair, Verdict> decided) {

	/**
	 * @param decided verdicts of people on pairs of rows
	 */
	static Comparison of(Resolution resolution, Known known, Map<Pair, Verdict> decided) {
		Map<RowKey, StoredRow> stored = known.byKey();
		Map<List<String>, Instant> begun = known.begun();
		CurrentEditions editions = known.editions();
		resolution.rows().forEach((row) -> {
			LocalDate stated = row.line().edition().statedOn();
			editions.add(row.table(), row.key(), (stated != null) ? stated : known.today(),
					begun.getOrDefault(List.of(row.key().title(), row.key().address()), known.now()));
		});
		return new Comparison(resolution, known, stored, editions,
				Matching.of(current(resolution, known, stored, editions), decided), Map.copyOf(decided));
	}

	/** The same file when more is decided. */
	Comparison with(Map<Pair, Verdict> decisions) {
		return of(this.resolution, this.known, decisions);
	}

	private static List<MatchRow> current(Resolution resolution, Known known, Map<RowKey, StoredRow> stored,
			CurrentEditions editions) {
		List<ImportRow> rows = resolution.rows();
		Set<RowKey> inFile = new HashSet<>();
		rows.forEach((row) -> inFile.add(row.key()));
		List<MatchRow> all = new ArrayList<>();
		stored.values()
			.stream()
			.filter((row) -> !row.retracted() && !inFile.contains(row.key())
					&& editions.isCurrent(row.table(), row.key()))
			.forEach((row) -> all.add(row.forMatching()));
		rows.stream()
			.filter((row) -> editions.isCurrent(row.table(), row.key()))
			.forEach((row) -> all.add(row.forMatching(known.rates())));
		return all.stream().filter((row) -> isCounted(row.stage())).toList();
	}

	/** Intents cover nothing, and spending is a use of money that is matched already. */
	private static boolean isCounted(Stage stage) {
		return stage != Stage.INTENT && stage != Stage.SPENDING;
	}

}
