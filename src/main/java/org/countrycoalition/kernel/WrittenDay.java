package org.countrycoalition.kernel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A day as a language writes it: "31 Dec 2015", "31 déc. 2015", but "1er août 2010", for
 * French counts the first day of a month by its rank.
 */
public final class WrittenDay {

	private static final int FIRST = 1;

	private WrittenDay() {
	}

	/**
	 * @param day any day
	 * @param language any language
	 * @return day, short month and year
	 */
	public static String of(LocalDate day, Locale language) {
		boolean ranked = day.getDayOfMonth() == FIRST && Locale.FRENCH.getLanguage().equals(language.getLanguage());
		return DateTimeFormatter.ofPattern(ranked ? "d'er' MMM uuuu" : "d MMM uuuu", language).format(day);
	}

}
