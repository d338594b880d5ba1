package org.countrycoalition.funding;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What may be the same money though neither year and amount say so, of lines of one
 * donor, one stage and one kind.
 */
final class Window {

	/** Days between what one side tells and what the other does; a quarter. */
	static final int DAYS = 92;

	/** Signs of a reference that names an agreement. */
	private static final int FEWEST = 4;

	private static final Pattern SIGNS = Pattern.compile("[\\s./-]");

	private Window() {
	}

	/**
	 * What a reference is known by however it is spaced and in whichever letters it is
	 * written; null if it is too short to name an agreement: tables number their rows,
	 * and a dash stands for none.
	 */
	static @Nullable String agreement(MoneyLine line) {
		if (line.reference() == null) {
			return null;
		}
		String written = SIGNS.matcher(line.reference()).replaceAll("").toLowerCase(Locale.ROOT);
		return (written.length() >= FEWEST) ? written : null;
	}

	/**
	 * Whether it is as much in two years that follow each other, at days near each other
	 * if both are known.
	 */
	static boolean isNextYear(MoneyLine gives, MoneyLine stands) {
		return Math.abs(gives.year() - stands.year()) == 1 && isNear(gives, stands)
				&& gives.as(Publisher.DONOR).equalTo(stands.as(Publisher.RECIPIENT));
	}

	private static boolean isNear(MoneyLine one, MoneyLine other) {
		Long days = days(one, other);
		return days == null || days <= DAYS;
	}

	/** Days between both; null if only the year of one is known. */
	static @Nullable Long days(MoneyLine one, MoneyLine other) {
		return (one.day() != null && other.day() != null) ? Math.abs(ChronoUnit.DAYS.between(one.day(), other.day()))
				: null;
	}

}
