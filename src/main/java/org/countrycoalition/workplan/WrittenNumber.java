package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a number that somebody has typed as a text, in a language that is not known. What
 * could mean two numbers is not guessed at: "1,234" is a thousand to some and little more
 * than one to others.
 */
final class WrittenNumber {

	private static final Pattern BLANKS = Pattern.compile("(?<=\\d)[ \u00a0\u202f\u2009'\u2019](?=\\d{3}(?!\\d))");

	private static final Pattern PLAIN = Pattern.compile("-?\\d{1,17}([.,]\\d{1,2})?");

	/** Marks between thousands, and another one before decimals. */
	private static final Pattern BOTH = Pattern.compile("\\d{1,3}(,\\d{3})+\\.\\d{1,2}|\\d{1,3}(\\.\\d{3})+,\\d{1,2}");

	/** Two marks between thousands, or more, are none before decimals. */
	private static final Pattern MANY = Pattern.compile("\\d{1,3}(,\\d{3}){2,}|\\d{1,3}(\\.\\d{3}){2,}");

	private static final Pattern MARKS = Pattern.compile("[.,]");

	private WrittenNumber() {
	}

	/**
	 * @param text as typed
	 * @return the number, empty if it is none or could mean two
	 */
	static Optional<BigDecimal> of(String text) {
		String typed = BLANKS.matcher(text.strip()).replaceAll("");
		if (PLAIN.matcher(typed).matches()) {
			return Optional.of(new BigDecimal(typed.replace(',', '.')));
		}
		if (MANY.matcher(typed).matches()) {
			return Optional.of(new BigDecimal(MARKS.matcher(typed).replaceAll("")));
		}
		if (BOTH.matcher(typed).matches()) {
			int decimals = Math.max(typed.lastIndexOf('.'), typed.lastIndexOf(','));
			return Optional.of(new BigDecimal(
					MARKS.matcher(typed.substring(0, decimals)).replaceAll("") + "." + typed.substring(decimals + 1)));
		}
		return Optional.empty();
	}

}
