package org.countrycoalition.funding;

import org.countrycoalition.kernel.AttributedPart;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Share;

/**
 * What contributions of a kind cover together, and what of it is attributable to cluster
 * munitions, each by its own share.
 *
 * @param basis what their shares rest on
 * @param whole as it is reported
 * @param least the least that is attributable, in dollars
 * @param most the most that is attributable, in dollars
 */
public record AttributableCover(Share.Basis basis, CoverSum whole, FigureSum least, FigureSum most) {

	/** The same with the part that is counted. */
	public CoverSum of(AttributedPart part) {
		return this.whole.with(part.of(this.whole.amount(), this.least, this.most));
	}

}
