package org.countrycoalition.funding.iati;

/**
 * Files of activities as somebody else writes them, about money that is made up.
 */
public final class Activities {

	/** All of it for Lao PDR and mine action. */
	public static final String LAO = "<recipient-country code=\"LA\"/><sector code=\"15250\"/>";

	private Activities() {
	}

	/** With nothing of ours if there is no activity: no file is without one. */
	public static String file(String... activities) {
		String all = String.join("\n", activities);
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<iati-activities version="2.03" generated-datetime="2026-01-02T03:04:05Z">
				%s
				</iati-activities>
				"""
			.formatted(all.isEmpty() ? "<iati-activity><iati-identifier>XX-0</iati-identifier></iati-activity>" : all);
	}

	/**
	 * @param parts countries, sectors, budgets
	 */
	public static String activity(String identifier, String parts, String... transactions) {
		return by(identifier, "Norway", parts, transactions);
	}

	/** The same, funded by somebody else. */
	public static String by(String identifier, String funder, String parts, String... transactions) {
		return """
				<iati-activity xml:lang="en">
				<iati-identifier>%s</iati-identifier>
				<reporting-org ref="XX-OTHER" type="10"><narrative>Other</narrative></reporting-org>
				<title><narrative>Title of %s</narrative></title>
				<participating-org role="1"><narrative>%s</narrative></participating-org>
				%s
				%s
				</iati-activity>""".formatted(identifier, identifier, funder, parts, String.join("\n", transactions));
	}

	public static String transaction(String type, String date, String currency, String value) {
		return """
				<transaction>
				<transaction-type code="%s"/>
				<transaction-date iso-date="%s"/>
				<value currency="%s" value-date="%s">%s</value>
				</transaction>""".formatted(type, date, currency, date, value);
	}

}
