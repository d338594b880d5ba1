package org.countrycoalition.charts;

/**
 * For which ground a picture is coloured.
 */
public enum Scheme {

	/**
	 * Inside a page of the portal: the SVG refers to the design tokens of the page, so it
	 * follows light and dark by itself, and brings no ground of its own. A PNG cannot
	 * follow and is made as {@link #LIGHT}.
	 */
	PAGE,

	/** On a light ground of its own. */
	LIGHT,

	/** On a dark ground of its own. */
	DARK,

	/** On white paper. */
	PRINT;

	Scheme forPixels() {
		return (this == PAGE) ? LIGHT : this;
	}

	/** Space around the drawing in px; a page brings its own. */
	int padding() {
		return (this == PAGE) ? 0 : 16;
	}

}
