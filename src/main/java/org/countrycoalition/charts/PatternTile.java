package org.countrycoalition.charts;

import java.awt.geom.Line2D;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The repeated square of a pattern, 8 x 8 px: strokes with round ends, a dot being a
 * stroke without length. Strokes that leave the square come back on the other side.
 *
 * @param width width of the strokes in px
 * @param lines the strokes
 */
record PatternTile(int width, List<Line2D> lines) {

	static final int SIZE = 8;

	static PatternTile of(FillPattern pattern) {
		return switch (pattern) {
			case SOLID -> new PatternTile(1, List.of());
			case DIAGONAL -> new PatternTile(2, diagonals());
			case DOTS -> new PatternTile(2, List.of(line(2, 2, 2, 2), line(6, 6, 6, 6)));
			case HORIZONTAL -> new PatternTile(1, List.of(line(-1, 4, 9, 4)));
			case VERTICAL -> new PatternTile(1, List.of(line(4, -1, 4, 9)));
			case HATCH -> new PatternTile(1, diagonals());
		};
	}

	private static List<Line2D> diagonals() {
		return List.of(line(-2, 2, 2, -2), line(-2, 10, 10, -2), line(6, 10, 10, 6));
	}

	private static Line2D line(int x1, int y1, int x2, int y2) {
		return new Line2D.Float(x1, y1, x2, y2);
	}

	String svgPath() {
		return this.lines.stream()
			.map((each) -> String.format(Locale.ROOT, "M%.0f %.0fL%.0f %.0f", each.getX1(), each.getY1(), each.getX2(),
					each.getY2()))
			.collect(Collectors.joining());
	}

}
