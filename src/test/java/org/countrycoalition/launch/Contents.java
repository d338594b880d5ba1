package org.countrycoalition.launch;

import java.util.Locale;

/**
 * What a local portal holds from its first start on, beside the public facts.
 */
enum Contents {

	/** A fictional State with plan, money and drafts, and published tables. */
	DEMO("demo"),

	/** Only what the demonstration accounts act for, so that they can begin. */
	EMPTY("accounts");

	private final String context;

	Contents(String context) {
		this.context = context;
	}

	/** Which migrations make it. */
	String context() {
		return this.context;
	}

	/** How it is written down. */
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Contents of(String word) {
		return valueOf(word.strip().toUpperCase(Locale.ROOT));
	}

}
