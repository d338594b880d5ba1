package org.countrycoalition.kernel;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Amounts by pillar, all in the same unit, with what is unallocated kept apart. The total
 * is always the four pillars and the unallocated together, and each sum remembers what is
 * missing in it.
 */
public final class PillarSplit {

	/** The split of no amount. */
	public static final PillarSplit EMPTY = new PillarSplit(Map.of());

	private final Map<Pillar, FigureSum> sums;

	private PillarSplit(Map<Pillar, FigureSum> sums) {
		this.sums = Map.copyOf(sums);
	}

	/** One amount for one pillar. */
	public static PillarSplit of(Pillar pillar, Figure amount) {
		return new PillarSplit(Map.of(pillar, FigureSum.of(amount)));
	}

	/** Splits a stream of rows by the pillar and the amount of each. */
	public static <T> Collector<T, ?, PillarSplit> collector(Function<T, Pillar> pillar, Function<T, Figure> amount) {
		return Collectors.reducing(EMPTY, (row) -> of(pillar.apply(row), amount.apply(row)), PillarSplit::plus);
	}

	/** The amounts of both. */
	public PillarSplit plus(PillarSplit other) {
		Map<Pillar, FigureSum> both = new EnumMap<>(Pillar.class);
		both.putAll(this.sums);
		other.sums.forEach((pillar, sum) -> both.merge(pillar, sum, FigureSum::plus));
		return new PillarSplit(both);
	}

	/** The amounts of one pillar, or the unallocated ones. */
	public FigureSum in(Pillar pillar) {
		return this.sums.getOrDefault(pillar, FigureSum.EMPTY);
	}

	/** The amounts of the four pillars together. */
	public FigureSum allocated() {
		return sum(Pillar::isAllocated);
	}

	/** The amounts that belong to no single pillar. */
	public FigureSum unallocated() {
		return in(Pillar.UNALLOCATED);
	}

	/** All amounts. */
	public FigureSum total() {
		return sum((pillar) -> true);
	}

	private FigureSum sum(Predicate<Pillar> wanted) {
		return Arrays.stream(Pillar.values()).filter(wanted).map(this::in).reduce(FigureSum.EMPTY, FigureSum::plus);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PillarSplit split && this.sums.equals(split.sums);
	}

	@Override
	public int hashCode() {
		return this.sums.hashCode();
	}

	@Override
	public String toString() {
		return this.sums.toString();
	}

}
