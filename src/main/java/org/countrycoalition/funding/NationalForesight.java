package org.countrycoalition.funding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countrycoalition.funding.LinePreview.Kind;
import org.countrycoalition.funding.LinePreview.Remark;
import org.countrycoalition.funding.NationalLedger.Counts;
import org.jspecify.annotations.Nullable;

/**
 * Tells before a table is stored which of its national money will not count, and how many
 * rows that count now will not.
 *
 * @param reasons why, by line of the file
 * @param replaced how many stored rows count no more
 */
record NationalForesight(Map<Integer, Set<Counts>> reasons, int replaced) {

	/**
	 * @param entries of the file
	 * @param known stored rows of the same States
	 * @param owner whose rows the file's become, null: the public record
	 */
	static NationalForesight of(List<LedgerEntry> entries, List<NationalRow> known, @Nullable String owner,
			Instant now) {
		Map<UUID, Integer> lines = new HashMap<>();
		List<HypotheticalRow> rows = HypotheticalRow.of(entries, owner, now);
		rows.forEach((one) -> lines.put(one.row().id(), one.line()));
		Set<Map<String, @Nullable Object>> inFile = entries.stream()
			.map(HypotheticalRow::identity)
			.collect(Collectors.toSet());
		List<NationalRow> others = known.stream()
			.filter((row) -> !Objects.equals(row.owner(), owner) || !inFile.contains(HypotheticalRow.identity(row)))
			.toList();
		List<NationalRow> all = new ArrayList<>(others);
		rows.forEach((one) -> all.add(one.row()));
		Map<Integer, Set<Counts>> reasons = new HashMap<>();
		NationalLedger.of(all).entries().forEach((entry) -> {
			Integer line = lines.get(entry.row().id());
			if (line != null && !entry.counts().counts()) {
				reasons.computeIfAbsent(line, (any) -> new TreeSet<>()).add(entry.counts());
			}
		});
		Set<UUID> replaced = counting(known);
		replaced.removeAll(counting(all));
		replaced.retainAll(others.stream().map(NationalRow::id).collect(Collectors.toSet()));
		return new NationalForesight(reasons, replaced.size());
	}

	private static Set<UUID> counting(List<NationalRow> rows) {
		return NationalLedger.of(rows)
			.entries()
			.stream()
			.filter((entry) -> entry.counts().counts())
			.map((entry) -> entry.row().id())
			.collect(Collectors.toCollection(HashSet::new));
	}

	/** The lines with what is told of them; what is replaced is told at the first. */
	List<LinePreview> on(List<LinePreview> lines) {
		List<LinePreview> told = new ArrayList<>();
		for (LinePreview line : lines) {
			List<Remark> remarks = new ArrayList<>(line.remarks());
			this.reasons.getOrDefault(line.line(), Set.of())
				.forEach((counts) -> remarks.add(Remark.of(Kind.NATIONAL_ELSEWHERE, counts.name())));
			if (told.isEmpty() && this.replaced > 0) {
				remarks.add(Remark.of(Kind.NATIONAL_REPLACED, String.valueOf(this.replaced)));
			}
			told.add(new LinePreview(line.line(), line.result(), remarks, line.questions()));
		}
		return told;
	}

}
