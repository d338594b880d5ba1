package org.countrycoalition.charts;

import java.awt.Graphics2D;

/**
 * A horizontal strip of the picture; strips are stacked from top to bottom.
 */
interface Block {

	/** Height in px. */
	int height();

	/**
	 * Paints the strip with its upper left corner at a point. (Moving the origin instead
	 * would repeat the move on every element of an SVG.)
	 */
	void paint(Graphics2D graphics, int left, int top);

}
