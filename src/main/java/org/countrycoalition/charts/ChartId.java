package org.countrycoalition.charts;

import java.util.regex.Pattern;

/**
 * The form of a chart's id: lower-case letters, digits and hyphens, beginning with a
 * letter.
 */
final class ChartId {

	private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]*");

	private ChartId() {
	}

	/**
	 * @throws IllegalArgumentException when the id has any other form
	 */
	static void check(String id) {
		if (!FORM.matcher(id).matches()) {
			throw new IllegalArgumentException("Not an id for a chart: " + id);
		}
	}

}
