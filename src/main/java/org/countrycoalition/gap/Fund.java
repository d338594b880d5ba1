package org.countrycoalition.gap;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A fund that does not exist, and what it would have closed. It goes from State to State
 * in its order, in each from the earliest year on, and gives what is missing as long as
 * it has money. It is a calculation: it promises nothing and is in no total.
 *
 * @param size in dollars, above zero
 * @param yearly whether it has that much anew each year (what a year does not need is not
 * carried over), or in all
 * @param from first year
 * @param to last year, included
 * @param order in which it goes from State to State
 */
public record Fund(BigDecimal size, boolean yearly, int from, int to, Order order) {

	/** The most that can be asked about, in dollars. */
	public static final BigDecimal LARGEST = new BigDecimal("1000000000000");

	public Fund {
		if (size.signum() <= 0 || size.compareTo(LARGEST) > 0 || !GapYears.spans(from, to)) {
			throw new IllegalArgumentException("No fund of " + size + " from " + from + " to " + to);
		}
	}

	/** What it has in all its years. */
	public BigDecimal whole() {
		return this.yearly ? this.size.multiply(BigDecimal.valueOf(this.to - this.from + 1L)) : this.size;
	}

	/**
	 * What it would have closed, at both ends of what the gaps may be: each is reckoned
	 * by itself, in the same order.
	 * @param cases one for each State, with gaps of the fund's years
	 * @return in the order in which it goes
	 */
	public List<FundOutcome> closes(List<FundCase> cases) {
		List<FundCase> line = cases.stream().sorted(this.order.comparator()).toList();
		List<BigDecimal> low = spend(line, Range::least);
		List<BigDecimal> high = spend(line, Range::most);
		return IntStream.range(0, line.size())
			.mapToObj((place) -> new FundOutcome(line.get(place), low.get(place), high.get(place),
					line.subList(0, place).stream().mapToInt((state) -> state.gap().estimated()).sum()))
			.toList();
	}

	private List<BigDecimal> spend(List<FundCase> line, Function<Range, BigDecimal> end) {
		SortedMap<Integer, BigDecimal> purses = new TreeMap<>();
		return line.stream().map((state) -> state.gaps().entrySet().stream().map((gap) -> {
			int purse = this.yearly ? gap.getKey() : this.from;
			BigDecimal left = purses.getOrDefault(purse, this.size);
			BigDecimal given = left.min(end.apply(gap.getValue()));
			purses.put(purse, left.subtract(given));
			return given;
		}).reduce(BigDecimal.ZERO, BigDecimal::add)).toList();
	}

	/** In which order a fund goes from State to State; equal ones by size, then code. */
	public enum Order {

		/** Smallest gap first, by its upper end: it closes the most States. */
		SMALLEST,

		/** Who declares to be near completion first. */
		NEAR_COMPLETION,

		/**
		 * Earliest deadline first, past ones too; who has none that is known comes last.
		 */
		DEADLINE;

		private Comparator<FundCase> comparator() {
			Comparator<FundCase> size = Comparator.comparing((FundCase state) -> state.gap().most())
				.thenComparing((state) -> state.gap().least())
				.thenComparing(FundCase::state);
			return switch (this) {
				case SMALLEST -> size;
				case NEAR_COMPLETION ->
					Comparator.comparing((FundCase state) -> !state.nearCompletion()).thenComparing(size);
				case DEADLINE ->
					Comparator.comparing(FundCase::fallsOn, Comparator.nullsLast(Comparator.naturalOrder()))
						.thenComparing(size);
			};
		}

		/** As it stands in addresses: {@code near-completion}. */
		public String code() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

		/** The order of an address, empty if there is none. */
		public static Optional<Order> named(String code) {
			return Arrays.stream(values()).filter((order) -> order.code().equals(code)).findFirst();
		}

	}

}
