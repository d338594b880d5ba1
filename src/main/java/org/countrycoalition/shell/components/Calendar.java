package org.countrycoalition.shell.components;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.i18n.I18NProvider;

/**
 * What a date field says, and which day comes first. Dates are written year first, as
 * documents of the Convention are cited; the ways of both languages are read too.
 */
public final class Calendar {

	private static final int DAYS = 7;

	private Calendar() {
	}

	/**
	 * @param language the reader's language
	 * @return the words of a date field
	 */
	public static DatePickerI18n in(Locale language) {
		return new DatePickerI18n().setDateFormats("yyyy-MM-dd", "d.M.yyyy", "d/M/yyyy")
			.setMonthNames(Arrays.stream(Month.values())
				.map((month) -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
				.toList())
			.setWeekdays(weekdays(TextStyle.FULL_STANDALONE, language))
			.setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, language))
			.setFirstDayOfWeek(1)
			.setToday(I18NProvider.translate("shell.date.today"))
			.setCancel(I18NProvider.translate("shell.cancel"))
			.setBadInputErrorMessage(I18NProvider.translate("shell.date.unreadable"));
	}

	/** From Sunday on, as the field counts them. */
	private static List<String> weekdays(TextStyle style, Locale language) {
		return IntStream.range(0, DAYS)
			.mapToObj((day) -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, language))
			.toList();
	}

}
