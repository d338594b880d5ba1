package org.countrycoalition.workplan;

import org.countrycoalition.kernel.Pillar;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a plan are wanted.
 *
 * @param pillar null: of all
 * @param text that a line's title, operator, location, outcome or responsible
 * organisation holds, in whatever letters; empty: any
 * @param plannedIn a year for which something is planned, null: whether or not
 */
public record LineFilter(@Nullable Pillar pillar, String text, @Nullable Integer plannedIn) {

	/** Every line. */
	public static final LineFilter ALL = new LineFilter(null, "", null);

}
