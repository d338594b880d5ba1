package org.countrycoalition.gap;

import java.util.EnumSet;
import java.util.Set;

import org.countrycoalition.gap.Cell.Gap;
import org.countrycoalition.gap.GapInput.Unallocated;
import org.countrycoalition.kernel.FigureSum;

/**
 * Why a gap lies between two amounts.
 */
public enum Spread {

	/** Money for several pillars may go where it is needed, or elsewhere. */
	UNALLOCATED,

	/** The State's own money is an estimated share of a wider budget. */
	WIDER_BUDGET,

	/** The amount of some money is not known. */
	UNKNOWN;

	/**
	 * @param year of which the pillars' sum and what is left after unallocated money are
	 * the two ends
	 */
	static Set<Spread> of(YearGap year) {
		Set<Spread> causes = EnumSet.noneOf(Spread.class);
		year.cells().forEach((cell) -> {
			if (cell.gap() instanceof Gap.Open open && open.amount().most().signum() > 0) {
				FigureSum most = year.national().most().getOrDefault(cell.pillar(), FigureSum.EMPTY);
				add(causes, Spread.WIDER_BUDGET, isMore(most, cell.national()));
				add(causes, Spread.UNKNOWN, most.isLowerBound() || cell.external().isLowerBound());
				year.unallocated()
					.stream()
					.filter((gift) -> gift.canLower(cell.pillar()))
					.forEach((gift) -> addAll(causes, gift));
			}
		});
		return causes;
	}

	private static void addAll(Set<Spread> causes, Unallocated gift) {
		add(causes, Spread.UNALLOCATED, gift.most().ofKnown().signum() > 0 || gift.most().isLowerBound());
		add(causes, Spread.WIDER_BUDGET, isMore(gift.most(), gift.money()));
		add(causes, Spread.UNKNOWN, gift.most().isLowerBound());
	}

	private static boolean isMore(FigureSum most, FigureSum least) {
		return most.ofKnown().compareTo(least.ofKnown()) > 0;
	}

	private static void add(Set<Spread> causes, Spread cause, boolean there) {
		if (there) {
			causes.add(cause);
		}
	}

}
