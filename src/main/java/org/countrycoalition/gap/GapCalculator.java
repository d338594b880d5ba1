package org.countrycoalition.gap;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.countrycoalition.gap.Cell.Gap;
import org.countrycoalition.gap.Cell.Planned;
import org.countrycoalition.gap.GapInput.Unallocated;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;

/**
 * Computes gaps. A gap is the need less the national money and the cover under the rule,
 * and never below zero: a surplus hides no other cell's gap. What is not known makes a
 * range or cannot be computed; it is never taken as zero.
 */
final class GapCalculator {

	private static final List<Pillar> PILLARS = Arrays.stream(Pillar.values()).filter(Pillar::isAllocated).toList();

	private GapCalculator() {
	}

	static YearGap of(GapInput input) {
		List<Cell> cells = PILLARS.stream().map((pillar) -> cell(input, pillar)).toList();
		Map<Pillar, Range> open = new EnumMap<>(Pillar.class);
		cells.forEach((cell) -> {
			if (cell.gap() instanceof Gap.Open gap) {
				open.put(cell.pillar(), gap.amount());
			}
		});
		Range upper = open.values().stream().reduce(Range.ZERO, Range::plus);
		boolean atLeast = cells.stream().anyMatch((cell) -> cell.gap() instanceof Gap.NotComputable);
		List<Unallocated> money = Stream.concat(input.unallocated().stream(), input.national().unallocated().stream())
			.toList();
		return new YearGap(input.year(), cells, atLeast, upper, after(open, money), money, input.national(),
				input.offPlan(), input.madeUp());
	}

	private static Cell cell(GapInput input, Pillar pillar) {
		FigureSum need = input.need().getOrDefault(pillar, FigureSum.EMPTY);
		FigureSum national = input.national().byPillar().getOrDefault(pillar, FigureSum.EMPTY);
		FigureSum external = input.cover().getOrDefault(pillar, FigureSum.EMPTY);
		Planned planned = !input.planned() ? Planned.NO_PLAN
				: input.need().containsKey(pillar) ? Planned.LINES : Planned.NOT_PLANNED;
		Gap gap = switch (planned) {
			case NO_PLAN -> new Gap.NotComputable();
			case NOT_PLANNED -> new Gap.NotPlanned();
			case LINES -> need.isLowerBound() ? new Gap.NotComputable() : new Gap.Open(
					left(need, national, input.national().most().getOrDefault(pillar, FigureSum.EMPTY), external));
		};
		return Cell.of(pillar, input.year(), planned, need, national, external, gap);
	}

	/**
	 * What is left of a known need.
	 * @param national money that is certainly for it
	 * @param upTo the same with the most that may be for it
	 */
	static Range left(FigureSum need, FigureSum national, FigureSum upTo, FigureSum external) {
		boolean open = upTo.isLowerBound() || external.isLowerBound();
		return new Range(open ? BigDecimal.ZERO : left(need, upTo, external), left(need, national, external),
				need.estimated() + Math.max(national.estimated(), upTo.estimated()) + external.estimated());
	}

	private static BigDecimal left(FigureSum need, FigureSum national, FigureSum external) {
		return need.ofKnown().subtract(national.ofKnown()).subtract(external.ofKnown()).max(BigDecimal.ZERO);
	}

	/**
	 * The least that remains when unallocated money goes where its themes let it and a
	 * gap is open. Both ends of the range are a best case for their own gaps, the lower
	 * with the most that the money may be and the upper with the least; money of unknown
	 * amount may fill all that it can reach, or nothing.
	 */
	private static Range after(Map<Pillar, Range> gaps, List<Unallocated> money) {
		Map<Pillar, BigDecimal> least = new EnumMap<>(Pillar.class);
		Map<Pillar, BigDecimal> most = new EnumMap<>(Pillar.class);
		gaps.forEach((pillar, gap) -> {
			least.put(pillar, gap.least());
			most.put(pillar, gap.most());
		});
		int estimated = gaps.values().stream().mapToInt(Range::estimated).sum() + money.stream()
			.filter((gift) -> gaps.keySet().stream().anyMatch(gift::canLower))
			.mapToInt((gift) -> gift.most().estimated())
			.sum();
		return new Range(remains(least, money, (gift) -> gift.upTo(sum(least))),
				remains(most, money, Unallocated::least), estimated);
	}

	private static BigDecimal remains(Map<Pillar, BigDecimal> gaps, List<Unallocated> money,
			Function<Unallocated, BigDecimal> worth) {
		BigDecimal all = sum(gaps);
		BigDecimal used = all;
		for (int chosen = 0; chosen < 1 << PILLARS.size(); chosen++) {
			used = used.min(cut(chosen, gaps, money, worth));
		}
		return all.subtract(used);
	}

	private static BigDecimal sum(Map<Pillar, BigDecimal> gaps) {
		return gaps.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/**
	 * How much money can reach gaps at all is the smallest cut between both (max-flow,
	 * min-cut): the gaps of the chosen pillars, and all money that may go to others.
	 */
	private static BigDecimal cut(int chosen, Map<Pillar, BigDecimal> gaps, List<Unallocated> money,
			Function<Unallocated, BigDecimal> worth) {
		BigDecimal cut = BigDecimal.ZERO;
		for (int index = 0; index < PILLARS.size(); index++) {
			if (isChosen(chosen, index)) {
				cut = cut.add(gaps.getOrDefault(PILLARS.get(index), BigDecimal.ZERO));
			}
		}
		for (Unallocated gift : money) {
			if (reachesOthers(gift, chosen, gaps)) {
				cut = cut.add(worth.apply(gift));
			}
		}
		return cut;
	}

	private static boolean reachesOthers(Unallocated gift, int chosen, Map<Pillar, BigDecimal> gaps) {
		for (int index = 0; index < PILLARS.size(); index++) {
			Pillar pillar = PILLARS.get(index);
			if (!isChosen(chosen, index) && gaps.containsKey(pillar) && gift.canLower(pillar)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isChosen(int chosen, int index) {
		return (chosen & (1 << index)) != 0;
	}

}
