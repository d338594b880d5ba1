package org.countrycoalition.gap;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.countrycoalition.funding.CoverSum;
import org.countrycoalition.funding.Flow;
import org.countrycoalition.gap.Cell.Gap;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.kernel.Share;

/**
 * The gaps of a year as far as they are attributable to cluster munitions: each line of
 * the plan and each contribution with its own share, which lies between two bounds. A gap
 * is smallest if little of the work and much of the money is, and largest the other way
 * round.
 *
 * @param least gaps by the least of the work and the most of the money
 * @param most gaps by the most of the work and the least of the money
 * @param money contributions under the rule, by what their share rests on
 */
public record AttributedGap(YearGap least, YearGap most, List<Rest> money) {

	public AttributedGap {
		money = List.copyOf(money);
	}

	/** The year. */
	public int year() {
		return this.least.year();
	}

	/**
	 * @param flows of the year that count under the rule
	 */
	static AttributedGap of(YearGap least, YearGap most, List<Flow> flows, Prices prices) {
		return new AttributedGap(least, most, Stream.of(Share.Basis.values()).map((basis) -> {
			List<Flow> resting = flows.stream().filter((flow) -> flow.share().basis() == basis).toList();
			return new Rest(basis, sum(resting, (share, amount) -> amount, prices),
					sum(resting, Share::leastOf, prices), sum(resting, Share::mostOf, prices));
		}).filter((rest) -> rest.reported().parts() > 0).toList());
	}

	private static FigureSum sum(List<Flow> flows, BiFunction<Share, FigureSum, FigureSum> part, Prices prices) {
		return flows.stream()
			.map((flow) -> prices.in(part.apply(flow.share(), flow.amount()), flow.cover().year()))
			.reduce(FigureSum.EMPTY, FigureSum::plus);
	}

	/** Contributions, each with the part that is counted of it. */
	static List<CoverSum> cover(List<Flow> flows, BiFunction<Share, FigureSum, FigureSum> part) {
		return flows.stream()
			.map((flow) -> new CoverSum(flow.cover().year(), flow.cover().pillar(), flow.cover().named(),
					flow.cover().step(), flow.offPlan(), flow.illustrative(), part.apply(flow.share(), flow.amount())))
			.toList();
	}

	/** Both ends of a pillar. */
	public Ends pillar(Pillar pillar) {
		return new Ends(this.least.cell(pillar), this.most.cell(pillar));
	}

	/** The pillars' gaps together. */
	public Gap together() {
		return between(this.least.sum(), this.most.sum());
	}

	/** What is left of them after unallocated money. */
	public Gap afterUnallocated() {
		return between(this.least.afterUnallocated(), this.most.afterUnallocated());
	}

	/** Whether some of the plan or of the money is made up. */
	public boolean madeUp() {
		return this.most.madeUp();
	}

	/** Whether a pillar's gap cannot be computed. */
	public boolean atLeast() {
		return this.most.atLeast();
	}

	/** From the lowest to the highest of both. */
	static Gap between(Gap one, Gap other) {
		if (one instanceof Gap.Open few && other instanceof Gap.Open many) {
			return new Gap.Open(new Range(few.amount().least().min(many.amount().least()),
					few.amount().most().max(many.amount().most())));
		}
		return other;
	}

	/**
	 * A pillar's need, money and gap at both ends.
	 *
	 * @param least by the least of the work and the most of the money
	 * @param most by the most of the work and the least of the money
	 */
	public record Ends(Cell least, Cell most) {

		/** What is left, at both ends. */
		public Gap gap() {
			return between(this.least.gap(), this.most.gap());
		}

	}

	/**
	 * Contributions of which the share rests on the same.
	 *
	 * @param basis what it rests on
	 * @param reported all of them, in dollars
	 * @param least what of them is attributable at least
	 * @param most what of them is attributable at most
	 */
	public record Rest(Share.Basis basis, FigureSum reported, FigureSum least, FigureSum most) {
	}

}
