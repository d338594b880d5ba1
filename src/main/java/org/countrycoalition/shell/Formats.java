package org.countrycoalition.shell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.countrycoalition.kernel.Area;
import org.countrycoalition.kernel.AreaUnit;
import org.countrycoalition.kernel.WrittenDay;

/**
 * Writes dates, numbers and areas as the reader wants to see them. Times are UTC, and say
 * so: the portal's readers sit in all time zones.
 *
 * @param language one of {@link Texts#LANGUAGES}
 * @param areaUnit unit in which areas are shown
 */
public record Formats(Locale language, AreaUnit areaUnit) {

	/** Joins a number and its unit so that no line break parts them. */
	private static final String NO_BREAK_SPACE = "\u00a0";

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(", HH:mm 'UTC'", Locale.ROOT);

	/**
	 * @param date any date
	 * @return such as "31 Dec 2015" or "31 déc. 2015"
	 */
	public String date(LocalDate date) {
		return WrittenDay.of(date, this.language);
	}

	/**
	 * @param instant any moment
	 * @return such as "31 Dec 2015, 14:05 UTC"
	 */
	public String instant(Instant instant) {
		OffsetDateTime moment = instant.atOffset(ZoneOffset.UTC);
		return date(moment.toLocalDate()) + MINUTE.format(moment);
	}

	/**
	 * @param number any whole number
	 * @return with the language's thousands separator
	 */
	public String number(long number) {
		return NumberFormat.getIntegerInstance(this.language).format(number);
	}

	/**
	 * @param number any number; shown with all its decimals
	 * @return with the language's separators
	 */
	public String number(BigDecimal number) {
		return number(number, Math.max(0, number.stripTrailingZeros().scale()));
	}

	/**
	 * A number that is not zero never becomes zero by rounding: it is shown as less than
	 * the smallest step, or, below zero, as more than that step down.
	 * @param number any number
	 * @param decimals how many decimals at most, 0 or more
	 * @return rounded half up, with the language's separators
	 */
	public String number(BigDecimal number, int decimals) {
		BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
		if (rounded.signum() == 0 && number.signum() != 0) {
			BigDecimal step = BigDecimal.valueOf(number.signum()).movePointLeft(decimals);
			return ((number.signum() > 0) ? "<" : ">") + NO_BREAK_SPACE + written(step, decimals);
		}
		return written(rounded, decimals);
	}

	/**
	 * @param number as a source prints it
	 * @param decimals how many it prints, zeros included
	 * @return with the language's separators
	 */
	public String printed(BigDecimal number, int decimals) {
		NumberFormat format = NumberFormat.getNumberInstance(this.language);
		format.setMinimumFractionDigits(decimals);
		format.setMaximumFractionDigits(decimals);
		format.setRoundingMode(RoundingMode.HALF_UP);
		return format.format(number);
	}

	private String written(BigDecimal number, int decimals) {
		NumberFormat format = NumberFormat.getNumberInstance(this.language);
		format.setMaximumFractionDigits(decimals);
		return format.format(number);
	}

	/**
	 * @param area any area
	 * @return in the reader's unit, without its symbol, for a column whose head says it
	 */
	public String areaNumber(Area area) {
		return number(area.in(this.areaUnit), switch (this.areaUnit) {
			case SQUARE_METRE -> 0;
			case HECTARE -> 2;
			case SQUARE_KILOMETRE -> 3;
		});
	}

	/**
	 * @param area any area
	 * @return in the reader's unit, with its symbol
	 */
	public String area(Area area) {
		return areaNumber(area) + NO_BREAK_SPACE + areaSymbol(this.areaUnit);
	}

	/**
	 * @param unit any unit
	 * @return its symbol, the same in every language
	 */
	public static String areaSymbol(AreaUnit unit) {
		return switch (unit) {
			case SQUARE_METRE -> "m²";
			case HECTARE -> "ha";
			case SQUARE_KILOMETRE -> "km²";
		};
	}

}
