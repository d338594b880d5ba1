package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Finds the same money in donors' and recipients' tables. Equal lines are one
 * contribution; what is nearly equal, equal to a line that has its match already, of
 * another stage, or equal only in sum is for a person to decide. What was decided before
 * stays decided. The same rule as the view {@code funding.matches}.
 *
 * @param same pairs that are one contribution because they are equal
 * @param open pairs to be decided, each with the reason
 */
record Matching(Set<Pair> same, Map<Pair, Doubt> open) {

	/** Amounts that differ by up to this part of the larger one are nearly equal. */
	static final BigDecimal TOLERANCE = new BigDecimal("0.05");

	/**
	 * @param rows of current editions, stored or about to be
	 * @param decided verdicts of people
	 */
	static Matching of(List<MatchRow> rows, Map<Pair, Verdict> decided) {
		return of(rows, decided, Map.of());
	}

	/**
	 * @param held dollars of parts that stand elsewhere, by the row that they are part
	 * of; empty: not known of some
	 */
	static Matching of(List<MatchRow> rows, Map<Pair, Verdict> decided, Map<RowKey, Optional<BigDecimal>> held) {
		Matching all = new Matching(new LinkedHashSet<>(), new LinkedHashMap<>());
		rows.stream()
			.collect(Collectors.groupingBy(
					(row) -> List.of(row.key().year(), row.key().donor(), row.key().recipient(), row.inKind()),
					LinkedHashMap::new, Collectors.toList()))
			.values()
			.forEach((group) -> new Group(group, decided, held, all).match());
		return all;
	}

	/** Rows of one donor, one recipient and one year, either all money or all in kind. */
	private static final class Group {

		private final List<MatchRow> donors;

		private final List<MatchRow> recipients;

		private final Map<Pair, Verdict> decided;

		private final Map<RowKey, Optional<BigDecimal>> held;

		private final Matching found;

		private final Set<RowKey> settled = new HashSet<>();

		private final Set<RowKey> doubted = new HashSet<>();

		Group(List<MatchRow> rows, Map<Pair, Verdict> decided, Map<RowKey, Optional<BigDecimal>> held, Matching found) {
			this.donors = table(rows, Publisher.DONOR);
			this.recipients = table(rows, Publisher.RECIPIENT);
			this.decided = decided;
			this.held = held;
			this.found = found;
		}

		private static List<MatchRow> table(List<MatchRow> rows, Publisher publisher) {
			return rows.stream()
				.filter((row) -> row.publisher() == publisher)
				.sorted(Comparator.comparing(MatchRow::key))
				.toList();
		}

		void match() {
			this.donors.forEach((donors) -> this.recipients.forEach((row) -> settle(donors, row)));
			this.donors.forEach(this::matchEqual);
			left(this.donors).forEach(this::doubt);
			left(this.recipients).forEach((whole) -> doubtSum(whole, left(this.donors)));
			left(this.donors).forEach((whole) -> doubtSum(whole, left(this.recipients)));
		}

		/**
		 * A recipient's line that somebody said an equal one to be may still have its
		 * match.
		 */
		private void settle(MatchRow donors, MatchRow recipients) {
			switch (verdict(donors, recipients)) {
				case SAME, DISPUTED -> {
					this.settled.add(donors.key());
					if (!donors.equalTo(recipients)) {
						this.settled.add(recipients.key());
					}
				}
				case PART_OF -> this.settled.add(donors.key());
				case CONTAINS -> this.settled.add(recipients.key());
				case DIFFERENT -> {
				}
				case null -> {
				}
			}
		}

		private void matchEqual(MatchRow donors) {
			if (this.settled.contains(donors.key()) || isSpokenOf(donors)) {
				return;
			}
			left(this.recipients).stream()
				.filter((row) -> row.stage() == donors.stage() && row.equalTo(donors))
				.findFirst()
				.ifPresent((row) -> {
					this.found.same.add(new Pair(donors.key(), row.key()));
					this.settled.add(donors.key());
					this.settled.add(row.key());
				});
		}

