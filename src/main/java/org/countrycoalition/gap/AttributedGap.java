package org.countrycoalition.gap;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.countrycoalition.funding.AttributableCover;
import org.countrycoalition.gap.Cell.Gap;
import org.countrycoalition.kernel.AttributedPart;
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
	 * @param cover by contributions of the year that count under the rule and are for the
	 * plan
	 */
	static AttributedGap of(YearGap least, YearGap most, List<AttributableCover> cover, Prices prices) {
		return new AttributedGap(least, most, Stream.of(Share.Basis.values()).map((basis) -> {
			List<AttributableCover> resting = cover.stream().filter((sum) -> sum.basis() == basis).toList();
			Function<AttributedPart, FigureSum> told = (part) -> prices.in(
					resting.stream().map((sum) -> sum.of(part).amount()).reduce(FigureSum.EMPTY, FigureSum::plus),
					least.year());
			return new Rest(basis, told.apply(AttributedPart.WHOLE), told.apply(AttributedPart.LEAST),
					told.apply(AttributedPart.MOST));
		}).filter((rest) -> rest.reported().parts() > 0).toList());
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
					few.amount().most().max(many.amount().most()),
					Math.max(few.amount().estimated(), many.amount().estimated())));
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
