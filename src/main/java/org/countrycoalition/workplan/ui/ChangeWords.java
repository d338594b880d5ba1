package org.countrycoalition.workplan.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.countrycoalition.workplan.PlanComparison.Change;
import org.countrycoalition.workplan.PlanLine;
import org.jspecify.annotations.Nullable;

/**
 * Says cell by cell what becomes of a line.
 */
final class ChangeWords {

	private ChangeWords() {
	}

	static String of(Change change, PlanWords words) {
		PlanLine before = change.before();
		return (before != null) ? String.join("; ", between(before, change.line(), words))
				: planned(change.line(), words);
	}

	/** In which years a line plans something. */
	static String planned(PlanLine line, PlanWords words) {
		return words.say("upload.new", String.join(", ", line.years().keySet().stream().map(String::valueOf).toList()));
	}

	/** Each difference between two states of a line. */
	static List<String> between(PlanLine before, PlanLine after, PlanWords words) {
		List<String> parts = new ArrayList<>();
		text(parts, words, words.say("pillar"), words.pillar(before.pillar()), words.pillar(after.pillar()));
		text(parts, words, words.say("column.TITLE"), before.title(), after.title());
		text(parts, words, words.say("column.OPERATOR"), before.operator(), after.operator());
		text(parts, words, words.say("column.LOCATION"), before.location(), after.location());
		text(parts, words, words.say("column.UNIT"), UnitWords.shown(before.unit(), words),
				UnitWords.shown(after.unit(), words));
		facts(parts, words, "", LineFacts.of(before.detail(), words), LineFacts.of(after.detail(), words));
		if (!Objects.equals(before.detail().unitCost(), after.detail().unitCost())) {
			parts.add(words.say("upload.unitCost"));
		}
		TreeSet<Integer> years = new TreeSet<>(before.years().keySet());
		years.addAll(after.years().keySet());
		years.forEach((year) -> years(parts, words, year, before.years().get(year), after.years().get(year)));
		return parts;
	}

	private static void years(List<String> parts, PlanWords words, int year, PlanLine.@Nullable Year before,
			PlanLine.@Nullable Year after) {
		if (Objects.equals(before, after)) {
			return;
		}
		if (before == null || after == null) {
			parts.add(words.say((before == null) ? "upload.year.new" : "upload.year.gone", String.valueOf(year)));
			return;
		}
		amount(parts, words, "QUANTITY", year, before.quantity(), after.quantity());
		amount(parts, words, "COST", year, before.cost(), after.cost());
		amount(parts, words, "NATIONAL", year, before.national(), after.national());
		amount(parts, words, "CAPACITY", year, before.capacity(), after.capacity());
		facts(parts, words, " " + year, LineFacts.of(before, words), LineFacts.of(after, words));
	}

	private static void facts(List<String> parts, PlanWords words, String year, Map<String, String> before,
			Map<String, String> after) {
		Set<String> names = new LinkedHashSet<>(before.keySet());
		names.addAll(after.keySet());
		names.forEach((name) -> text(parts, words, name + year, before.get(name), after.get(name)));
	}

	private static void text(List<String> parts, PlanWords words, String column, @Nullable String before,
			@Nullable String after) {
		if (!Objects.equals(before, after)) {
			parts.add(words.say("upload.cell", column, shown(before, words), shown(after, words)));
		}
	}

	private static void amount(List<String> parts, PlanWords words, String column, int year,
			@Nullable BigDecimal before, @Nullable BigDecimal after) {
		text(parts, words, words.say("column." + column) + " " + year, (before != null) ? words.number(before) : null,
				(after != null) ? words.number(after) : null);
	}

	private static String shown(@Nullable String text, PlanWords words) {
		return (text != null) ? text : words.say("notStated");
	}

}
