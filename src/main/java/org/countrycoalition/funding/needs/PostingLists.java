package org.countrycoalition.funding.needs;

/**
 * A page of needs and one of offers.
 *
 * @param needs of States
 * @param offers to States
 */
public record PostingLists(PostingPage needs, PostingPage offers) {

	/** The page of a side. */
	public PostingPage of(Side side) {
		return (side == Side.NEED) ? this.needs : this.offers;
	}

}
