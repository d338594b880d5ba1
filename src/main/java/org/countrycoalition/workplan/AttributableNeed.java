package org.countrycoalition.workplan;

import org.countrycoalition.kernel.AttributedPart;

/**
 * What a State's plan in force costs, as it is stated and as far as it is attributable to
 * cluster munitions, each line by its own share.
 *
 * @param whole as it is stated
 * @param least the least that is attributable
 * @param most the most that is attributable
 */
public record AttributableNeed(NeedInForce whole, NeedInForce least, NeedInForce most) {

	/** By the part that is counted. */
	public NeedInForce of(AttributedPart part) {
		return part.of(this.whole, this.least, this.most);
	}

}
