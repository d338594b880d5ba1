package org.countrycoalition.funding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.countrycoalition.funding.LinePreview.Kind;
import org.countrycoalition.funding.LinePreview.Remark;

/**
 * Finds what counts no more once a file is applied: rows of the edition that was current
 * until now. It is said once for each table, at its first line.
 */
class EditionChanges {

	private final Comparison comparison;

	private final CurrentEditions before;

	private final Map<AboutWhom, Long> replaced = new HashMap<>();

	private final Set<AboutWhom> told = new HashSet<>();

	EditionChanges(Comparison comparison) {
		this.comparison = comparison;
		this.before = comparison.known().editions();
		comparison.stored()
			.values()
			.stream()
			.filter(this::countsNoMore)
			.forEach((row) -> this.replaced.merge(row.table(), 1L, Long::sum));
	}

	Optional<Remark> of(ImportRow row) {
		AboutWhom table = row.table();
		Long rows = this.replaced.get(table);
		if (rows == null || !this.comparison.editions().isCurrent(row.table(), row.key()) || !this.told.add(table)) {
			return Optional.empty();
		}
		return Optional.of(Remark.of(Kind.REPLACES_EDITION, this.before.title(row.table()), String.valueOf(rows)));
	}

	/**
	 * Editions of which rows that others hold count no more, each with how many.
	 */
	Map<String, Long> ofOthers() {
		return this.comparison.stored()
			.values()
			.stream()
			.filter((row) -> !this.comparison.known().isOwn(row) && countsNoMore(row))
			.collect(Collectors.groupingBy((row) -> row.key().title(), TreeMap::new, Collectors.counting()));
	}

	private boolean countsNoMore(StoredRow row) {
		return !row.retracted() && this.before.isCurrent(row.table(), row.key())
				&& !this.comparison.editions().isCurrent(row.table(), row.key());
	}

}
