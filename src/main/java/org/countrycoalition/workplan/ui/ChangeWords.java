package org.countrycoalition.workplan.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

import org.countrycoalition.workplan.PlanComparison.Change;
import org.countrycoalition.workplan.PlanLine;
import org.jspecify.annotations.Nullable;

/**
 * Says cell by cell what an upload would change of a line.
 */
final class ChangeWords {

	private ChangeWords() {
	}

	static String of(Change change, PlanWords words) {
		PlanLine before = change.before();
		if (before == null) {
			return words.say("upload.new",
					String.join(", ", change.line().years().keySet().stream().map(String::valueOf).toList()));
		}
		List<String> parts = new ArrayList<>();
		text(parts, words, words.say("column.OPERATOR"), before.operator(), change.line().operator());
		text(parts, words, words.say("column.LOCATION"), before.location(), change.line().location());
		text(parts, words, words.say("column.UNIT"), before.unit(), change.line().unit());
		TreeSet<Integer> years = new TreeSet<>(before.years().keySet());
		years.addAll(change.line().years().keySet());
		years.forEach((year) -> years(parts, words, year, before.years().get(year), change.line().years().get(year)));
		return String.join("; ", parts);
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
