package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.countrycoalition.exchange.Sheet;
import org.countrycoalition.exchange.SheetRow;
import org.countrycoalition.exchange.Sheets;
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

	/** The names of a year's columns, in their order. */
	private static final List<String> AMOUNTS = List.of("quantity", "cost", "national", "capacity");

	/**
	 * What stands for a cost that is not known: an empty row of cells means not planned.
	 */
	private static final String UNKNOWN = "unknown";

	private PlanSheet() {
	}

	/**
	 * @param sheet the table
	 * @return its lines, with the columns that it has
	 * @throws org.countrycoalition.exchange.UnreadableFile naming line and column
	 */
	public static PlanTable read(Sheet sheet) {
		return new PlanTable(lines(sheet), Set.copyOf(sheet.columns()));
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

	/**
	 * @param plan any version
	 * @return all its lines, as comma separated text that {@link #lines} reads again
	 */
	public static String csv(Plan plan) {
		List<String> columns = new ArrayList<>(List.of("pillar", "title", "operator", "location", "unit"));
		plan.years().forEach((year) -> AMOUNTS.forEach((amount) -> columns.add(amount + " " + year)));
		return Sheets.csv(columns, plan.lines().stream().map((line) -> cells(plan, line)).toList());
	}

	private static List<String> cells(Plan plan, PlanLine line) {
		List<String> cells = new ArrayList<>(List.of(line.pillar().name().toLowerCase(Locale.ROOT).replace('_', ' '),
				line.title(), text(line.operator()), text(line.location()), text(line.unit())));
		for (int year : plan.years()) {
			PlanLine.Year planned = line.years().get(year);
			cells.add((planned != null) ? number(planned.quantity()) : "");
			cells.add((planned == null) ? "" : (planned.cost() != null) ? number(planned.cost()) : UNKNOWN);
			cells.add((planned != null) ? number(planned.national()) : "");
			cells.add((planned != null) ? number(planned.capacity()) : "");
		}
		return cells;
	}

	private static String text(@Nullable String text) {
		return (text != null) ? text : "";
	}

	private static String number(@Nullable BigDecimal number) {
		return (number != null) ? number.stripTrailingZeros().toPlainString() : "";
	}

	private static PlanLine line(SheetRow row, List<Integer> years) {
		SortedMap<Integer, PlanLine.Year> planned = new TreeMap<>();
		for (int year : years) {
			PlanLine.Year entry = new PlanLine.Year(amount(row, "quantity " + year), amount(row, "cost " + year),
					amount(row, "national " + year), amount(row, "capacity " + year));
			boolean named = AMOUNTS.stream().anyMatch((amount) -> !row.text(amount + " " + year).isEmpty());
			if (named) {
				planned.put(year, entry);
			}
		}
		return PlanLine.of(new PlanLine.Work(pillar(row), row.required("title"), orNull(row.text("operator")),
				orNull(row.text("location")), orNull(row.text("unit"))), planned);
	}

	/** A number, or null for an empty cell and for the word "unknown". */
	private static @Nullable BigDecimal amount(SheetRow row, String column) {
		if (row.text(column).equalsIgnoreCase(UNKNOWN)) {
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
