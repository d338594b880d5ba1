package org.countrycoalition.kernel;

import java.math.BigDecimal;

/**
 * The units in which areas are printed. Each is a power of ten of the square metre, so
 * that converting is exact both ways.
 */
public enum AreaUnit {

	/** 1 m². */
	SQUARE_METRE(0),

	/** 1 ha = 10,000 m². */
	HECTARE(4),

	/** 1 km² = 1,000,000 m². */
	SQUARE_KILOMETRE(6);

	private final int powerOfTen;

	AreaUnit(int powerOfTen) {
		this.powerOfTen = powerOfTen;
	}

	/** So many of this unit, in square metres. */
	public BigDecimal toSquareMetres(BigDecimal inThisUnit) {
		return Decimals.plain(inThisUnit.scaleByPowerOfTen(this.powerOfTen));
	}

	/** So many square metres, in this unit. */
	public BigDecimal fromSquareMetres(BigDecimal squareMetres) {
		return Decimals.plain(squareMetres.scaleByPowerOfTen(-this.powerOfTen));
	}

}
