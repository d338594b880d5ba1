package org.countrycoalition.workplan.ui;

/**
 * What a line says beside its cells, in the order of the fields. A field of a year holds
 * for the year that is shown.
 */
enum DetailField {

	/** Who answers for the work. */
	RESPONSIBLE(Kind.TEXT),

	/** How it is done. */
	METHOD(Kind.TEXT),

	/** Evidence of the marker: gender, age and disability. */
	GENDER(Kind.LONG_TEXT),

	/** Evidence of the marker: environment and climate. */
	ENVIRONMENT(Kind.LONG_TEXT),

	/** Evidence of the marker: affected communities. */
	COMMUNITIES(Kind.LONG_TEXT),

	/** Per cent that is for cluster munitions. */
	ATTRIBUTION(Kind.NUMBER),

	/** Teams of the year. */
	TEAMS(Kind.NUMBER),

	/** People of the year. */
	WOMEN(Kind.COUNT),

	/** People of the year. */
	MEN(Kind.COUNT),

	/** People of the year. */
	GIRLS(Kind.COUNT),

	/** People of the year. */
	BOYS(Kind.COUNT),

	/** Of all these people. */
	DISABILITY(Kind.COUNT);

	private final Kind kind;

	DetailField(Kind kind) {
		this.kind = kind;
	}

	Kind kind() {
		return this.kind;
	}

	/** What stands in a field. */
	enum Kind {

		TEXT, LONG_TEXT, NUMBER, COUNT

	}

}
