package org.countrycoalition.gap;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.countrycoalition.gap.Cell.Gap;
import org.countrycoalition.kernel.Ratio;

/**
 * How the gaps of all States are lined up. Equal ones stand by size, then by code, so
 * that a page is the same each time.
 */
public enum PortfolioOrder {

	/** Largest gap first. */
	GAP,

	/** Largest share of the need uncovered first, by its upper end. */
	UNCOVERED,

	/** Fewest donors first. */
	DONORS;

	/** As it stands in addresses. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The order of an address, empty if there is none. */
	public static Optional<PortfolioOrder> named(String code) {
		return Arrays.stream(values()).filter((order) -> order.code().equals(code)).findFirst();
	}

	/** The States so lined up. */
	public List<StateGap> of(List<StateGap> states) {
		return states.stream().sorted(switch (this) {
			case GAP -> StateGap.LARGEST_FIRST;
			case UNCOVERED ->
				Comparator.comparing(PortfolioOrder::share).reversed().thenComparing(StateGap.LARGEST_FIRST);
			case DONORS -> Comparator.comparing(StateGap::donors).thenComparing(StateGap.LARGEST_FIRST);
		}).toList();
	}

	/** What cannot be computed stands at the end. */
	private static BigDecimal share(StateGap row) {
		return (uncovered(row, Range::most) instanceof Ratio.Computable share) ? share.percent(9)
				: BigDecimal.ONE.negate();
	}

	/**
	 * The part of a State's need that is not covered, by an end of the pillars' sum. Of a
	 * need or a gap that is known in part only there is no share.
	 */
	public static Ratio uncovered(StateGap row, Function<Range, BigDecimal> end) {
		if (row.need().isLowerBound() || row.year().atLeast()) {
			return new Ratio.NotComputable(Ratio.Reason.INCOMPLETE);
		}
		return (row.upper() instanceof Gap.Open open) ? Ratio.of(end.apply(open.amount()), row.need().ofKnown())
				: new Ratio.NotComputable(Ratio.Reason.NUMERATOR_ABSENT);
	}

}
