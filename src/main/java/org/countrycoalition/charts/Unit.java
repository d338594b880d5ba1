package org.countrycoalition.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The unit of a chart's values: whole in tables and downloads, shortened in the picture.
 *
 * @param whole the unit of the values, such as {@code USD, nominal}
 * @param drawn the unit on the axis, such as {@code million USD, nominal}
 * @param power power of ten between the two: 6 for millions, 0 when they are the same
 * @param decimals decimals shown in the picture, 0 for counts (whose axis then has whole
 * numbers only)
 * @param counts whether it is that of something counted, which is known or not, and no
 * amount, which may lie between two
 */
public record Unit(String whole, String drawn, int power, int decimals, boolean counts) {

	/** The unit of amounts. */
	public Unit(String whole, String drawn, int power, int decimals) {
		this(whole, drawn, power, decimals, false);
	}

	/**
	 * The unit of something counted.
	 * @param things what is counted, such as {@code States}
	 * @return the unit
	 */
	public static Unit count(String things) {
		return new Unit(things, things, 0, 0, true);
	}

	BigDecimal scaled(BigDecimal value) {
		return value.movePointLeft(this.power);
	}

	BigDecimal rounded(BigDecimal value) {
		return scaled(value).setScale(this.decimals, RoundingMode.HALF_UP);
	}

}
