package org.countrycoalition.funding.iati;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

import org.countrycoalition.exchange.UnreadableFile;
import org.countrycoalition.exchange.UnreadableFile.Fault;
import org.jspecify.annotations.Nullable;

/**
 * An activity as its file has it. What it says of money is read when somebody asks, so
 * that a fault in an activity that is none of ours stops nobody.
 *
 * @param element of it
 */
record IatiActivity(XmlElement element) {

	private static final int DAY_LETTERS = 10;

	/** Rows of editions are known by titles that are no longer. */
	private static final int LONGEST = 250;

	/**
	 * @throws UnreadableFile if it has none, or one that is too long
	 */
	String identifier() {
		return needed("iati-identifier", this.element.child("iati-identifier").map(XmlElement::text).orElse(""));
	}

	private String needed(String name, String text) {
		if (text.isEmpty()) {
			throw new UnreadableFile(Fault.CELL_EMPTY, line(), name, "");
		}
		if (text.length() > LONGEST) {
			throw new UnreadableFile(Fault.OUT_OF_RANGE, line(), name, "1–" + LONGEST);
		}
		return text;
	}

	int line() {
		return this.element.line();
	}

	String title() {
		return this.element.child("title").map(XmlElement::called).orElse("");
	}

	/** Who reports it, by identifier, else by name. */
	String reporter() {
		return needed("reporting-org", this.element.child("reporting-org")
			.map((reporter) -> reporter.attribute("ref").isEmpty() ? reporter.called() : reporter.attribute("ref"))
			.orElse(""));
	}

	String reporterName() {
		return this.element.child("reporting-org").map(XmlElement::called).orElse("");
	}

	/** Names of those who fund it. */
	List<String> funders() {
		return this.element.children("participating-org")
			.stream()
			.filter((one) -> one.attribute("role").equals("1"))
			.map(XmlElement::called)
			.filter((name) -> !name.isEmpty())
			.distinct()
			.toList();
	}

	/** The day on which it was last changed, null if not stated. */
	@Nullable LocalDate updatedOn() {
		return day(this.element.attribute("last-updated-datetime"));
	}

	IatiShares countries() {
		return IatiShares.of(this.element, "recipient-country", "recipient-region");
	}

	IatiShares sectors() {
		return IatiShares.of(this.element, "sector");
	}

	/** What its transactions are for, all together. */
	IatiShares sectorsOfTransactions() {
		return ofTransactions("sector");
	}

	/** Where its transactions go, all together. */
	IatiShares countriesOfTransactions() {
		return ofTransactions("recipient-country");
	}

	private IatiShares ofTransactions(String name) {
		return new IatiShares(this.element.children("transaction")
			.stream()
			.flatMap((transaction) -> IatiShares.of(transaction, name).parts().stream())
			.toList());
	}

	/** Money that is planned and not given. */
	List<XmlElement> budgets() {
		return List.of("budget", "planned-disbursement")
			.stream()
			.flatMap((name) -> this.element.children(name).stream())
			.toList();
	}

	List<IatiTransaction> transactions() {
		String currency = this.element.attribute("default-currency");
		return this.element.children("transaction")
			.stream()
			.map((transaction) -> IatiTransaction.of(transaction, currency))
			.toList();
	}

	/** The day of a date, with or without its time, null if it is none. */
	static @Nullable LocalDate day(String text) {
		try {
			return LocalDate.parse(text.substring(0, Math.min(text.length(), DAY_LETTERS)));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
