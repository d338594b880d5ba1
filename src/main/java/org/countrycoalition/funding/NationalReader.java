package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.countrycoalition.exchange.Sheet;
import org.countrycoalition.exchange.SheetRow;
import org.countrycoalition.exchange.UnreadableFile;
import org.countrycoalition.exchange.UnreadableFile.Fault;
import org.countrycoalition.funding.LedgerLine.Total;
import org.countrycoalition.funding.NationalFacts.Basis;
import org.countrycoalition.funding.NationalFacts.Level;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of what a State gives itself. Needed are {@code year, state,
 * national_source, amount_usd, source_title} and the amount in the State's currency: in a
 * column named after it, such as {@code amount_bam}, or in
 * {@code currency, amount_local}; known beside them
 * {@code row_type, basis, level, sector_as_published, in_kind, note,
 * source_url, edition_date, tier}.
 */
final class NationalReader implements LedgerTable.LedgerReader {

	static final String DOLLARS = "amount_usd";

	private static final Pattern AMOUNT = Pattern.compile("amount_([a-z]{3})");

	private final @Nullable String column;

	private final LocalDate today;

	private NationalReader(@Nullable String column, LocalDate today) {
		this.column = column;
		this.today = today;
	}

	static NationalReader of(Sheet sheet, LocalDate today) {
		sheet.requiring("year", "state", "national_source", DOLLARS, "source_title");
		Optional<String> own = sheet.columns().stream().filter(NationalReader::namesCurrency).findFirst();
		if (own.isEmpty()) {
			sheet.requiring("currency", "amount_local");
		}
		return new NationalReader(own.orElse(null), today);
	}

	private static boolean namesCurrency(String column) {
		Matcher amount = AMOUNT.matcher(column);
		if (column.equals(DOLLARS) || !amount.matches()) {
			return false;
		}
		try {
			return !Currency.getInstance(amount.group(1).toUpperCase(Locale.ROOT)).getCurrencyCode().isEmpty();
		}
		catch (IllegalArgumentException ex) {
			throw new UnreadableFile(Fault.NOT_A_CHOICE, 1, column, amount.group(1));
		}
	}

	@Override
	public LedgerLine line(SheetRow row) {
		row.required("national_source");
		BigDecimal original = original(row);
		String currency = currency(row);
		if (original != null && currency == null) {
			throw row.fault(Fault.CELL_EMPTY, "currency");
		}
		Optional<Basis> basis = TableCells.choice(row, "basis", Basis.class);
		return new LedgerLine(row.line(), "state", row.required("state"), TableCells.year(row),
				TableCells.edition(row, this.today), TableCells.choice(row, "tier", Tier.class).orElse(null),
				List.of(new LedgerPart.Money(TableCells.limited(row, "national_source"),
						TableCells.choice(row, "level", Level.class).orElse(null), basis.orElse(Basis.SPENT),
						basis.isEmpty(), TableCells.limited(row, "sector_as_published"),
						(original != null) ? currency : null, original, row.number(DOLLARS).orElse(null),
						TableCells.isYes(row), TableCells.orNull(row.text("note")))),
				printed(row), List.of());
	}

	@Override
	public Total total(SheetRow row) {
		return new Total(row.line(), row.text("state"), row.text("year").isEmpty() ? null : TableCells.year(row),
				TableCells.edition(row, this.today), printed(row));
	}

	private Map<String, BigDecimal> printed(SheetRow row) {
		Map<String, BigDecimal> printed = new HashMap<>();
		row.number(DOLLARS).ifPresent((usd) -> printed.put(DOLLARS, usd));
		BigDecimal original = original(row);
		String currency = currency(row);
		if (original != null && currency != null) {
			printed.put(currency, original);
		}
		return printed;
	}

	private @Nullable BigDecimal original(SheetRow row) {
		return row.number((this.column != null) ? this.column : "amount_local").orElse(null);
	}

	private @Nullable String currency(SheetRow row) {
		return (this.column != null) ? this.column.substring("amount_".length()).toUpperCase(Locale.ROOT)
				: TableCells.currency(row, "currency");
	}

}
