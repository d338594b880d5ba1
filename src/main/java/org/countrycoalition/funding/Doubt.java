package org.countrycoalition.funding;

/** Why two lines may be the same money and a person decides. */
public enum Doubt {

	/** The amounts differ a little. */
	NEARLY_EQUAL,

	/** Equal, but the recipient's line has its match already. */
	MATCHED_ALREADY,

	/**
	 * Equal, but a person has said that it is another gift than an equal one, or one of
	 * the two was entered in the portal and pairs off with nothing by itself.
	 */
	EQUAL,

	/** Equal amounts at different stages. */
	OTHER_STAGE,

	/**
	 * Together with others, or with parts of it, a line comes to one of the other table.
	 */
	EQUAL_IN_SUM,

	/** The amounts differ, but both lines name the same reference. */
	SAME_REFERENCE,

	/**
	 * Equal amounts at the same stage in two years that follow each other, on days near
	 * each other if both are known: what is paid in December may come in in January.
	 */
	NEXT_YEAR

}
