package org.countrycoalition.workplan;

import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countrycoalition.exchange.Faults;
import org.countrycoalition.exchange.RawSheet;
import org.countrycoalition.exchange.RawSheet.RawRow;
import org.countrycoalition.exchange.UnreadableFile;
import org.countrycoalition.exchange.UnreadableFile.Fault;
import org.countrycoalition.workplan.CellReading.Unfit;
import org.countrycoalition.workplan.PlanField.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads a workbook that came back: columns may be gone, rows in another order, texts
 * pasted where numbers were. What cannot be read is refused, naming sheet, row and
 * column.
 */
class WorkbookReading {

	private final CellReading cells;

	private final List<WorkbookTable> tables;

	private final Optional<WorkbookBase> base;

	private final Map<UUID, ReturnedRow> byKey = new HashMap<>();

	private final Map<String, List<ReturnedRow>> byTitle = new HashMap<>();

	private final List<ReturnedRow> rows = new ArrayList<>();

	private final Faults faults = new Faults();

	private WorkbookReading(List<RawSheet> sheets, WorkbookWords words) {
		this.cells = new CellReading(words);
		this.base = WorkbookBase.in(sheets);
		this.tables = sheets.stream().map((sheet) -> WorkbookTable.on(sheet, words)).flatMap(Optional::stream).toList();
	}

	/**
	 * @param sheets of a workbook
	 * @param words in all languages
	 * @return the plan in it, empty if it is a plain table under names for programs
	 * @throws UnreadableFile naming sheet, row and column
	 */
	static Optional<ReturnedPlan> of(List<RawSheet> sheets, WorkbookWords words) {
		WorkbookReading reading = new WorkbookReading(sheets, words);
		Optional<WorkbookTable> lines = reading.tables.stream().filter(WorkbookTable::isOfLines).findFirst();
		if (lines.isEmpty() && reading.base.isPresent()) {
			throw new UnreadableFile(Fault.COLUMN_MISSING, 0, PlanField.TITLE.word(),
					sheets.stream().map(RawSheet::name).collect(Collectors.joining(", ")));
		}
		return lines.filter((table) -> reading.base.isPresent() || !table.named() || table.has(PlanTabs.KEY))
			.map(reading::read);
	}

	private ReturnedPlan read(WorkbookTable lines) {
		lines.rows().forEach((row) -> this.faults.in(() -> readLine(lines, row)));
		this.rows
			.forEach((row) -> this.byTitle.computeIfAbsent(plain(row.text(PlanField.TITLE)), (key) -> new ArrayList<>())
				.add(row));
		this.tables.stream().filter(WorkbookTable::isOfMonths).findFirst().ifPresent((table) -> readYears(table, true));
		this.tables.stream()
			.filter(WorkbookTable::isOfPeople)
			.findFirst()
			.ifPresent((table) -> readYears(table, false));
		return new ReturnedPlan(this.rows, this.base, lines.has(PlanTabs.KEY), this.faults);
	}

	private void readLine(WorkbookTable table, RawRow row) {
		UUID key = key(table, row);
		ReturnedRow read = new ReturnedRow(key, table, row);
		LineValues before = before(key);
		table.columns()
			.keySet()
			.forEach((name) -> PlanColumn.named(name)
				.ifPresent((column) -> put(read, column, name, table, row, before)));
		if (read.isEmpty()) {
			return;
		}
		ReturnedRow other = (key != null) ? this.byKey.putIfAbsent(key, read) : null;
		if (other != null) {
			throw table.fault(Fault.ROW_TWICE, row, PlanTabs.KEY, other.number() + ", " + row.number());
		}
		this.rows.add(read);
	}

	private @Nullable UUID key(WorkbookTable table, RawRow row) {
		String key = table.cell(row, PlanTabs.KEY).text();
		try {
			return key.isEmpty() ? null : UUID.fromString(key);
		}
		catch (IllegalArgumentException ex) {
			throw table.fault(Fault.NOT_A_CHOICE, row, PlanTabs.KEY, key);
		}
	}

