package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.countrycoalition.funding.LinePreview.Kind;
import org.countrycoalition.funding.LinePreview.Remark;
import org.jspecify.annotations.Nullable;

/**
 * Finds what counts no more once a file is applied: rows of the edition that was current
 * until now, which is said once for each table, at its first line; and at each line the
 * amount that it had there, if it has another one now.
 */
class EditionChanges {

	private final Comparison comparison;

	private final CurrentEditions before;

	private final Map<AboutWhom, Long> replaced = new HashMap<>();

	private final Map<List<Object>, StoredRow> earlier = new HashMap<>();

	private final Set<AboutWhom> told = new HashSet<>();

	EditionChanges(Comparison comparison) {
		this.comparison = comparison;
		this.before = comparison.known().editions();
		comparison.stored().values().stream().filter(this::countsNoMore).forEach((row) -> {
			this.replaced.merge(row.table(), 1L, Long::sum);
			this.earlier.put(line(row.table(), row.key()), row);
		});
	}

	/** Which line it is in whichever edition of the table. */
	private static List<Object> line(AboutWhom table, RowKey key) {
		return List.of(table, key.year(), key.donor(), key.recipient(), key.themes(), key.nth());
	}

	/**
	 * What the line said in the edition that counts no more, if that was another amount.
	 */
	Optional<Remark> amountWas(ImportRow row) {
		if (!this.comparison.editions().isCurrent(row.table(), row.key())) {
			return Optional.empty();
		}
		Line now = row.line();
		return Optional.ofNullable(this.earlier.get(line(row.table(), row.key())))
			.flatMap((was) -> was(amounts(was.currency(), was.original(), was.usd()),
					amounts(now.currency(), now.original(), now.usd())))
			.map((was) -> new Remark(Kind.AMOUNT_WAS, was));
	}

	/**
	 * What both print and is another amount now; of what one alone prints, nothing else.
	 */
	private static Optional<List<String>> was(List<List<String>> before, List<List<String>> now) {
		Set<String> printed = now.stream().map(List::getFirst).collect(Collectors.toSet());
		boolean comparable = before.stream().map(List::getFirst).anyMatch(printed::contains);
		return before.stream()
			.filter((was) -> !now.contains(was) && (!comparable || printed.contains(was.getFirst())))
			.findFirst();
	}

	/** As given, and in dollars, as far as they are printed. */
	private static List<List<String>> amounts(@Nullable String currency, @Nullable BigDecimal original,
			@Nullable BigDecimal usd) {
		List<List<String>> amounts = new ArrayList<>();
		if (currency != null && original != null) {
			amounts.add(List.of(currency, original.stripTrailingZeros().toPlainString()));
		}
		if (usd != null) {
			amounts.add(List.of("USD", usd.stripTrailingZeros().toPlainString()));
		}
		return amounts;
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
