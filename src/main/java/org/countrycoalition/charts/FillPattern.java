package org.countrycoalition.charts;

/**
 * How a series is told apart without colour: in grey-scale print and by readers who see
 * colours differently. The pillars' patterns are fixed by the look of the portal.
 */
public enum FillPattern {

	/** Plain colour. */
	SOLID,

	/** Light diagonal stripes on the colour. */
	DIAGONAL,

	/** Light dots on the colour. */
	DOTS,

	/** Light horizontal lines on the colour. */
	HORIZONTAL,

	/** Light vertical lines on the colour. */
	VERTICAL,

	/** Outline and diagonal lines in the colour on the ground: something missing. */
	HATCH

}
