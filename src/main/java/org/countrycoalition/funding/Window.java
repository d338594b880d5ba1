package org.countrycoalition.funding;

import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What may be the same money though neither year and amount say so, of lines of one
 * donor, one stage and one kind.
 */
final class Window {

	/** Days between what one side tells and what the other does; a quarter. */
	static final int DAYS = 92;

	private Window() {
	}

	/** Why both may be the same money; null if nothing says so. */
	static @Nullable Doubt doubt(MoneyLine gives, MoneyLine stands) {
		if (gives.year() == stands.year()) {
			return isNamedAlike(gives.reference(), stands.reference()) ? Doubt.SAME_REFERENCE : null;
		}
		boolean next = Math.abs(gives.year() - stands.year()) == 1 && isNear(gives, stands);
		return (next && gives.as(Publisher.DONOR).equalTo(stands.as(Publisher.RECIPIENT))) ? Doubt.NEXT_YEAR : null;
	}

	private static boolean isNear(MoneyLine one, MoneyLine other) {
		return one.day() == null || other.day() == null
				|| Math.abs(ChronoUnit.DAYS.between(one.day(), other.day())) <= DAYS;
	}

	private static boolean isNamedAlike(@Nullable String one, @Nullable String other) {
		return one != null && other != null && !one.isBlank() && written(one).equals(written(other));
	}

	/** However it is spaced and in whichever letters it is written. */
	private static String written(String reference) {
		return reference.replaceAll("[\\s./-]", "").toLowerCase(Locale.ROOT);
	}

}
