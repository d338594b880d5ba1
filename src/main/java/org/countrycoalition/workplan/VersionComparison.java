package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;
import org.jspecify.annotations.Nullable;

/**
 * What became of a plan between two of its versions: lines that are new, say something
 * else, or were taken out, and the money by pillar and year. A line is known again by its
 * key, whatever it is called.
 *
 * @param before the one version
 * @param after the other
 * @param changes of lines, in the order of the later version; what was taken out comes
 * last
 */
public record VersionComparison(Plan before, Plan after, List<Change> changes) {

	public VersionComparison {
		changes = List.copyOf(changes);
	}

	/**
	 * @param before the one version
	 * @param after the other, of the same plan
	 */
	public static VersionComparison of(Plan before, Plan after) {
		Map<UUID, PlanLine> left = new LinkedHashMap<>();
		before.lines().forEach((line) -> left.put(line.key(), line));
		List<Change> changes = new ArrayList<>();
		after.lines().forEach((line) -> {
			PlanLine old = left.remove(line.key());
			if (old == null) {
				changes.add(new Change(Kind.ADDED, null, line));
			}
			else if (!old.saysTheSameAs(line)) {
				changes.add(new Change(Kind.CHANGED, old, line));
			}
		});
		left.values().forEach((line) -> changes.add(new Change(Kind.REMOVED, line, null)));
		return new VersionComparison(before, after, changes);
	}

	/**
	 * @return how many lines met this
	 */
	public long count(Kind kind) {
		return this.changes.stream().filter((change) -> change.kind() == kind).count();
	}

	/**
	 * @return whether amounts of the two can be set against each other
	 */
	public boolean isSameCurrency() {
		return this.before.currency().equals(this.after.currency());
	}

	/**
	 * @return what each pillar costs in each year that either version plans for it; in
	 * the currencies of the versions
	 */
	public Map<Pillar, SortedMap<Integer, Costs>> money() {
		Map<Pillar, SortedMap<Integer, Costs>> money = new EnumMap<>(Pillar.class);
		TreeSet<Integer> years = new TreeSet<>(this.before.years());
		years.addAll(this.after.years());
		for (int year : years) {
			Map<Pillar, FigureSum> old = PlanYear.of(this.before, year).costs();
			Map<Pillar, FigureSum> now = PlanYear.of(this.after, year).costs();
			for (Pillar pillar : PlanYear.pillars()) {
				if (old.containsKey(pillar) || now.containsKey(pillar)) {
					money.computeIfAbsent(pillar, (any) -> new TreeMap<>())
						.put(year, new Costs(old.get(pillar), now.get(pillar)));
				}
			}
		}
		return money;
	}

	/** What became of a line. */
	public enum Kind {

		/** It is new. */
		ADDED,

		/** It says something else. */
		CHANGED,

		/** It was taken out. */
		REMOVED

	}

	/**
	 * A line that is not the same in both.
	 *
	 * @param kind what became of it
	 * @param before null if it is new
	 * @param after null if it was taken out
	 */
	public record Change(Kind kind, @Nullable PlanLine before, @Nullable PlanLine after) {

		/**
		 * @return the line as it stands, or stood last
		 */
		public PlanLine line() {
			PlanLine line = (this.after != null) ? this.after : this.before;
			if (line == null) {
				throw new IllegalStateException("A change is of a line");
			}
			return line;
		}

	}

	/**
	 * What a pillar costs in a year.
	 *
	 * @param before null: not planned
	 * @param after null: not planned
	 */
	public record Costs(@Nullable FigureSum before, @Nullable FigureSum after) {

		/**
		 * @return by how much the later one is more, null if one of them is not planned
		 * or not wholly known
		 */
		public @Nullable BigDecimal difference() {
			BigDecimal old = exact(this.before);
			BigDecimal now = exact(this.after);
			return (old != null && now != null) ? now.subtract(old) : null;
		}

		private static @Nullable BigDecimal exact(@Nullable FigureSum sum) {
			return (sum != null && !sum.isLowerBound() && sum.atLeast() instanceof Figure.Known known) ? known.value()
					: null;
		}

	}

}
