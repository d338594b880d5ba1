package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

import org.countrycoalition.exchange.WorkbookCell;
import org.countrycoalition.exchange.WorkbookColumn;
import org.countrycoalition.exchange.WorkbookSheet;
import org.countrycoalition.exchange.WorkbookSheet.Visibility;
import org.countrycoalition.exchange.WorkbookWriter;
import org.countrycoalition.workplan.LineDetail.Method;
import org.countrycoalition.workplan.PlanField.Kind;
import org.countrycoalition.workplan.PlanField.Place;
import org.jspecify.annotations.Nullable;

/**
 * A version of a plan as a workbook in a planner's language: a line a row, with lists to
 * choose from and totals that recalculate. What it held when it was written stands in it
 * once more, unseen, so that it can be told later what the planner has changed.
 *
 * @param plan any version
 * @param state name of the State
 * @param asOf the day, as it is written
 * @param language of the planner
 * @param words in that language
 */
record PlanWorkbook(Plan plan, String state, String asOf, Locale language, WorkbookWords words) {

	static final int NARROW = 13;

	static final int WIDE = 26;

	static final int WIDEST = 46;

	private static final int FROZEN = 4;

	/** Name of the list of the plan's years. */
	static final String YEARS = "years";

	byte[] write() {
		List<WorkbookSheet> sheets = List.of(lines(), new MonthsTab(this).sheet(), people(),
				new TotalsTab(this).sheet(), new GuideTab(this).sheet(),
				WorkbookBase.of(this.plan).sheet(say("sheet.BASE")));
		return WorkbookWriter.write(sheets, choices());
	}

	String say(String key, @Nullable Object... about) {
		return this.words.say(this.language, key, about);
	}

	/** Such as "Cost 2027 (USD)". */
	String header(PlanField field, int year) {
		String unit = switch (field) {
			case COST, NATIONAL, CAPACITY -> " (" + this.plan.currency() + ")";
			case QUANTITY -> " (" + say("inUnit") + ")";
			case ATTRIBUTION -> " (%)";
			default -> "";
		};
		return this.words.label(this.language, field) + ((year > 0) ? " " + year : "") + unit;
	}

	/** Columns of the sheet of lines, without the key, which stands before them. */
	List<PlanColumn> columns() {
		List<PlanColumn> columns = new ArrayList<>(PlanField.of(Place.LINE).stream().map(PlanColumn::of).toList());
		this.plan.years()
			.forEach((year) -> PlanField.of(Place.YEAR).forEach((field) -> columns.add(PlanColumn.of(field, year))));
		return columns;
	}

	/**
	 * @return the cells of a column on the sheet of lines, as formulas name them; rows
	 * that are added below are among them
	 */
	String range(@Nullable PlanColumn column) {
		String letters = WorkbookSheet.letters((column != null) ? columns().indexOf(column) + 1 : 0);
		int last = Math.max(5_000, 2 * this.plan.lines().size()) + PlanTabs.HEAD;
		return "'" + say("sheet.PLAN").replace("'", "''") + "'!$" + letters + "$" + (PlanTabs.HEAD + 1) + ":$" + letters
				+ "$" + last;
	}

	private WorkbookSheet lines() {
		List<PlanColumn> columns = columns();
		List<WorkbookColumn> looks = new ArrayList<>(List.of(WorkbookColumn.text(NARROW).unseen()));
		columns.forEach((column) -> looks.add(look(column.field())));
		List<List<WorkbookCell>> rows = new ArrayList<>();
		rows.add(names(PlanTabs.KEY, columns.stream().map(PlanColumn::name)));
		rows.add(headers(say("key"), columns.stream().map((column) -> header(column.field(), column.year()))));
		for (PlanLine line : this.plan.lines()) {
			LineValues values = LineValues.of(line);
			List<WorkbookCell> row = new ArrayList<>(List.of(WorkbookCell.of(line.key().toString())));
			columns.forEach((column) -> row.add(cell(column.field(), values.at(column))));
			rows.add(row);
		}
		return new WorkbookSheet(say("sheet.PLAN"), Visibility.SHOWN, looks, PlanTabs.HEAD, true, FROZEN, rows);
	}

	WorkbookCell cell(PlanField field, String value) {
		if (!field.kind().isNumber()) {
			return WorkbookCell.of(PlanText.writable(this.words.written(this.language, field, value)));
		}
		return value.equals(LineValues.UNKNOWN) ? WorkbookCell.of(this.words.unknown(this.language))
				: WorkbookCell.of(value.isEmpty() ? null : new BigDecimal(value));
	}

