package org.countrycoalition.gap;

import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Prices;

/**
 * Need, cover and gap of one pillar in one year, in dollars.
 *
 * @param pillar one of the four
 * @param year of the need
 * @param plan whether the plan speaks of the pillar and year
 * @param need what the plan's lines cost
 * @param national the State's own money
 * @param external contributions under the rule
 * @param gap what is left, or that it cannot be computed
 * @param open whether something is missing, or may be, in whatever prices it is told
 */
public record Cell(Pillar pillar, int year, Planned plan, FigureSum need, FigureSum national, FigureSum external,
		Gap gap, boolean open) {

	/** In dollars of the year itself. */
	static Cell of(Pillar pillar, int year, Planned plan, FigureSum need, FigureSum national, FigureSum external,
			Gap gap) {
		return new Cell(pillar, year, plan, need, national, external, gap, switch (gap) {
			case Gap.Open left -> left.amount().most().signum() > 0;
			case Gap.NotComputable unknown -> true;
			case Gap.NotPlanned none -> false;
		});
	}

	/** The same with its dollars told in the prices. */
	Cell in(Prices prices) {
		return new Cell(this.pillar, this.year, this.plan, prices.in(this.need, this.year),
				prices.in(this.national, this.year), prices.in(this.external, this.year), left(prices), this.open);
	}

	private Gap left(Prices prices) {
		if (this.gap instanceof Gap.Open open) {
			return prices.isComputable(this.year) ? new Gap.Open(open.amount().in(prices, this.year))
					: new Gap.NotComputable();
		}
		return this.gap;
	}

	/** Whether a plan speaks of a pillar and year. */
	public enum Planned {

		/** It has lines. */
		LINES,

		/** It covers the year and has no line for the pillar: no need. */
		NOT_PLANNED,

		/** No plan covers the year: the need is unknown. */
		NO_PLAN

	}

	/** What is left of a need. */
	public sealed interface Gap {

		/**
		 * A gap, known within bounds; a surplus is a gap of zero.
		 *
		 * @param amount in dollars
		 */
		record Open(Range amount) implements Gap {
		}

		/** The need, or the national money, is not known. */
		record NotComputable() implements Gap {
		}

		/** There is no need. */
		record NotPlanned() implements Gap {
		}

	}

}
