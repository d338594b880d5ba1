package org.countrycoalition.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

/**
 * How much of an amount is attributable to cluster munitions. Donors and plans seldom
 * part mine action, so it lies between two bounds; where nobody says, it is anything from
 * nothing to all.
 *
 * @param least per cent
 * @param most per cent, not less than that
 * @param basis what the bounds rest on
 */
public record Share(BigDecimal least, BigDecimal most, Basis basis) {

	private static final BigDecimal ALL = BigDecimal.valueOf(100);

	private static final int PER_CENT = 2;

	private static final int CENTS = 2;

	/** Nobody says. */
	public static final Share UNKNOWN = new Share(BigDecimal.ZERO, ALL, Basis.UNKNOWN);

	/**
	 * @throws IllegalArgumentException if the bounds are not in order from 0 to 100
	 */
	public Share {
		if (least.signum() < 0 || most.compareTo(least) < 0 || most.compareTo(ALL) > 0) {
			throw new IllegalArgumentException("No share is between " + least + " and " + most + " per cent");
		}
	}

	/**
	 * @param least per cent, null: not known
	 * @param most per cent, null: not known
	 * @param stated whether somebody states it, rather than estimates it by a method
	 * @return the share, unknown if a bound is not known
	 */
	public static Share of(@Nullable BigDecimal least, @Nullable BigDecimal most, boolean stated) {
		return (least != null && most != null) ? new Share(least, most, stated ? Basis.STATED : Basis.ESTIMATED)
				: UNKNOWN;
	}

	/** The least that is attributable of the amount, to the cent. */
	public FigureSum leastOf(FigureSum amount) {
		return part(amount, this.least);
	}

	/** The most that is attributable of the amount, to the cent. */
	public FigureSum mostOf(FigureSum amount) {
		return part(amount, this.most);
	}

	/** What is not known of the amount is not known of its part. */
	private static FigureSum part(FigureSum amount, BigDecimal share) {
		BigDecimal part = amount.ofKnown()
			.multiply(share)
			.movePointLeft(PER_CENT)
			.setScale(CENTS, RoundingMode.HALF_UP);
		return new FigureSum(part, amount.known(), amount.estimated(), amount.absent());
	}

	/** What a share rests on. */
	public enum Basis {

		/** Somebody states it. */
		STATED,

		/** It is estimated: by area, by tasks, in equal parts. */
		ESTIMATED,

		/** Nobody says. */
		UNKNOWN

	}

}
