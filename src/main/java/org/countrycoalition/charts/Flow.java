package org.countrycoalition.charts;

import java.awt.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets items of given widths one after the other into rows.
 */
final class Flow {

	private Flow() {
	}

	/** For each item its left edge in px (x) and its row from 0 (y). */
	static List<Point> places(List<Integer> widths, int gap, int width) {
		List<Point> places = new ArrayList<>();
		int left = 0;
		int row = 0;
		for (int each : widths) {
			if (left > 0 && left + each > width) {
				left = 0;
				row++;
			}
			places.add(new Point(left, row));
			left += each + gap;
		}
		return places;
	}

}
