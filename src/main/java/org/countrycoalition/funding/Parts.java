package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Finds lines that together come to the amount of one.
 */
final class Parts {

	/** Among more lines only all of them together are tried. */
	private static final int MOST = 14;

	private static final int FEWEST = 2;

	private Parts() {
	}

	/**
	 * @param sum in dollars
	 * @param lines with dollars
	 * @param tolerance by which all of them together may differ from the sum; some of
	 * them have to come to it exactly, because among many lines some sum is always near
	 * @return the lines, empty if none come to the sum
	 */
	static List<MatchRow> of(BigDecimal sum, List<MatchRow> lines, BigDecimal tolerance) {
		if (lines.size() < FEWEST) {
			return List.of();
		}
		BigDecimal all = lines.stream().map(Parts::dollars).reduce(BigDecimal.ZERO, BigDecimal::add);
		if (MatchRow.near(all, sum, tolerance)) {
			return lines;
		}
		return (lines.size() <= MOST) ? some(sum, lines) : List.of();
	}

	private static List<MatchRow> some(BigDecimal sum, List<MatchRow> lines) {
		for (int chosen = 1; chosen < (1 << lines.size()); chosen++) {
			if (Integer.bitCount(chosen) < FEWEST) {
				continue;
			}
			List<MatchRow> parts = new ArrayList<>();
			for (int line = 0; line < lines.size(); line++) {
				if ((chosen & (1 << line)) != 0) {
					parts.add(lines.get(line));
				}
			}
			if (parts.stream().map(Parts::dollars).reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(sum) == 0) {
				return parts;
			}
		}
		return List.of();
	}

	private static BigDecimal dollars(MatchRow line) {
		return Objects.requireNonNull(line.usd());
	}

}
