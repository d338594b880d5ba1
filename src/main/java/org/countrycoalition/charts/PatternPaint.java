package org.countrycoalition.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;

/**
 * A patterned fill. In pixels it is a texture; the SVG canvas turns the same lines into a
 * vector pattern.
 *
 * @param pattern the pattern (two paints of the same values are equal, so that an SVG
 * defines each only once)
 * @param ground colour of the ground
 * @param line colour of the lines
 */
record PatternPaint(FillPattern pattern, Color ground, Color line) implements Paint {

	/** Texture pixels for one unit: sharp up to four times magnification. */
	private static final int SHARPNESS = 4;

	private static final Color VEIL = new Color(255, 255, 255, 128);

	/** The paint of a series. */
	static Paint of(FillPattern pattern, Color colour, Color surface) {
		return switch (pattern) {
			case SOLID -> colour;
			case HATCH -> new PatternPaint(pattern, surface, colour);
			default -> new PatternPaint(pattern, colour, VEIL);
		};
	}

	@Override
	public PaintContext createContext(ColorModel model, Rectangle deviceBounds, Rectangle2D userBounds,
			AffineTransform transform, RenderingHints hints) {
		Rectangle anchor = new Rectangle(0, 0, PatternTile.SIZE, PatternTile.SIZE);
		return new TexturePaint(texture(), anchor).createContext(model, deviceBounds, userBounds, transform, hints);
	}

	private BufferedImage texture() {
		int side = PatternTile.SIZE * SHARPNESS;
		BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		graphics.scale(SHARPNESS, SHARPNESS);
		graphics.setColor(this.ground);
		graphics.fillRect(0, 0, PatternTile.SIZE, PatternTile.SIZE);
		graphics.setColor(this.line);
		PatternTile tile = tile();
		graphics.setStroke(new BasicStroke(tile.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
		tile.lines().forEach(graphics::draw);
		graphics.dispose();
		return image;
	}

	PatternTile tile() {
		return PatternTile.of(this.pattern);
	}

	@Override
	public int getTransparency() {
		return Transparency.OPAQUE;
	}

}
