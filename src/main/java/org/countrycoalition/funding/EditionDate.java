package org.countrycoalition.funding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date that the title of an edition states, for example in "Monitor country profile,
 * last updated 26 Oct 2016".
 */
final class EditionDate {

	private static final Pattern WRITTEN = Pattern.compile("\\b(\\d{1,2}) (\\p{L}{3})\\p{L}*\\.? (\\d{4})\\b");

	private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");

	private EditionDate() {
	}

	static Optional<LocalDate> in(String title) {
		Matcher iso = ISO.matcher(title);
		if (iso.find()) {
			return date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
		}
		Matcher written = WRITTEN.matcher(title);
		return written.find()
				? month(written.group(2)).flatMap((month) -> date(written.group(3), month.getValue(), written.group(1)))
				: Optional.empty();
	}

	private static Optional<Month> month(String start) {
		return Arrays.stream(Month.values())
			.filter((month) -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
				.toLowerCase(Locale.ROOT)
				.startsWith(start.toLowerCase(Locale.ROOT)))
			.findFirst();
	}

	private static Optional<LocalDate> date(String year, int month, String day) {
		try {
			return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
