package org.countrycoalition.workplan.ui;

import java.math.BigDecimal;
import java.time.Month;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.countrycoalition.workplan.LineDetail;
import org.countrycoalition.workplan.People;
import org.countrycoalition.workplan.PlanLine;
import org.countrycoalition.workplan.ui.LineCells.Column;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the cells and fields of a stored line for a year, by their names. An
 * empty text is nothing.
 */
final class LineTexts {

	/** Which outcome the line serves. */
	static final String OUTCOME = "OUTCOME";

	/** Whether it stays after completion. */
	static final String RESIDUAL = "residual";

	/** How the share for cluster munitions was found. */
	static final String ATTRIBUTED = "attribution.method";

	/** What is chosen and not typed. */
	static final List<String> CHOICES = List.of(OUTCOME, RESIDUAL, ATTRIBUTED);

	private LineTexts() {
	}

	/** All of them, in their order. */
	static Map<String, String> of(PlanLine line, int year, PlanWords words) {
		Map<String, String> texts = new LinkedHashMap<>();
		cells(line, year, words).forEach((column, text) -> texts.put(column.name(), text));
		texts.putAll(fields(line.detail(), line.years().getOrDefault(year, PlanLine.Year.NOTHING), words));
		texts.putAll(choices(line.detail()));
		return texts;
	}

	static Map<Column, String> cells(PlanLine line, int year, PlanWords words) {
		PlanLine.Year planned = line.years().get(year);
		Map<Column, String> texts = new EnumMap<>(Column.class);
		texts.put(Column.TITLE, line.title());
		texts.put(Column.OPERATOR, text(line.operator()));
		texts.put(Column.LOCATION, text(line.location()));
		texts.put(Column.UNIT, text(UnitWords.shown(line.unit(), words)));
		texts.put(Column.QUANTITY, (planned != null) ? written(planned.quantity(), words) : "");
		texts.put(Column.COST, (planned == null) ? ""
				: (planned.cost() != null) ? written(planned.cost(), words) : words.say("cost.unknown"));
		texts.put(Column.NATIONAL, (planned != null) ? written(planned.national(), words) : "");
		texts.put(Column.CAPACITY, (planned != null) ? written(planned.capacity(), words) : "");
		return texts;
	}

	/** The typed fields of its detail, and the months. */
	static Map<String, String> fields(LineDetail detail, PlanLine.Year planned, PlanWords words) {
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put(DetailField.RESPONSIBLE.name(), text(detail.responsible()));
		texts.put(DetailField.METHOD.name(), text(detail.method()));
		texts.put(DetailField.GENDER.name(), text(detail.markers().gender()));
		texts.put(DetailField.ENVIRONMENT.name(), text(detail.markers().environment()));
		texts.put(DetailField.COMMUNITIES.name(), text(detail.markers().communities()));
		LineDetail.Attribution attribution = detail.attribution();
		texts.put(DetailField.ATTRIBUTION.name(), (attribution != null) ? written(attribution.share(), words) : "");
		texts.put(DetailField.TEAMS.name(), written(planned.teams(), words));
		People people = planned.people();
		texts.put(DetailField.WOMEN.name(), written(people.women(), words));
		texts.put(DetailField.MEN.name(), written(people.men(), words));
		texts.put(DetailField.GIRLS.name(), written(people.girls(), words));
		texts.put(DetailField.BOYS.name(), written(people.boys(), words));
		texts.put(DetailField.DISABILITY.name(), written(people.disability(), words));
		for (Month month : Month.values()) {
			texts.put(month.name(), written(planned.months().of(month), words));
		}
		return texts;
	}

	/** What is chosen, as it is kept. */
	static Map<String, String> choices(LineDetail detail) {
		LineDetail.Attribution attribution = detail.attribution();
		return Map.of(OUTCOME, text(detail.outcome()), RESIDUAL, ticked(detail.residual()), ATTRIBUTED,
				(attribution != null) ? attribution.method().name() : "");
	}

	static String ticked(boolean residual) {
		return residual ? "x" : "";
	}

	private static String text(@Nullable String text) {
		return Objects.requireNonNullElse(text, "");
	}

	private static String written(@Nullable BigDecimal amount, PlanWords words) {
		return (amount != null) ? words.number(amount) : "";
	}

	private static String written(@Nullable Integer count, PlanWords words) {
		return (count != null) ? words.number(count.longValue()) : "";
	}

}
