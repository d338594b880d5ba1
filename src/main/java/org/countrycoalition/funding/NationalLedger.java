package org.countrycoalition.funding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.countrycoalition.funding.NationalFacts.Basis;
import org.countrycoalition.funding.NationalRow.Edition;
import org.countrycoalition.kernel.Prices;
import org.jspecify.annotations.Nullable;

/**
 * The own money of States, each counted once: of what is said about the same State, year
 * and basis, what the State says itself comes first, then what is divided by source, then
 * the later edition. What its authority enters row by row counts beside its own tables.
 *
 * @param entries in the order of the rows
 */
public record NationalLedger(List<Entry> entries) {

	private static final Comparator<Edition> LATER = Comparator.comparing(Edition::datedOn)
		.thenComparing(Edition::begun)
		.thenComparing(Edition::title, Comparator.reverseOrder())
		.thenComparing(Edition::address, Comparator.reverseOrder());

	public NationalLedger {
		entries = List.copyOf(entries);
	}

	/**
	 * @param rows of one State or several
	 */
	public static NationalLedger of(List<NationalRow> rows) {
		Map<List<Object>, List<NationalRow>> groups = rows.stream()
			.collect(Collectors.groupingBy(NationalLedger::about, LinkedHashMap::new, Collectors.toList()));
		List<Entry> entries = new ArrayList<>();
		rows.forEach((row) -> entries.add(new Entry(row, counts(row, groups.getOrDefault(about(row), List.of())))));
		return new NationalLedger(entries);
	}

	private static List<Object> about(NationalRow row) {
		return List.of(row.state(), row.facts().year(), row.facts().basis(), row.facts().inKind(), row.illustrative());
	}

	private static Counts counts(NationalRow row, List<NationalRow> group) {
		boolean own = group.stream().anyMatch((one) -> one.owner() != null);
		List<NationalRow> said = group.stream().filter((one) -> !own || one.owner() != null).toList();
		boolean divided = said.stream().anyMatch((one) -> !one.undivided());
		if (own && row.owner() == null) {
			return Counts.OWN_STATEMENT;
		}
		if (divided && row.undivided()) {
			return Counts.DIVIDED_ELSEWHERE;
		}
		Optional<Edition> latest = said.stream()
			.filter((one) -> !divided || !one.undivided())
			.map(NationalRow::edition)
			.filter(Objects::nonNull)
			.max(LATER);
		if (isReplaced(row.edition(), latest)) {
			return Counts.LATER_EDITION;
		}
		return row.facts().inKind() ? Counts.IN_KIND : Counts.YES;
	}

	private static boolean isReplaced(@Nullable Edition edition, Optional<Edition> latest) {
		return edition != null && latest.filter((one) -> !one.isSame(edition)).isPresent();
	}

	/** The same with its dollars told in the prices. */
	public NationalLedger in(Prices prices) {
		return !prices.isConstant() ? this : new NationalLedger(
				this.entries.stream().map((entry) -> new Entry(entry.row().in(prices), entry.counts())).toList());
	}

	/** Years with a row, the latest first. */
	public List<Integer> years() {
		return this.entries.stream()
			.map((entry) -> entry.row().facts().year())
			.distinct()
			.sorted(Comparator.reverseOrder())
			.toList();
	}

	/** What is said of a year. */
	public NationalYear in(int year) {
		return new NationalYear(year,
				this.entries.stream().filter((entry) -> entry.row().facts().year() == year).toList());
	}

	/**
	 * @param year of the money
	 * @param basis budgeted or spent
	 * @return the rows that count, in money
	 */
	public List<NationalRow> counted(int year, Basis basis) {
		return in(year).counted(basis);
	}

	/**
	 * A row and whether it counts.
	 *
	 * @param row of the ledger
	 * @param counts or why not
	 */
	public record Entry(NationalRow row, Counts counts) {
	}

	/** Whether a row counts, or why not. */
	public enum Counts {

		/** It does. */
		YES,

		/** Given in kind: beside the total. */
		IN_KIND,

		/** What the State says itself counts instead. */
		OWN_STATEMENT,

		/** The sources of that year stand there one by one. */
		DIVIDED_ELSEWHERE,

		/** A later edition counts instead. */
		LATER_EDITION;

		/** Whether nothing else is told in its place. */
		boolean counts() {
			return this == YES || this == IN_KIND;
		}

	}

}
