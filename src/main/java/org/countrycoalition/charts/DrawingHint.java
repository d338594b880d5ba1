package org.countrycoalition.charts;

import java.awt.Graphics2D;
import java.awt.RenderingHints;

/**
 * What the painter tells the canvas beyond Java2D: where a text is anchored (the
 * browser's font is wider or narrower than the measured one, so a centred text must say
 * that it is centred) and which bar is being filled. Canvases that do not know the hints
 * ignore them.
 */
final class DrawingHint extends RenderingHints.Key {

	static final DrawingHint ANCHOR = new DrawingHint(1);

	static final DrawingHint BAR = new DrawingHint(2);

	static final String NO_BAR = "";

	private DrawingHint(int number) {
		super(number);
	}

	@Override
	public boolean isCompatibleValue(Object value) {
		return value instanceof Anchor || value instanceof String || value instanceof Bar;
	}

	static void anchored(Graphics2D graphics, Anchor anchor, Runnable drawing) {
		graphics.setRenderingHint(ANCHOR, anchor);
		drawing.run();
		graphics.setRenderingHint(ANCHOR, Anchor.START);
	}

	static void bar(Graphics2D graphics, Bar bar, Runnable drawing) {
		graphics.setRenderingHint(BAR, bar);
		drawing.run();
		graphics.setRenderingHint(BAR, NO_BAR);
	}

	/** The point of a text that stays where it is. */
	enum Anchor {

		START, MIDDLE, END

	}

	/**
	 * The bar being filled.
	 *
	 * @param series index of its series
	 * @param category index of its category
	 * @param words what it says to the reader who points at it; empty for nothing
	 */
	record Bar(int series, int category, String words) {
	}

}
