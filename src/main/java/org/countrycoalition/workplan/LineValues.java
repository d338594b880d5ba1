package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.time.Month;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.workplan.LineDetail.Attribution;
import org.countrycoalition.workplan.LineDetail.Markers;
import org.countrycoalition.workplan.LineDetail.Method;
import org.jspecify.annotations.Nullable;

/**
 * A line cell by cell, so that states of it can be set against each other. What is not
 * stated has no cell; a year that is planned without a cost says that it is not known.
 *
 * @param cells the same text for the same value: names of choices, numbers without
 * trailing zeros
 */
public record LineValues(SortedMap<PlanColumn, String> cells) {

	/** Stands for a cost that is not known: no cell means not planned. */
	public static final String UNKNOWN = "unknown";

	/** Stands for yes. */
	public static final String YES = "yes";

	/** Of a line that is not there. */
	static final LineValues NONE = new LineValues(new TreeMap<>());

	public LineValues {
		cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
	}

	/**
	 * @return what the line says
	 */
	public static LineValues of(PlanLine line) {
		TreeMap<PlanColumn, String> cells = new TreeMap<>();
		LineDetail detail = line.detail();
		put(cells, PlanField.PILLAR, line.pillar().name());
		put(cells, PlanField.OUTCOME, detail.outcome());
		put(cells, PlanField.TITLE, line.title());
		put(cells, PlanField.OPERATOR, line.operator());
		put(cells, PlanField.RESPONSIBLE, detail.responsible());
		put(cells, PlanField.LOCATION, line.location());
		put(cells, PlanField.METHOD, detail.method());
		put(cells, PlanField.UNIT, line.unit());
		put(cells, PlanField.RESIDUAL, detail.residual() ? YES : null);
		put(cells, PlanField.GENDER, detail.markers().gender());
		put(cells, PlanField.ENVIRONMENT, detail.markers().environment());
		put(cells, PlanField.COMMUNITIES, detail.markers().communities());
		Attribution attribution = detail.attribution();
		if (attribution != null) {
			put(cells, PlanField.ATTRIBUTION, number(attribution.share()));
			put(cells, PlanField.ATTRIBUTION_METHOD, attribution.method().name());
		}
		line.years().forEach((year, planned) -> put(cells, year, planned));
		return new LineValues(cells);
	}

	private static void put(TreeMap<PlanColumn, String> cells, int year, PlanLine.Year planned) {
		put(cells, PlanField.QUANTITY, year, number(planned.quantity()));
		put(cells, PlanField.COST, year, (planned.cost() != null) ? number(planned.cost()) : UNKNOWN);
		put(cells, PlanField.NATIONAL, year, number(planned.national()));
		put(cells, PlanField.CAPACITY, year, number(planned.capacity()));
		put(cells, PlanField.TEAMS, year, number(planned.teams()));
		for (Month month : Month.values()) {
			String target = number(planned.months().of(month));
			if (target != null) {
				cells.put(new PlanColumn(PlanField.MONTH, year, month.getValue()), target);
			}
		}
		People people = planned.people();
		put(cells, PlanField.WOMEN, year, count(people.women()));
		put(cells, PlanField.MEN, year, count(people.men()));
		put(cells, PlanField.GIRLS, year, count(people.girls()));
		put(cells, PlanField.BOYS, year, count(people.boys()));
		put(cells, PlanField.DISABILITY, year, count(people.disability()));
	}

	private static void put(TreeMap<PlanColumn, String> cells, PlanField field, @Nullable String text) {
		put(cells, field, 0, text);
	}

	private static void put(TreeMap<PlanColumn, String> cells, PlanField field, int year, @Nullable String text) {
		if (text != null && !text.isEmpty()) {
			cells.put(PlanColumn.of(field, year), text);
		}
	}

	private static @Nullable String number(@Nullable BigDecimal number) {
		return (number != null) ? number.stripTrailingZeros().toPlainString() : null;
	}

	private static @Nullable String count(@Nullable Integer number) {
		return (number != null) ? number.toString() : null;
	}

