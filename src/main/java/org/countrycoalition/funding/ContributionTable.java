package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.countrycoalition.exchange.Sheet;
import org.countrycoalition.exchange.SheetRow;
import org.countrycoalition.exchange.UnreadableFile;
import org.countrycoalition.exchange.UnreadableFile.Fault;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

/**
 * A table of contributions: what its columns mean. Needed are {@code year, recipient,
 * donor, sector_as_published, currency, amount_local, amount_usd, source_title}; known
 * beside them {@code row_type, note, source_url, edition_date, stage, reference, part_of,
 * in_kind, tier}.
 *
 * @param lines the records
 * @param totals the checks
 */
record ContributionTable(List<Line> lines, List<PrintedTotal> totals) {

	private static final int FIRST_YEAR = 1990;

	private static final int LAST_YEAR = 2100;

	private static final int MOST_CHARACTERS = 300;

	/**
	 * @param today no edition is of a later day
	 */
	static ContributionTable of(Sheet sheet, LocalDate today) {
		sheet.requiring("year", "recipient", "donor", "sector_as_published", "currency", "amount_local", "amount_usd",
				"source_title");
		List<Line> lines = new ArrayList<>();
		List<PrintedTotal> totals = new ArrayList<>();
		for (SheetRow row : sheet.rows()) {
			switch (row.text("row_type")) {
				case "", "row" -> lines.add(line(row, today));
				case "published_total" -> totals.add(total(row, today));
				default -> throw row.fault(Fault.NOT_A_CHOICE, "row_type");
			}
		}
		if (lines.isEmpty()) {
			throw new UnreadableFile(Fault.EMPTY, 0, "", "");
		}
		references(sheet);
		return new ContributionTable(List.copyOf(lines), List.copyOf(totals));
	}

	private static Line line(SheetRow row, LocalDate today) {
		Optional<Stage> stage = choice(row, "stage", Stage.class);
		String currency = currency(row);
		BigDecimal original = row.number("amount_local").orElse(null);
		if (original != null && currency == null) {
			throw row.fault(Fault.CELL_EMPTY, "currency");
		}
		return new Line(row.line(), row.whole("year", FIRST_YEAR, LAST_YEAR), row.required("donor"),
				row.required("recipient"), limited(row, "sector_as_published"), stage.orElse(Stage.PAYMENT),
				stage.isEmpty(), orNull(row.text("reference")), orNull(row.text("part_of")), currency, original,
				row.number("amount_usd").orElse(null), isYes(row), orNull(row.text("note")), edition(row, today),
				choice(row, "tier", Tier.class).orElse(Tier.PUBLIC));
	}

	private static PrintedTotal total(SheetRow row, LocalDate today) {
		return new PrintedTotal(row.line(), row.whole("year", FIRST_YEAR, LAST_YEAR), row.text("donor"),
				row.text("recipient"), currency(row), row.number("amount_local").orElse(null),
				row.number("amount_usd").orElse(null), edition(row, today));
	}

	private static Line.Edition edition(SheetRow row, LocalDate today) {
		row.required("source_title");
		String title = limited(row, "source_title");
		String stated = row.text("edition_date");
		LocalDate day = EditionDate.in(title).filter((date) -> !date.isAfter(today)).orElse(null);
		if (!stated.isEmpty()) {
			try {
				day = LocalDate.parse(stated);
			}
			catch (DateTimeException ex) {
				throw row.fault(Fault.NOT_A_CHOICE, "edition_date");
			}
			if (day.isAfter(today)) {
				throw row.fault(Fault.OUT_OF_RANGE, "edition_date");
			}
		}
		return new Line.Edition(title, limited(row, "source_url"), day);
	}

	private static @Nullable String currency(SheetRow row) {
		String code = row.text("currency").toUpperCase(Locale.ROOT);
		try {
			return code.isEmpty() ? null : Currency.getInstance(code).getCurrencyCode();
		}
		catch (IllegalArgumentException ex) {
			throw row.fault(Fault.NOT_A_CHOICE, "currency");
		}
	}

	private static boolean isYes(SheetRow row) {
		return switch (row.text("in_kind").toLowerCase(Locale.ROOT)) {
			case "", "no", "false", "0" -> false;
			case "yes", "true", "1" -> true;
			default -> throw row.fault(Fault.NOT_A_CHOICE, "in_kind");
		};
	}

	private static <E extends Enum<E>> Optional<E> choice(SheetRow row, String column, Class<E> type) {
		String word = row.text(column).toUpperCase(Locale.ROOT);
		if (word.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(Arrays.stream(type.getEnumConstants())
			.filter((constant) -> constant.name().equals(word))
			.findFirst()
			.orElseThrow(() -> row.fault(Fault.NOT_A_CHOICE, column)));
	}

	/** Every row is named once, and follows from another. */
	private static void references(Sheet sheet) {
		Set<String> known = new HashSet<>();
		for (SheetRow row : sheet.rows()) {
			String reference = row.text("reference");
			if (!reference.isEmpty() && !known.add(reference)) {
				throw row.fault(Fault.NOT_A_CHOICE, "reference");
			}
			if (!reference.isEmpty() && reference.equals(row.text("part_of"))) {
				throw row.fault(Fault.NOT_A_CHOICE, "part_of");
			}
		}
	}

	/** Keys of rows are made of these: the database keeps them up to here. */
	private static String limited(SheetRow row, String column) {
		String text = row.text(column);
		if (text.length() > MOST_CHARACTERS) {
			throw row.fault(Fault.OUT_OF_RANGE, column);
		}
		return text;
	}

	private static @Nullable String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

}
