package org.countrycoalition.gap;

import java.math.BigDecimal;

/**
 * What a fund would have given one State, at both ends of what its gaps may be.
 *
 * @param about whose gaps
 * @param low given if the gaps are as small as they may be, in dollars
 * @param high given if they are as large
 * @param before how many estimates the gaps of the States before it rest on
 */
public record FundOutcome(FundCase about, BigDecimal low, BigDecimal high, int before) {

	/** Between which amounts it would have given; other States' gaps matter too. */
	public Range given() {
		return new Range(this.low.min(this.high), this.low.max(this.high), estimated());
	}

	/** What would have been left; at least that if a gap is not known. */
	public Range left() {
		Range gap = this.about.gap();
		return new Range(gap.least().subtract(this.low), gap.most().subtract(this.high), estimated());
	}

	/** Where the fund does not close a gap, it matters what it gave before. */
	private int estimated() {
		Range gap = this.about.gap();
		boolean closed = gap.least().compareTo(this.low) == 0 && gap.most().compareTo(this.high) == 0;
		return gap.estimated() + (closed ? 0 : this.before);
	}

	/** How far the State's gaps would have been closed. */
	public Result result() {
		Range left = left();
		if (given().most().signum() == 0) {
			return Result.NOTHING;
		}
		if (left.most().signum() == 0) {
			return this.about.complete() ? Result.CLOSED : Result.KNOWN_CLOSED;
		}
		return (left.least().signum() == 0 && this.about.complete()) ? Result.MAY_BE_CLOSED : Result.PART;
	}

	/** How far. */
	public enum Result {

		/** All of it, whatever the gaps are within their bounds. */
		CLOSED,

		/** All that is known of it; there is more of unknown size. */
		KNOWN_CLOSED,

		/** All of it if the gaps are as small as they may be. */
		MAY_BE_CLOSED,

		/** Some of it. */
		PART,

		/** Nothing. */
		NOTHING

	}

}