	/**
	 * @return the text of a cell, empty if nothing is stated
	 */
	public String at(PlanColumn column) {
		return this.cells.getOrDefault(column, "");
	}

	/**
	 * @param column of a cell
	 * @param text in it, empty for nothing
	 * @return the same with that cell
	 */
	LineValues with(PlanColumn column, String text) {
		TreeMap<PlanColumn, String> changed = new TreeMap<>(this.cells);
		if (text.isEmpty()) {
			changed.remove(column);
		}
		else {
			changed.put(column, text);
		}
		return new LineValues(changed);
	}

	/**
	 * @param line that is known by its keys
	 * @return the line saying this; pillar and title must be stated
	 */
	PlanLine over(PlanLine line) {
		LineDetail detail = new LineDetail(text(PlanField.OUTCOME), text(PlanField.RESPONSIBLE), text(PlanField.METHOD),
				text(PlanField.RESIDUAL) != null,
				new Markers(text(PlanField.GENDER), text(PlanField.ENVIRONMENT), text(PlanField.COMMUNITIES)),
				attribution(), line.detail().unitCost());
		return line.saying(work(detail), years());
	}

	/**
	 * @return a line that no version had before, saying this
	 */
	PlanLine asNewLine() {
		return over(PlanLine.of(work(LineDetail.NONE), new TreeMap<>()));
	}

	/**
	 * @return the same, saying in every cell what a line that says it would say
	 */
	LineValues settled() {
		return of(asNewLine());
	}

	private PlanLine.Work work(LineDetail detail) {
		return new PlanLine.Work(Pillar.valueOf(at(PlanColumn.of(PlanField.PILLAR))),
				at(PlanColumn.of(PlanField.TITLE)), text(PlanField.OPERATOR), text(PlanField.LOCATION),
				text(PlanField.UNIT), detail);
	}

	/** A share needs a method, even if that is not known. */
	private @Nullable Attribution attribution() {
		String method = text(PlanField.ATTRIBUTION_METHOD);
		BigDecimal share = amount(PlanColumn.of(PlanField.ATTRIBUTION));
		if (method == null && share == null) {
			return null;
		}
		return new Attribution(share, (method != null) ? Method.valueOf(method) : Method.UNKNOWN);
	}

	private SortedMap<Integer, PlanLine.Year> years() {
		TreeSet<Integer> planned = new TreeSet<>();
		this.cells.keySet().stream().map(PlanColumn::year).filter((year) -> year > 0).forEach(planned::add);
		TreeMap<Integer, PlanLine.Year> years = new TreeMap<>();
		planned.forEach((year) -> years.put(year, year(year)));
		return years;
	}

	private PlanLine.Year year(int year) {
		Months months = Months.NONE;
		for (Month month : Month.values()) {
			months = months.with(month, amount(new PlanColumn(PlanField.MONTH, year, month.getValue())));
		}
		People people = new People(count(PlanField.WOMEN, year), count(PlanField.MEN, year),
				count(PlanField.GIRLS, year), count(PlanField.BOYS, year), count(PlanField.DISABILITY, year));
		return new PlanLine.Year(amount(PlanField.QUANTITY, year), amount(PlanField.COST, year),
				amount(PlanField.NATIONAL, year), amount(PlanField.CAPACITY, year), amount(PlanField.TEAMS, year),
				months, people);
	}

	private @Nullable BigDecimal amount(PlanField field, int year) {
		return amount(PlanColumn.of(field, year));
	}

	private @Nullable BigDecimal amount(PlanColumn column) {
		String text = at(column);
		return (text.isEmpty() || text.equals(UNKNOWN)) ? null : new BigDecimal(text);
	}

	private @Nullable Integer count(PlanField field, int year) {
		String text = at(PlanColumn.of(field, year));
		return text.isEmpty() ? null : Integer.valueOf(text);
	}

	private @Nullable String text(PlanField field) {
		String text = at(PlanColumn.of(field));
		return text.isEmpty() ? null : text;
	}

}
