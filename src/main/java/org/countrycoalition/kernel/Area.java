package org.countrycoalition.kernel;

import java.math.BigDecimal;

/**
 * An area of land, kept in square metres and never negative. Equal areas are equal
 * records, whatever unit they were written in.
 *
 * @param squareMetres the area in m², zero or more
 */
public record Area(BigDecimal squareMetres) implements Comparable<Area> {

	public Area {
		if (squareMetres.signum() < 0) {
			throw new IllegalArgumentException(
					"An area is never negative: " + squareMetres.toPlainString() + " square metres");
		}
		squareMetres = Decimals.plain(squareMetres);
	}

	/**
	 * An area in the unit that its source prints.
	 * @throws IllegalArgumentException if the amount is negative
	 */
	public static Area of(BigDecimal amount, AreaUnit unit) {
		return new Area(unit.toSquareMetres(amount));
	}

	/** The area in another unit, exactly. */
	public BigDecimal in(AreaUnit unit) {
		return unit.fromSquareMetres(this.squareMetres);
	}

	/** Both areas together. */
	public Area plus(Area other) {
		return new Area(this.squareMetres.add(other.squareMetres));
	}

	@Override
	public int compareTo(Area other) {
		return this.squareMetres.compareTo(other.squareMetres);
	}

}
