package org.countrycoalition.workplan;

import java.time.Month;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.countrycoalition.exchange.RawCell;
import org.countrycoalition.exchange.RawSheet;
import org.countrycoalition.exchange.RawSheet.RawRow;
import org.countrycoalition.exchange.UnreadableFile;
import org.countrycoalition.exchange.UnreadableFile.Fault;
import org.countrycoalition.exchange.WorkbookSheet;
import org.countrycoalition.workplan.PlanField.Place;

/**
 * A sheet of a workbook of which the columns are known: by their names for programs, or,
 * if somebody has deleted these, by the words of the header in any language.
 *
 * @param sheet as it is
 * @param columns their numbers, by name for programs
 * @param header the header that people read, or the last one there is
 * @param named whether the names for programs are there
 * @param rows below the header
 */
record WorkbookTable(RawSheet sheet, Map<String, Integer> columns, RawRow header, boolean named, List<RawRow> rows) {

	/** Rows among which a header is looked for. */
	private static final int NEAR_TOP = 10;

	private static final Set<String> OWN_NAMES = Arrays.stream(Month.values())
		.map(PlanTabs::month)
		.collect(Collectors.toCollection(() -> {
			Set<String> names = new HashSet<>(Set.of(PlanTabs.KEY, PlanTabs.YEAR));
			PlanField.of(Place.PEOPLE).forEach((field) -> names.add(field.word()));
			return names;
		}));

	/**
	 * @return the table on the sheet, empty if its columns are not those of a plan
	 */
	static Optional<WorkbookTable> on(RawSheet sheet, WorkbookWords words) {
		List<RawRow> rows = sheet.rows();
		for (int index = 0; index < Math.min(NEAR_TOP, rows.size()); index++) {
			Map<String, Integer> columns = columns(sheet, rows.get(index), words);
			if (isHeader(columns)) {
				RawRow first = rows.get(index);
				boolean named = columns.entrySet()
					.stream()
					.allMatch((column) -> first.cell(column.getValue()).text().equalsIgnoreCase(column.getKey()));
				boolean twice = index + 1 < rows.size() && isHeader(columns(sheet, rows.get(index + 1), words));
				int last = twice ? index + 1 : index;
				return Optional
					.of(new WorkbookTable(sheet, columns, rows.get(last), named, rows.subList(last + 1, rows.size())));
			}
		}
		return Optional.empty();
	}

	private static boolean isHeader(Map<String, Integer> columns) {
		return columns.size() > 1 && (columns.containsKey(PlanField.TITLE.word()) || columns.containsKey(PlanTabs.KEY));
	}

	private static Map<String, Integer> columns(RawSheet sheet, RawRow row, WorkbookWords words) {
		Map<String, Integer> columns = new HashMap<>();
		for (int number = 0; number < row.cells().size(); number++) {
			int column = number;
			String text = row.cell(number).text();
			name(text).or(() -> words.column(text)).ifPresent((name) -> {
				if (columns.putIfAbsent(name, column) != null) {
					throw new UnreadableFile(Fault.COLUMN_TWICE, row.number(), text, "").on(sheet.name());
				}
			});
		}
		return columns;
	}

	private static Optional<String> name(String text) {
		String name = text.toLowerCase(Locale.ROOT);
		return (OWN_NAMES.contains(name) || PlanColumn.named(name).isPresent()) ? Optional.of(name) : Optional.empty();
	}

	boolean isOfMonths() {
		return has(PlanTabs.YEAR) && Arrays.stream(Month.values()).map(PlanTabs::month).anyMatch(this::has);
	}

	boolean isOfPeople() {
		return has(PlanTabs.YEAR) && PlanField.of(Place.PEOPLE).stream().map(PlanField::word).anyMatch(this::has);
	}

	boolean isOfLines() {
		return !has(PlanTabs.YEAR);
	}

	boolean has(String column) {
		return this.columns.containsKey(column);
	}

	/** What stands in a column, blank if the table does not have it. */
	RawCell cell(RawRow row, String column) {
		return row.cell(this.columns.getOrDefault(column, -1));
	}

	/**
	 * @return the refusal, naming sheet, row and column as people see them
	 */
	UnreadableFile fault(Fault fault, RawRow row, String column, String detail) {
		int number = this.columns.getOrDefault(column, -1);
		String word = this.header.cell(number).text();
		String place = (number < 0) ? column : WorkbookSheet.letters(number) + (word.isEmpty() ? "" : ": " + word);
		return new UnreadableFile(fault, row.number(), place, detail).on(this.sheet.name());
	}

}
