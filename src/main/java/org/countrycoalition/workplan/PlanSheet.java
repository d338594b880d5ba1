package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.countrycoalition.exchange.Sheet;
import org.countrycoalition.exchange.SheetRow;
import org.countrycoalition.exchange.UnreadableFile.Fault;
import org.countrycoalition.kernel.Pillar;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a table: {@code pillar, title}, if wanted {@code operator, location, unit},
 * and for each year {@code quantity 2027, cost 2027, national 2027, capacity 2027}. A
 * year in which a line has no entry at all is not planned.
 */
public final class PlanSheet {

	private static final Pattern YEAR = Pattern.compile("(?:quantity|cost|national|capacity) (\\d{4})");

	private PlanSheet() {
	}

	/**
	 * @param sheet the table
	 * @return its lines, in their order
	 * @throws org.countrycoalition.exchange.UnreadableFile naming line and column
	 */
	public static List<PlanLine> lines(Sheet sheet) {
		sheet.requiring("pillar", "title");
		List<Integer> years = sheet.columns()
			.stream()
			.map(YEAR::matcher)
			.filter(Matcher::matches)
			.map((column) -> Integer.valueOf(column.group(1)))
			.distinct()
			.sorted()
			.toList();
		List<PlanLine> lines = new ArrayList<>();
		sheet.rows().forEach((row) -> lines.add(line(row, years)));
		return lines;
	}

	private static PlanLine line(SheetRow row, List<Integer> years) {
		SortedMap<Integer, PlanLine.Year> planned = new TreeMap<>();
		for (int year : years) {
			PlanLine.Year entry = new PlanLine.Year(amount(row, "quantity " + year), amount(row, "cost " + year),
					amount(row, "national " + year), amount(row, "capacity " + year));
			boolean named = List.of("quantity ", "cost ", "national ", "capacity ")
				.stream()
				.anyMatch((column) -> !row.text(column + year).isEmpty());
			if (named) {
				planned.put(year, entry);
			}
		}
		return new PlanLine(UUID.randomUUID(), pillar(row), row.required("title"), orNull(row.text("operator")),
				orNull(row.text("location")), orNull(row.text("unit")), planned, 0);
	}

	/** A number, or null for an empty cell and for the word "unknown". */
	private static @Nullable BigDecimal amount(SheetRow row, String column) {
		if (row.text(column).equalsIgnoreCase("unknown")) {
			return null;
		}
		BigDecimal amount = row.number(column).orElse(null);
		if (amount != null && amount.signum() < 0) {
			throw row.fault(Fault.OUT_OF_RANGE, column);
		}
		return amount;
	}

	private static Pillar pillar(SheetRow row) {
		String word = row.required("pillar").toUpperCase(Locale.ROOT).replace(' ', '_');
		return Arrays.stream(Pillar.values())
			.filter((pillar) -> pillar.isAllocated() && pillar.name().equals(word))
			.findFirst()
			.orElseThrow(() -> row.fault(Fault.NOT_A_CHOICE, "pillar"));
	}

	private static @Nullable String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

}
