package org.countrycoalition.registry;

import java.util.Arrays;
import java.util.Optional;

/**
 * The reason of a change whose verb says it all, as the change log keeps it: a code, so
 * that each reader gets it in their own language.
 *
 * @param verb what was done
 * @param detail the name of a tier for {@link Verb#SHOWN}, the reason that was given for
 * what is undone for {@link Verb#UNDONE}, else empty
 */
public record VerbReason(Verb verb, String detail) {

	private static final String JOINT = ":";

	/**
	 * @return as the change log keeps it
	 */
	public String code() {
		return this.detail.isEmpty() ? this.verb.code : this.verb.code + JOINT + this.detail;
	}

	/**
	 * @param reason as the change log keeps it
	 * @return empty if a person wrote it
	 */
	public static Optional<VerbReason> read(String reason) {
		return Arrays.stream(Verb.values())
			.filter((verb) -> reason.equals(verb.code) || reason.startsWith(verb.code + JOINT))
			.findFirst()
			.map((verb) -> new VerbReason(verb, reason.substring(Math.min(reason.length(), verb.code.length() + 1))));
	}

	/**
	 * What was done. The codes are kept for ever.
	 */
	public enum Verb {

		/** An authority started a draft. */
		DRAFTED("extension-request.drafted"),
		/** An authority decided who may see its request. */
		SHOWN("extension-request.shown"),
		/** An authority recorded that the State filed its request. */
		FILED("extension-request.filed"),
		/** Somebody took back what they had just done. */
		UNDONE("undone");

		private final String code;

		Verb(String code) {
			this.code = code;
		}

	}

}
