package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.PillarSplit;
import org.countrycoalition.kernel.Ratio;

/**
 * What a State received in a year: payments, each counted once, in dollars of the United
 * States as printed or else at the year's average rate, in the prices in which its rows
 * are told. In-kind gifts stand beside.
 *
 * @param total of all payments
 * @param donors how many paid; a State and its donor organisations are one
 * @param byDonor each who paid, largest first
 * @param byPillar the four pillars and what is unallocated; together the total
 * @param inKind gifts in kind, not part of the total
 * @param payments how many rows the total sums
 * @param assumed how many of them are taken as paid because their source prints no stage
 * @param estimated how many are converted at the rate of an earlier year
 * @param countedOnce how many stand in a donor's and in the recipient's table
 * @param leftOut payments of money beside the total, because another source leads
 */
public record FundingYear(FigureSum total, int donors, List<OfDonor> byDonor, PillarSplit byPillar, FigureSum inKind,
		int payments, int assumed, int estimated, int countedOnce, int leftOut) {

	/**
	 * @param contributions of the year to the State; those that do not count are left out
	 * here
	 */
	public static FundingYear of(List<Contribution> contributions) {
		List<Contribution> counted = contributions.stream()
			.filter((row) -> row.counted() && row.stage() == Stage.PAYMENT)
			.toList();
		List<Contribution> money = counted.stream().filter((row) -> !row.inKind()).toList();
		FigureSum inKind = counted.stream()
			.filter(Contribution::inKind)
			.map(Contribution::dollars)
			.collect(FigureSum.collector());
		FigureSum total = money.stream().map(Contribution::dollars).collect(FigureSum.collector());
		return new FundingYear(total, donors(money), by(Contribution::donor, money, total),
				money.stream().collect(PillarSplit.collector(Contribution::pillar, Contribution::dollars)), inKind,
				money.size(), count(money, Contribution::stageAssumed), count(money, Contribution::estimated),
				count(money, (row) -> row.alsoIn() > 0), count(contributions, (row) -> row.leftOut()
						&& row.currentEdition() && !row.inKind() && row.stage() == Stage.PAYMENT));
	}

	private static int donors(List<Contribution> rows) {
		return Math.toIntExact(rows.stream().map(Contribution::givesFor).distinct().count());
	}

	private static int count(List<Contribution> rows, Predicate<Contribution> which) {
		return Math.toIntExact(rows.stream().filter(which).count());
	}

	/**
	 * @param money payments that count, each of money
	 * @return each who paid, largest first; a State and its donor organisations are one
	 */
	public static List<OfDonor> byGiver(List<Contribution> money) {
		return by(Contribution::givesFor, money,
				money.stream().map(Contribution::dollars).collect(FigureSum.collector()));
	}

	private static List<OfDonor> by(Function<Contribution, String> giver, List<Contribution> money, FigureSum total) {
		Map<String, List<Contribution>> groups = money.stream()
			.collect(Collectors.groupingBy(giver, LinkedHashMap::new, Collectors.toList()));
		boolean negative = money.stream().map(Contribution::usd).anyMatch((usd) -> usd != null && usd.signum() < 0);
		return groups.entrySet().stream().map((group) -> {
			FigureSum sum = group.getValue().stream().map(Contribution::dollars).collect(FigureSum.collector());
			return new OfDonor(group.getKey(), group.getValue().getFirst().donorName(), sum, negative
					? new Ratio.NotComputable(Ratio.Reason.PART_NEGATIVE) : Ratio.of(sum.atLeast(), total.atLeast()));
		}).sorted(Comparator.comparing(OfDonor::size).reversed().thenComparing(OfDonor::name)).toList();
	}

	/**
	 * What one donor paid.
	 *
	 * @param donor key
	 * @param name in English
	 * @param amount in dollars
	 * @param share of the known total, or why it cannot be computed
	 */
	public record OfDonor(String donor, String name, FigureSum amount, Ratio share) {

		private BigDecimal size() {
			return switch (this.amount.atLeast()) {
				case Figure.Known known -> known.value();
				case Figure.Absent absent -> BigDecimal.ZERO;
			};
		}

	}

}
