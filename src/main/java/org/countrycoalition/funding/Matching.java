package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the same money in donors' and recipients' tables. Equal lines are one
 * contribution; what is nearly equal, equal to a line that has its match already, of
 * another stage, or equal only in sum is for a person to decide. What was decided before
 * stays decided.
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
		Matching all = new Matching(new LinkedHashSet<>(), new LinkedHashMap<>());
		rows.stream()
			.collect(Collectors.groupingBy((row) -> List.of(row.key().year(), row.key().donor(), row.key().recipient()),
					LinkedHashMap::new, Collectors.toList()))
			.values()
			.forEach((group) -> new Group(group, decided, all).match());
		return all;
	}

	/** Why a pair is not decided by itself. */
	enum Doubt {

		/** The amounts differ a little. */
		NEARLY_EQUAL,

		/** Equal, but the recipient's line has its match already. */
		MATCHED_ALREADY,

		/** Equal amounts at different stages. */
		OTHER_STAGE,

		/** Several lines of the donor come to the recipient's one. */
		EQUAL_IN_SUM

	}

	/** Rows of one donor, one recipient and one year. */
	private static final class Group {

		private final List<MatchRow> donors;

		private final List<MatchRow> recipients;

		private final Map<Pair, Verdict> decided;

		private final Matching found;

		private final Set<RowKey> settled = new HashSet<>();

		Group(List<MatchRow> rows, Map<Pair, Verdict> decided, Matching found) {
			this.donors = rows.stream().filter((row) -> row.publisher() == Publisher.DONOR).toList();
			this.recipients = rows.stream().filter((row) -> row.publisher() == Publisher.RECIPIENT).toList();
			this.decided = decided;
			this.found = found;
		}

		void match() {
			this.donors.forEach((donors) -> this.recipients.stream()
				.filter((row) -> this.decided.get(new Pair(donors.key(), row.key())) == Verdict.SAME)
				.forEach((row) -> settle(donors, row)));
			for (MatchRow donors : this.donors) {
				matchEqual(donors);
			}
			for (MatchRow donors : left(this.donors)) {
				doubt(donors);
			}
			doubtSums();
		}

		/**
		 * A recipient's line that somebody said an equal one to be may still have its
		 * match.
		 */
		private void settle(MatchRow donors, MatchRow recipients) {
			this.settled.add(donors.key());
			if (!donors.equalTo(recipients)) {
				this.settled.add(recipients.key());
			}
		}

		private void matchEqual(MatchRow donors) {
			if (this.settled.contains(donors.key())) {
				return;
			}
			left(this.recipients).stream()
				.filter((row) -> row.stage() == donors.stage() && row.equalTo(donors) && isOpen(donors, row))
				.findFirst()
				.ifPresent((row) -> {
					this.found.same.add(new Pair(donors.key(), row.key()));
					this.settled.add(donors.key());
					this.settled.add(row.key());
				});
		}

		private void doubt(MatchRow donors) {
			for (MatchRow recipients : this.recipients) {
				boolean taken = this.settled.contains(recipients.key());
				if (!isOpen(donors, recipients)) {
					continue;
				}
				if (donors.equalTo(recipients)) {
					add(donors, recipients,
							(donors.stage() != recipients.stage()) ? Doubt.OTHER_STAGE : Doubt.MATCHED_ALREADY);
				}
				else if (!taken && donors.nearTo(recipients, TOLERANCE)) {
					add(donors, recipients, Doubt.NEARLY_EQUAL);
				}
			}
		}

		/** Several lines of a donor that only together come to the recipient's one. */
		private void doubtSums() {
			List<MatchRow> parts = left(this.donors).stream()
				.filter((row) -> row.usd() != null && !isInDoubt(row))
				.toList();
			if (parts.size() < 2) {
				return;
			}
			BigDecimal sum = parts.stream().map(MatchRow::usd).reduce(BigDecimal.ZERO, BigDecimal::add);
			left(this.recipients).stream()
				.filter((whole) -> whole.usd() != null && !isInDoubt(whole)
						&& MatchRow.near(sum, whole.usd(), TOLERANCE))
				.findFirst()
				.ifPresent((whole) -> parts.stream()
					.filter((part) -> isOpen(part, whole))
					.forEach((part) -> add(part, whole, Doubt.EQUAL_IN_SUM)));
		}

		private void add(MatchRow donors, MatchRow recipients, Doubt doubt) {
			this.found.open.put(new Pair(donors.key(), recipients.key()), doubt);
		}

		private boolean isInDoubt(MatchRow row) {
			return this.found.open.keySet().stream().anyMatch((pair) -> pair.holds(row.key()));
		}

		private boolean isOpen(MatchRow donors, MatchRow recipients) {
			return !this.decided.containsKey(new Pair(donors.key(), recipients.key()));
		}

		private List<MatchRow> left(List<MatchRow> rows) {
			return new ArrayList<>(rows).stream().filter((row) -> !this.settled.contains(row.key())).toList();
		}

	}

}
