package org.countrycoalition.funding.iati;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.countrycoalition.exchange.UnreadableFile;
import org.countrycoalition.exchange.UnreadableFile.Fault;

/**
 * A transaction as its file has it.
 *
 * @param line number in the file
 * @param type empty if it is no contribution
 * @param year of the money
 * @param value may be negative: a commitment that is lowered, money that is given back
 * @param currency of it
 * @param provider name of who gives, empty if not named
 * @param countries of its own, none if those of the activity hold
 * @param sectors of its own, none if those of the activity hold
 */
record IatiTransaction(int line, Optional<TransactionType> type, int year, BigDecimal value, Currency currency,
		String provider, IatiShares countries, IatiShares sectors) {

	private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)");

	private static final Pattern YEAR = Pattern.compile("\\d{4}");

	private static final BigDecimal TOO_MUCH = BigDecimal.TEN.pow(15);

	private static final int MOST_LETTERS = 40;

	/**
	 * @param element of it
	 * @param defaultCurrency of its activity, may be empty
	 * @throws UnreadableFile naming line and element, if its type, day or amount is
	 * missing or cannot be read
	 */
	static IatiTransaction of(XmlElement element, String defaultCurrency) {
		XmlElement value = needed(element, "value");
		LocalDate date = date(needed(element, "transaction-date"), "iso-date");
		return new IatiTransaction(element.line(),
				TransactionType.of(needed(element, "transaction-type").attribute("code")), year(element, date),
				amount(value), currency(value, defaultCurrency),
				element.child("provider-org").map(XmlElement::called).orElse(""),
				IatiShares.of(element, "recipient-country", "recipient-region"), IatiShares.of(element, "sector"));
	}

	private static XmlElement needed(XmlElement element, String child) {
		return element.child(child).orElseThrow(() -> new UnreadableFile(Fault.CELL_EMPTY, element.line(), child, ""));
	}

	private static LocalDate date(XmlElement element, String attribute) {
		String text = element.attribute(attribute);
		LocalDate day = IatiActivity.day(text);
		if (day == null) {
			throw new UnreadableFile(text.isEmpty() ? Fault.CELL_EMPTY : Fault.NOT_A_DATE, element.line(),
					element.name() + "/@" + attribute, text);
		}
		return day;
	}

	/** As another portal says it; else that of the day. */
	private static int year(XmlElement element, LocalDate date) {
		String said = element.attribute(ActivityFile.EXTENSION, ActivityFile.YEAR);
		if (said.isEmpty()) {
			return date.getYear();
		}
		if (!YEAR.matcher(said).matches()) {
			throw new UnreadableFile(Fault.NOT_A_WHOLE_NUMBER, element.line(),
					element.name() + "/@" + ActivityFile.YEAR, said);
		}
		return Integer.parseInt(said);
	}

	private static BigDecimal amount(XmlElement value) {
		String text = value.text();
		if (text.isEmpty()) {
			throw new UnreadableFile(Fault.CELL_EMPTY, value.line(), "value", "");
		}
		if (text.length() > MOST_LETTERS || !NUMBER.matcher(text).matches()) {
			throw new UnreadableFile(Fault.NOT_A_NUMBER, value.line(), "value", text);
		}
		BigDecimal amount = new BigDecimal(text);
		if (amount.abs().compareTo(TOO_MUCH) >= 0) {
			throw new UnreadableFile(Fault.OUT_OF_RANGE, value.line(), "value", "±" + TOO_MUCH.toPlainString());
		}
		return amount;
	}

	private static Currency currency(XmlElement value, String defaultCurrency) {
		String said = value.attribute("currency");
		String code = (said.isEmpty() ? defaultCurrency : said).toUpperCase(Locale.ROOT);
		if (code.isEmpty()) {
			throw new UnreadableFile(Fault.CELL_EMPTY, value.line(), "value/@currency", "");
		}
		try {
			return Currency.getInstance(code);
		}
		catch (IllegalArgumentException ex) {
			throw new UnreadableFile(Fault.NOT_A_CHOICE, value.line(), "value/@currency", code);
		}
	}

}