	private LineValues before(@Nullable UUID key) {
		WorkbookBase.Line line = (key != null && this.base.isPresent()) ? this.base.get().lines().get(key) : null;
		return (line != null) ? line.values() : LineValues.NONE;
	}

	private void put(ReturnedRow read, PlanColumn column, String name, WorkbookTable table, RawRow row,
			LineValues before) {
		try {
			read.put(column, this.cells.value(column.field(), table.cell(row, name), before.at(column)),
					(years) -> table.fault(Fault.OUT_OF_RANGE, row, name, years));
		}
		catch (Unfit ex) {
			this.faults.add(table.fault(ex.fault(), row, name, ex.detail()));
		}
	}

	private void readYears(WorkbookTable table, boolean months) {
		Map<String, Integer> met = new HashMap<>();
		table.rows().forEach((row) -> this.faults.in(() -> readYear(table, row, months, met)));
	}

	/**
	 * @param met numbers of rows, by line and year
	 */
	private void readYear(WorkbookTable table, RawRow row, boolean months, Map<String, Integer> met) {
		Map<String, PlanColumn> columns = months ? months(table, 0) : people(table, 0);
		boolean blank = columns.keySet().stream().allMatch((name) -> table.cell(row, name).isBlank());
		UUID key = key(table, row);
		boolean added = key == null && blank;
		ReturnedRow line = added ? null : line(table, row, key);
		if (line == null) {
			return;
		}
		int year = year(table, row);
		Integer other = met.putIfAbsent(line.number() + " " + year, row.number());
		if (other != null) {
			throw table.fault(Fault.ROW_TWICE, row, PlanTabs.YEAR, other + ", " + row.number());
		}
		LineValues before = before(line.key().orElse(null));
		(months ? months(table, year) : people(table, year))
			.forEach((name, column) -> put(line, column, name, table, row, before));
	}

	/** The line of a row, null if that is no longer on the sheet of lines. */
	private @Nullable ReturnedRow line(WorkbookTable table, RawRow row, @Nullable UUID key) {
		if (key != null) {
			return this.byKey.get(key);
		}
		String title = table.cell(row, PlanField.TITLE.word()).text();
		List<ReturnedRow> named = this.byTitle.getOrDefault(plain(title), List.of());
		if (title.isEmpty() || named.isEmpty()) {
			throw table.fault(title.isEmpty() ? Fault.CELL_EMPTY : Fault.NOT_A_CHOICE, row, PlanField.TITLE.word(),
					title);
		}
		if (named.size() > 1) {
			throw table.fault(Fault.ROW_TWICE, row, PlanField.TITLE.word(),
					named.stream().map((one) -> String.valueOf(one.number())).collect(Collectors.joining(", ")));
		}
		return named.getFirst();
	}

	private static int year(WorkbookTable table, RawRow row) {
		String year = table.cell(row, PlanTabs.YEAR).text();
		if (!year.matches("\\d{4}")) {
			throw table.fault(year.isEmpty() ? Fault.CELL_EMPTY : Fault.NOT_A_WHOLE_NUMBER, row, PlanTabs.YEAR, year);
		}
		return Integer.parseInt(year);
	}

	private static Map<String, PlanColumn> months(WorkbookTable table, int year) {
		Map<String, PlanColumn> columns = new TreeMap<>();
		for (Month month : Month.values()) {
			columns.put(PlanTabs.month(month), new PlanColumn(PlanField.MONTH, year, month.getValue()));
		}
		columns.keySet().retainAll(table.columns().keySet());
		return columns;
	}

	private static Map<String, PlanColumn> people(WorkbookTable table, int year) {
		Map<String, PlanColumn> columns = new TreeMap<>();
		PlanField.of(Place.PEOPLE).forEach((field) -> columns.put(field.word(), PlanColumn.of(field, year)));
		columns.keySet().retainAll(table.columns().keySet());
		return columns;
	}

	private static String plain(String title) {
		return title.strip().toLowerCase(Locale.ROOT);
	}

}
