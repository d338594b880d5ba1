package org.countrycoalition.funding.funnel;

/**
 * How a contribution is given, after the types of aid of OECD-DAC that IATI uses too.
 */
public enum Modality {

	/** To the budget of the State: A01 and A02. */
	BUDGET_SUPPORT,

	/** To an organisation for whatever it does: B01 and B02. */
	CORE,

	/** Into a fund or programme together with others: B03 and B04. */
	POOLED_FUND,

	/** For a project: C01. */
	PROJECT,

	/** Experts, training and other technical help: D01 and D02. */
	EXPERTS,

	/** Equipment and other goods; DAC has no type for them. */
	GOODS;

	/** Whether it is no money: its value stands beside totals, never inside. */
	public boolean isInKind() {
		return this == EXPERTS || this == GOODS;
	}

}
