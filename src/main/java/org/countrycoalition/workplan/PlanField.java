package org.countrycoalition.workplan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What is said of a line, field by field.
 */
public enum PlanField {

	/** What the line is for. */
	PILLAR(Kind.PILLAR, Place.LINE),

	/** Title of the outcome that it serves. */
	OUTCOME(Kind.TEXT, Place.LINE),

	/** The line in a few words. */
	TITLE(Kind.TEXT, Place.LINE),

	/** Who does it. */
	OPERATOR(Kind.TEXT, Place.LINE),

	/** Who answers for it. */
	RESPONSIBLE(Kind.TEXT, Place.LINE),

	/** Where. */
	LOCATION(Kind.TEXT, Place.LINE),

	/** How it is done. */
	METHOD(Kind.TEXT, Place.LINE),

	/** Unit of its quantities. */
	UNIT(Kind.UNIT, Place.LINE),

	/** Whether it stays after completion. */
	RESIDUAL(Kind.YES_NO, Place.LINE),

	/** Evidence on gender, age and disability. */
	GENDER(Kind.TEXT, Place.LINE),

	/** Evidence on environment and climate. */
	ENVIRONMENT(Kind.TEXT, Place.LINE),

	/** Evidence on affected communities. */
	COMMUNITIES(Kind.TEXT, Place.LINE),

	/** Per cent of it that is for cluster munitions. */
	ATTRIBUTION(Kind.SHARE, Place.LINE),

	/** By what method that share was found. */
	ATTRIBUTION_METHOD(Kind.METHOD, Place.LINE),

	/** How much of its unit, in a year. */
	QUANTITY(Kind.AMOUNT, Place.YEAR),

	/** What it costs in a year. */
	COST(Kind.COST, Place.YEAR),

	/** The part of it that the State gives. */
	NATIONAL(Kind.AMOUNT, Place.YEAR),

	/** The part of it that develops national capacity. */
	CAPACITY(Kind.AMOUNT, Place.YEAR),

	/** Teams that work on it in a year. */
	TEAMS(Kind.AMOUNT, Place.YEAR),

	/** How much of its unit, in a month. */
	MONTH(Kind.AMOUNT, Place.MONTH),

	/** Women that it reaches in a year. */
	WOMEN(Kind.COUNT, Place.PEOPLE),

	/** Men. */
	MEN(Kind.COUNT, Place.PEOPLE),

	/** Girls. */
	GIRLS(Kind.COUNT, Place.PEOPLE),

	/** Boys. */
	BOYS(Kind.COUNT, Place.PEOPLE),

	/** People with disabilities among all of them. */
	DISABILITY(Kind.COUNT, Place.PEOPLE);

	private final Kind kind;

	private final Place place;

	private final String word;

	PlanField(Kind kind, Place place) {
		this.kind = kind;
		this.place = place;
		this.word = name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	/** What kind of value it has. */
	public Kind kind() {
		return this.kind;
	}

	/** To what of a line it belongs. */
	Place place() {
		return this.place;
	}

	/** Its name for programs, such as "attribution method". */
	String word() {
		return this.word;
	}

	/** The fields of a place, in their order. */
	static List<PlanField> of(Place place) {
		return Arrays.stream(values()).filter((field) -> field.place == place).toList();
	}

	/** Kinds of values. */
	public enum Kind {

		/** Any text. */
		TEXT,

		/** One of the four pillars. */
		PILLAR,

		/** A known unit or a word of its own. */
		UNIT,

		/** Yes or no; nothing means no. */
		YES_NO,

		/** How a share was found. */
		METHOD,

		/** A number from zero on, with two decimals at most. */
		AMOUNT,

		/** The same, or not known. */
		COST,

		/** Per cent. */
		SHARE,

		/** A whole number from zero on. */
		COUNT;

		/** Whether it is a number. */
		public boolean isNumber() {
			return compareTo(AMOUNT) >= 0;
		}

	}

	/** What a field belongs to. */
	public enum Place {

		/** The line as such. */
		LINE,

		/** A year of it. */
		YEAR,

		/** A month of a year. */
		MONTH,

		/** The people that a year reaches. */
		PEOPLE

	}

}
