package org.countrycoalition.gap;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;
import org.jspecify.annotations.Nullable;

/**
 * Where cover of a pillar ends before its planned work does.
 *
 * @param pillar one of the four
 * @param covered last year of the years looked at with any money for it, null: none has
 * @param planned last of them with work
 * @param bare how many years with work follow without any money
 */
public record FundingCliff(Pillar pillar, @Nullable Integer covered, int planned, int bare) {

	/**
	 * Money of unknown size, and money that may go to the pillar but need not, is taken
	 * for cover: a cliff is told only where there is certainly nothing.
	 * @param years in their order
	 * @return the pillars of which cover ends before the work, in their order
	 */
	public static List<FundingCliff> of(List<YearGap> years) {
		return Arrays.stream(Pillar.values())
			.filter(Pillar::isAllocated)
			.map((pillar) -> of(pillar, years))
			.flatMap(Optional::stream)
			.toList();
	}

	private static Optional<FundingCliff> of(Pillar pillar, List<YearGap> years) {
		Integer planned = last(years, (year) -> hasWork(cell(year, pillar)));
		Integer covered = last(years, (year) -> hasMoney(year, pillar));
		if (planned == null || (covered != null && covered >= planned)) {
			return Optional.empty();
		}
		int bare = Math.toIntExact(years.stream()
			.filter((year) -> (covered == null || year.year() > covered) && hasWork(cell(year, pillar)))
			.count());
		return Optional.of(new FundingCliff(pillar, covered, planned, bare));
	}

	private static @Nullable Integer last(List<YearGap> years, Predicate<YearGap> which) {
		return years.stream().filter(which).map(YearGap::year).reduce((one, later) -> later).orElse(null);
	}

	private static Cell cell(YearGap year, Pillar pillar) {
		return year.cells().stream().filter((cell) -> cell.pillar() == pillar).findFirst().orElseThrow();
	}

	private static boolean hasWork(Cell cell) {
		return cell.plan() == Cell.Planned.LINES && isThere(cell.need());
	}

	private static boolean hasMoney(YearGap year, Pillar pillar) {
		Cell cell = cell(year, pillar);
		return isThere(cell.national()) || isThere(cell.external()) || year.unallocated()
			.stream()
			.anyMatch((money) -> (money.named().isEmpty() || money.named().contains(pillar)) && isThere(money.money()));
	}

	private static boolean isThere(FigureSum sum) {
		return sum.ofKnown().signum() > 0 || !sum.absent().isEmpty();
	}

}
