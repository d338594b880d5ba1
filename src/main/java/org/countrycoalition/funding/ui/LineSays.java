package org.countrycoalition.funding.ui;

import java.util.Locale;

import org.countrycoalition.funding.TableShape;

/**
 * Says in a sentence what a line of a table says, by the shape of the table.
 */
class LineSays {

	private static final String LOCAL = "amount_";

	private final ImportDraft draft;

	private final FundingParts parts;

	LineSays(ImportDraft draft, FundingParts parts) {
		this.draft = draft;
		this.parts = parts;
	}

	String of(int line, TableShape shape) {
		boolean total = "published_total".equals(text(line, "row_type"));
		return switch (shape) {
			case CONTRIBUTIONS,
					IN_KIND ->
				total ? total(line, amount(line, "amount_local", text(line, "currency")))
						: this.parts.say("funding.line.row", text(line, "donor"), text(line, "recipient"),
								text(line, "year"), amount(line, "amount_local", text(line, "currency")));
			case NATIONAL -> total ? total(line, national(line)) : this.parts.say("funding.line.national",
					text(line, "state"), text(line, "national_source"), text(line, "year"), national(line));
			case SUMMARY -> total ? total(line, together(line))
					: this.parts.say("funding.line.summary", text(line, "state"), text(line, "year"), together(line));
			case PILLAR_SPLIT -> this.parts.say("funding.line.split", text(line, "subject"), text(line, "year"),
					text(line, "total"), text(line, "published_pct"));
		};
	}

	private String text(int line, String column) {
		return this.draft.text(line, column);
	}

	private String total(int line, String amount) {
		String year = text(line, "year");
		return year.isEmpty() ? this.parts.say("funding.line.total.years", amount)
				: this.parts.say("funding.line.total", year, amount);
	}

	private String together(int line) {
		return this.parts.say("funding.line.together", dollars(line, "national_usd"),
				dollars(line, "international_usd"), dollars(line, "total_usd"));
	}

	private String dollars(int line, String column) {
		String text = text(line, column);
		return text.isEmpty() ? this.parts.say("funding.amount.NOT_REPORTED") : "USD\u00a0" + text;
	}

	/** Its currency is named by the column, or beside it. */
	private String national(int line) {
		return this.draft.sheet()
			.columns()
			.stream()
			.filter((column) -> column.startsWith(LOCAL) && !column.equals("amount_usd")
					&& !column.equals("amount_local"))
			.findFirst()
			.map((column) -> amount(line, column, column.substring(LOCAL.length()).toUpperCase(Locale.ROOT)))
			.orElseGet(() -> amount(line, "amount_local", text(line, "currency")));
	}

	private String amount(int line, String column, String currency) {
		String local = text(line, column);
		return local.isEmpty() ? dollars(line, "amount_usd") : currency + "\u00a0" + local;
	}

}
