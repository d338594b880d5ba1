package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.countrycoalition.exchange.Faults;
import org.countrycoalition.exchange.Sheet;
import org.countrycoalition.exchange.SheetRow;
import org.countrycoalition.exchange.Sheets;
import org.countrycoalition.exchange.UnreadableFile;
import org.countrycoalition.exchange.UnreadableFile.Fault;
import org.countrycoalition.workplan.LineDetail.Method;
import org.countrycoalition.workplan.PlanField.Kind;
import org.countrycoalition.workplan.PlanField.Place;

/**
 * A plan as a table, under the names that {@link PlanColumn} has for programs:
 * {@code pillar, title}, if wanted what else a line says, and for each year such as
 * {@code quantity 2027, cost 2027, month 2027-03, women 2027}. A year in which a line has
 * no entry at all is not planned.
 */
public final class PlanSheet {

	private static final BigDecimal MOST_TEAMS = new BigDecimal("999999");

	private static final BigDecimal HUNDRED = new BigDecimal("100");

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

	private static List<PlanLine> lines(Sheet sheet) {
		sheet.requiring(PlanField.PILLAR.word(), PlanField.TITLE.word());
		SortedMap<PlanColumn, String> columns = new TreeMap<>();
		sheet.columns().forEach((name) -> PlanColumn.named(name).ifPresent((column) -> columns.put(column, name)));
		Faults faults = new Faults();
		List<PlanLine> lines = new ArrayList<>();
		sheet.rows().forEach((row) -> faults.in(() -> lines.add(line(row, columns))));
		faults.throwIfAny();
		return lines;
	}

	/**
	 * @param plan any version
	 * @return all its lines, as comma separated text that {@link #read} reads again;
	 * columns of months and people are there for years in which some line states them
	 */
	public static String csv(Plan plan) {
		List<LineValues> lines = plan.lines().stream().map(LineValues::of).toList();
		SortedSet<PlanColumn> columns = columns(plan, lines);
		return Sheets.csv(columns.stream().map(PlanColumn::name).toList(),
				lines.stream()
					.map((line) -> columns.stream().map((column) -> written(column.field(), line.at(column))).toList())
					.toList());
	}

	private static SortedSet<PlanColumn> columns(Plan plan, List<LineValues> lines) {
		TreeSet<PlanColumn> stated = new TreeSet<>();
		lines.forEach((line) -> stated.addAll(line.cells().keySet()));
		TreeSet<PlanColumn> columns = new TreeSet<>();
		PlanField.of(Place.LINE).forEach((field) -> columns.add(PlanColumn.of(field)));
		for (int year : plan.years()) {
			PlanField.of(Place.YEAR).forEach((field) -> columns.add(PlanColumn.of(field, year)));
			Stream.of(months(year), people(year))
				.filter((some) -> some.stream().anyMatch(stated::contains))
				.forEach(columns::addAll);
		}
		return columns;
	}

	private static List<PlanColumn> months(int year) {
		List<PlanColumn> months = new ArrayList<>();
		for (int month = 1; month <= 12; month++) {
			months.add(new PlanColumn(PlanField.MONTH, year, month));
		}
		return months;
	}

	private static List<PlanColumn> people(int year) {
		return PlanField.of(Place.PEOPLE).stream().map((field) -> PlanColumn.of(field, year)).toList();
	}

	/** A choice in small letters; a text without the outer blanks that no table keeps. */
	private static String written(PlanField field, String value) {
		return switch (field.kind()) {
			case PILLAR, METHOD -> value.toLowerCase(Locale.ROOT).replace('_', ' ');
			default -> value.trim();
		};
	}

	private static PlanLine line(SheetRow row, Map<PlanColumn, String> columns) {
		TreeMap<PlanColumn, String> cells = new TreeMap<>();
		Faults faults = new Faults();
		columns.forEach((column, name) -> faults.in(() -> {
			String value = value(row, column.field(), name);
			if (value.equals(LineValues.UNKNOWN) && column.field().kind().isNumber()) {
				// whatever is said to be unknown of a year, the year is planned
				if (column.year() > 0) {
					cells.putIfAbsent(PlanColumn.of(PlanField.COST, column.year()), LineValues.UNKNOWN);
				}
			}
			else if (!value.isEmpty()) {
				cells.put(column, value);
			}
		}));
		faults.throwIfAny();
		return new LineValues(cells).asNewLine();
	}

	private static String value(SheetRow row, PlanField field, String name) {
		String text = (field == PlanField.PILLAR || field == PlanField.TITLE) ? row.required(name) : row.text(name);
		Kind kind = field.kind();
		if (text.isEmpty()) {
			return "";
		}
		if (kind.isNumber() && text.equalsIgnoreCase(LineValues.UNKNOWN)) {
			return LineValues.UNKNOWN;
		}
		return switch (kind) {
			case TEXT, UNIT -> text;
			case PILLAR -> choice(row, name, PlanYear.pillars().stream().map(Enum::name));
			case METHOD -> choice(row, name, Arrays.stream(Method.values()).map(Enum::name));
			case YES_NO -> choice(row, name, Stream.of("YES", "NO")).equals("YES") ? LineValues.YES : "";
			case AMOUNT -> (field == PlanField.TEAMS) ? amount(row, name, MOST_TEAMS) : amount(row, name);
			case COST -> amount(row, name);
			case SHARE -> amount(row, name, HUNDRED);
			case COUNT -> count(row, name);
		};
	}

	private static String choice(SheetRow row, String column, Stream<String> choices) {
		String word = row.text(column).toUpperCase(Locale.ROOT).replace(' ', '_');
		return choices.filter(word::equals).findFirst().orElseThrow(() -> row.fault(Fault.NOT_A_CHOICE, column));
	}

	private static String amount(SheetRow row, String column, BigDecimal most) {
		String amount = amount(row, column);
		if (new BigDecimal(amount).compareTo(most) > 0) {
			throw new UnreadableFile(Fault.OUT_OF_RANGE, row.line(), column, "0–" + most.toPlainString());
		}
		return amount;
	}

	private static String amount(SheetRow row, String column) {
		BigDecimal amount = row.number(column).orElseThrow();
		if (amount.signum() < 0) {
			throw row.fault(Fault.NEGATIVE, column);
		}
		return amount.stripTrailingZeros().toPlainString();
	}

	private static String count(SheetRow row, String column) {
		if (row.text(column).matches("-\\d+")) {
			throw row.fault(Fault.NEGATIVE, column);
		}
		return String.valueOf(row.whole(column, 0, Integer.MAX_VALUE));
	}

}