	static List<WorkbookCell> names(String first, Stream<String> names) {
		return Stream.concat(Stream.of(first), names).map(WorkbookCell::of).toList();
	}

	static List<WorkbookCell> headers(String first, Stream<String> headers) {
		return Stream.concat(Stream.of(first), headers).map(WorkbookCell::header).toList();
	}

	private static WorkbookColumn look(PlanField field) {
		return switch (field) {
			case TITLE -> WorkbookColumn.text(WIDEST);
			case PILLAR, ATTRIBUTION_METHOD, RESIDUAL -> WorkbookColumn.text(WIDE).choosing(field.kind().name(), true);
			case UNIT -> WorkbookColumn.text(WIDE).choosing(field.kind().name(), false);
			case OUTCOME -> WorkbookColumn.text(WIDE).choosing(field.name(), false);
			default -> field.kind().isNumber() ? WorkbookColumn.number(NARROW + 2) : WorkbookColumn.text(WIDE);
		};
	}

	/** Only lines that tell of people, in the years for which they are planned. */
	private WorkbookSheet people() {
		List<PlanField> fields = PlanField.of(Place.PEOPLE);
		List<WorkbookColumn> looks = new ArrayList<>(List.of(WorkbookColumn.text(NARROW).unseen(),
				WorkbookColumn.text(WIDEST), WorkbookColumn.text(NARROW).choosing(YEARS, true)));
		fields.forEach((field) -> looks.add(WorkbookColumn.number(NARROW)));
		List<List<WorkbookCell>> rows = new ArrayList<>();
		rows.add(names(PlanTabs.KEY,
				Stream.concat(Stream.of(PlanField.TITLE.word(), PlanTabs.YEAR), fields.stream().map(PlanField::word))));
		rows.add(headers(say("key"), Stream.concat(Stream.of(header(PlanField.TITLE, 0), say("year")),
				fields.stream().map((field) -> header(field, 0)))));
		for (PlanLine line : this.plan.lines()) {
			boolean told = WorkUnit.of(line.unit()).filter(WorkUnit::isPeople).isPresent()
					|| line.years().values().stream().anyMatch((year) -> !year.people().isEmpty());
			if (told) {
				LineValues values = LineValues.of(line);
				line.years().keySet().forEach((year) -> rows.add(people(line, year, fields, values)));
			}
		}
		return new WorkbookSheet(say("sheet.PEOPLE"), Visibility.SHOWN, looks, PlanTabs.HEAD, true, 3, rows);
	}

	private List<WorkbookCell> people(PlanLine line, int year, List<PlanField> fields, LineValues values) {
		List<WorkbookCell> row = start(line, year);
		fields.forEach((field) -> row.add(cell(field, values.at(PlanColumn.of(field, year)))));
		return row;
	}

	/** Key, title and year of a row of months or of people. */
	List<WorkbookCell> start(PlanLine line, int year) {
		return new ArrayList<>(List.of(WorkbookCell.of(line.key().toString()),
				WorkbookCell.of(PlanText.writable(line.title())), WorkbookCell.of(String.valueOf(year))));
	}

	private SequencedMap<String, List<String>> choices() {
		SequencedMap<String, List<String>> choices = new LinkedHashMap<>();
		choices.put(Kind.PILLAR.name(),
				PlanYear.pillars().stream().map((one) -> this.words.pillar(this.language, one)).toList());
		choices.put(Kind.UNIT.name(),
				Stream.of(WorkUnit.values()).map((one) -> this.words.unit(this.language, one)).toList());
		choices.put(Kind.METHOD.name(),
				Stream.of(Method.values()).map((one) -> this.words.method(this.language, one)).toList());
		choices.put(Kind.YES_NO.name(),
				List.of(this.words.yes(this.language, true), this.words.yes(this.language, false)));
		choices.put(YEARS, this.plan.years().stream().map(String::valueOf).toList());
		Set<String> outcomes = new LinkedHashSet<>(this.plan.outcomes().stream().map(Outcome::title).toList());
		this.plan.lines()
			.stream()
			.map((line) -> line.detail().outcome())
			.filter(Objects::nonNull)
			.forEach(outcomes::add);
		choices.put(PlanField.OUTCOME.name(), outcomes.stream().map(PlanText::writable).toList());
		return choices;
	}

	/** Month names of the language, from January on. */
	List<String> months() {
		return Stream.of(Month.values()).map((month) -> this.words.month(this.language, month)).toList();
	}

}
