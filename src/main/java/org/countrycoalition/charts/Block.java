package org.countrycoalition.charts;

import java.awt.Graphics2D;

/**
 * A horizontal strip of the picture; strips are stacked from top to bottom.
 */
interface Block {

	/** Height in px. */
	int height();

	/** Paints the strip with its upper left corner at the origin. */
	void paint(Graphics2D graphics);

}
