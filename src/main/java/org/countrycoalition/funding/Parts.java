package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Finds lines that together come to the amount of one.
 */
final class Parts {

	/** Among more lines only all of them together are tried. */
	private static final int MOST = 14;

	private Parts() {
	}

	/**
	 * @param sum in dollars
	 * @param lines with dollars
	 * @param fewest how many it takes at least
	 * @param tolerance by which all of them together may differ from the sum; some of
	 * them have to come to it exactly, because among many lines some sum is always near
	 * @return the lines, empty if none come to the sum
	 */
	static List<MatchRow> of(BigDecimal sum, List<MatchRow> lines, int fewest, BigDecimal tolerance) {
		if (lines.size() < fewest) {
			return List.of();
		}
		BigDecimal all = lines.stream().map(Parts::dollars).reduce(BigDecimal.ZERO, BigDecimal::add);
		if (MatchRow.near(all, sum, tolerance)) {
			return lines;
		}
		return (lines.size() <= MOST) ? some(sum, lines, fewest) : List.of();
	}

	/** Each sum is that of its lines but the first, and of the first. */
	private static List<MatchRow> some(BigDecimal sum, List<MatchRow> lines, int fewest) {
		BigDecimal[] sums = new BigDecimal[1 << lines.size()];
		sums[0] = BigDecimal.ZERO;
		for (int chosen = 1; chosen < sums.length; chosen++) {
			MatchRow first = lines.get(Integer.numberOfTrailingZeros(chosen));
			sums[chosen] = sums[chosen & (chosen - 1)].add(dollars(first));
			if (Integer.bitCount(chosen) >= fewest && sums[chosen].compareTo(sum) == 0) {
				return chosen(chosen, lines);
			}
		}
		return List.of();
	}

	private static List<MatchRow> chosen(int chosen, List<MatchRow> lines) {
		return IntStream.range(0, lines.size())
			.filter((line) -> (chosen & (1 << line)) != 0)
			.mapToObj(lines::get)
			.toList();
	}

	private static BigDecimal dollars(MatchRow line) {
		return Objects.requireNonNull(line.usd());
	}

}