		/** Whether a person has said that it is something else than an equal line. */
		private boolean isSpokenOf(MatchRow donors) {
			return this.recipients.stream().anyMatch((row) -> row.equalTo(donors) && verdict(donors, row) != null);
		}

		private void doubt(MatchRow donors) {
			for (MatchRow recipients : this.recipients) {
				boolean taken = this.settled.contains(recipients.key());
				if (verdict(donors, recipients) != null) {
					continue;
				}
				if (donors.equalTo(recipients)) {
					add(donors, recipients, (donors.stage() != recipients.stage()) ? Doubt.OTHER_STAGE
							: taken ? Doubt.MATCHED_ALREADY : Doubt.EQUAL);
				}
				else if (!taken && donors.nearTo(recipients, TOLERANCE)) {
					add(donors, recipients, Doubt.NEARLY_EQUAL);
				}
			}
		}

		/**
		 * Several lines of the one table that only together come to one of the other at
		 * their stage, or to what is left of it beside those that are its parts already.
		 */
		private void doubtSum(MatchRow whole, List<MatchRow> others) {
			BigDecimal sum = whole.usd();
			if (sum == null || isInDoubt(whole)) {
				return;
			}
			Optional<BigDecimal> held = held(whole);
			boolean nothingLeft = held.filter((parts) -> parts.signum() == 0 || parts.compareTo(sum) < 0).isEmpty();
			if (nothingLeft) {
				return;
			}
			List<MatchRow> parts = others.stream()
				.filter((row) -> row.usd() != null && row.stage() == whole.stage())
				.filter((row) -> !isInDoubt(row) && !this.decided.containsKey(between(whole, row)))
				.toList();
			Parts.of(sum.subtract(held.get()), parts, (held.get().signum() > 0) ? 1 : 2, TOLERANCE)
				.forEach((part) -> add(whole, part, Doubt.EQUAL_IN_SUM));
		}

		/**
		 * Dollars of the lines that a person has said to be its parts; empty if not
		 * known.
		 */
		private Optional<BigDecimal> held(MatchRow whole) {
			boolean donorsWhole = whole.publisher() == Publisher.DONOR;
			List<MatchRow> parts = (donorsWhole ? this.recipients : this.donors).stream()
				.filter((row) -> this.decided
					.get(between(whole, row)) == (donorsWhole ? Verdict.CONTAINS : Verdict.PART_OF))
				.toList();
			if (parts.stream().anyMatch((row) -> row.usd() == null)) {
				return Optional.empty();
			}
			return this.held.getOrDefault(whole.key(), Optional.of(BigDecimal.ZERO))
				.map((elsewhere) -> parts.stream()
					.flatMap((row) -> Stream.ofNullable(row.usd()))
					.reduce(elsewhere, BigDecimal::add));
		}

		private static Pair between(MatchRow one, MatchRow other) {
			return (one.publisher() == Publisher.DONOR) ? new Pair(one.key(), other.key())
					: new Pair(other.key(), one.key());
		}

		private @Nullable Verdict verdict(MatchRow donors, MatchRow recipients) {
			return this.decided.get(new Pair(donors.key(), recipients.key()));
		}

		private void add(MatchRow one, MatchRow other, Doubt doubt) {
			this.found.open.put(between(one, other), doubt);
			// what is asked about at another stage may still be a sum at its own
			if (doubt != Doubt.OTHER_STAGE) {
				this.doubted.add(one.key());
				this.doubted.add(other.key());
			}
		}

		private boolean isInDoubt(MatchRow row) {
			return this.doubted.contains(row.key());
		}

		private List<MatchRow> left(List<MatchRow> rows) {
			return rows.stream().filter((row) -> !this.settled.contains(row.key())).toList();
		}

	}

}
