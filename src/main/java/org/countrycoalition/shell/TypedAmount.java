package org.countrycoalition.shell;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads an amount as people type it in their language. What could mean two numbers is not
 * guessed at: a decimal mark is followed by one or two digits, a mark between thousands
 * by three.
 */
public final class TypedAmount {

	private static final Pattern BLANKS = Pattern.compile("(?<=\\d)[ \u00a0\u202f\u2009](?=\\d{3}(?!\\d))");

	private static final Pattern COMMAS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");

	private static final Pattern POINT = Pattern.compile("\\d{1,15}(\\.\\d{1,2})?");

	private static final Pattern POINT_OR_COMMA = Pattern.compile("\\d{1,15}([.,]\\d{1,2})?");

	private static final Pattern BELOW_ZERO = Pattern.compile("[-\u2212\u2013]\\s*\\d[\\d\\s.,\u00a0\u202f\u2009]*");

	private TypedAmount() {
	}

	/**
	 * @param text that is no amount
	 * @return names the message that says why
	 */
	public static String refusal(String text) {
		return BELOW_ZERO.matcher(text.strip()).matches() ? "unreadable.NEGATIVE" : "unreadable.AMOUNT";
	}

	/**
	 * @param text as typed
	 * @return the amount, null if nothing is typed
	 * @throws NumberFormatException if it is no amount, below zero, or could mean two
	 */
	public static @Nullable BigDecimal read(String text, Locale language) {
		String typed = text.strip();
		if (typed.isEmpty()) {
			return null;
		}
		boolean comma = language.getLanguage().equals("fr");
		String plain = BLANKS.matcher(typed).replaceAll("");
		plain = comma ? plain : COMMAS.matcher(plain).replaceAll("");
		if (!(comma ? POINT_OR_COMMA : POINT).matcher(plain).matches()) {
			throw new NumberFormatException(text);
		}
		return new BigDecimal(plain.replace(',', '.'));
	}

}
