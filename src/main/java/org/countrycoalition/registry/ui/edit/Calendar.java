package org.countrycoalition.registry.ui.edit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import org.jspecify.annotations.Nullable;

/**
 * What a date field says, and which day comes first. Dates are written year first, as
 * documents of the Convention are cited; the ways of both languages are read too.
 */
final class Calendar {

	private static final int DAYS = 7;

	private Calendar() {
	}

	static DatePickerI18n in(Locale language, Workbench bench) {
		return new DatePickerI18n().setDateFormats("yyyy-MM-dd", "d.M.yyyy", "d/M/yyyy")
			.setMonthNames(Arrays.stream(Month.values())
				.map((month) -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
				.toList())
			.setWeekdays(weekdays(TextStyle.FULL_STANDALONE, language))
			.setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, language))
			.setFirstDayOfWeek(1)
			.setToday(bench.text("date.today"))
			.setCancel(bench.text("cancel"))
			.setBadInputErrorMessage(bench.text("date.unreadable"));
	}

	/**
	 * Whether the one is before the other; where one of the two is open, nothing is
	 * wrong.
	 */
	static boolean before(@Nullable LocalDate earlier, @Nullable LocalDate later) {
		return earlier == null || later == null || earlier.isBefore(later);
	}

	/** The same, or on the same day. */
	static boolean notAfter(@Nullable LocalDate earlier, @Nullable LocalDate later) {
		return earlier == null || later == null || !earlier.isAfter(later);
	}

	/** From Sunday on, as the field counts them. */
	private static List<String> weekdays(TextStyle style, Locale language) {
		return IntStream.range(0, DAYS)
			.mapToObj((day) -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, language))
			.toList();
	}

}
