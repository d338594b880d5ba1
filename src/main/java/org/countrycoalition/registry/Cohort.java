package org.countrycoalition.registry;

import java.util.Arrays;
import java.util.Optional;

/**
 * A set of States on a date, computed from dates.
 */
public enum Cohort {

	/** States Parties: bound on the date. */
	PARTIES("parties"),

	/** Signed and not deposited. */
	SIGNATORIES("signatories"),

	/** Parties with a stockpile duty that is not fulfilled. */
	ARTICLE_3_OUTSTANDING("article-3-outstanding"),

	/** Parties that have or had a stockpile duty. */
	ARTICLE_3_EVER("article-3-ever"),

	/** Parties with a clearance duty that is not fulfilled. */
	ARTICLE_4_OUTSTANDING("article-4-outstanding"),

	/** Parties that have or had a clearance duty. */
	ARTICLE_4_EVER("article-4-ever"),

	/** Parties with victims; a lasting duty. */
	ARTICLE_5("article-5"),

	/**
	 * Parties with a duty outstanding under Article 3, 4 or 5; the draft action plan does
	 * not define the word.
	 */
	AFFECTED("affected");

	private final String code;

	Cohort(String code) {
		this.code = code;
	}

	/**
	 * @return name in addresses and in the database
	 */
	public String code() {
		return this.code;
	}

	/**
	 * @param code name in an address
	 * @return the cohort, empty if there is none of that name
	 */
	public static Optional<Cohort> named(String code) {
		return Arrays.stream(values()).filter((cohort) -> cohort.code.equals(code)).findFirst();
	}

}
