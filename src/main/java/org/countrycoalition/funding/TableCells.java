package org.countrycoalition.funding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

import org.countrycoalition.exchange.SheetRow;
import org.countrycoalition.exchange.UnreadableFile;
import org.countrycoalition.exchange.UnreadableFile.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells that published tables have in common; what cannot be read is refused by
 * line and column.
 */
final class TableCells {

	private static final int FIRST_YEAR = 1990;

	private static final int LAST_YEAR = 2100;

	private static final int MOST_CHARACTERS = 300;

	private TableCells() {
	}

	static int year(SheetRow row) {
		return row.whole("year", FIRST_YEAR, LAST_YEAR);
	}

	static Line.Edition edition(SheetRow row, LocalDate today) {
		row.required("source_title");
		String title = limited(row, "source_title");
		String stated = row.text("edition_date");
		LocalDate day = EditionDate.in(title).filter((date) -> !date.isAfter(today)).orElse(null);
		if (!stated.isEmpty()) {
			try {
				day = LocalDate.parse(stated);
			}
			catch (DateTimeException ex) {
				throw row.fault(Fault.NOT_A_DATE, "edition_date");
			}
			if (day.isAfter(today)) {
				throw row.fault(Fault.DAY_AHEAD, "edition_date");
			}
		}
		return new Line.Edition(title, limited(row, "source_url"), day);
	}

	static @Nullable String currency(SheetRow row, String column) {
		String code = row.text(column).toUpperCase(Locale.ROOT);
		try {
			return code.isEmpty() ? null : Currency.getInstance(code).getCurrencyCode();
		}
		catch (IllegalArgumentException ex) {
			throw row.fault(Fault.NOT_A_CHOICE, column);
		}
	}

	static boolean isYes(SheetRow row) {
		return switch (row.text("in_kind").toLowerCase(Locale.ROOT)) {
			case "", "no", "false", "0" -> false;
			case "yes", "true", "1" -> true;
			default -> throw row.fault(Fault.NOT_A_CHOICE, "in_kind");
		};
	}

	static <E extends Enum<E>> Optional<E> choice(SheetRow row, String column, Class<E> type) {
		String word = row.text(column).toUpperCase(Locale.ROOT);
		if (word.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(Arrays.stream(type.getEnumConstants())
			.filter((constant) -> constant.name().equals(word))
			.findFirst()
			.orElseThrow(() -> row.fault(Fault.NOT_A_CHOICE, column)));
	}

	/** Keys of rows are made of these: the database keeps them up to here. */
	static String limited(SheetRow row, String column) {
		String text = row.text(column);
		if (text.length() > MOST_CHARACTERS) {
			throw new UnreadableFile(Fault.TOO_LONG, row.line(), column, String.valueOf(MOST_CHARACTERS));
		}
		return text;
	}

	static @Nullable String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

}
