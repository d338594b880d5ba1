package org.countrycoalition.workplan.ui;

import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;

import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.workplan.LineValues;
import org.countrycoalition.workplan.PlanColumn;
import org.countrycoalition.workplan.WorkUnit;

/**
 * Says in the reader's language of what a cell of a plan tells, and what stands in it.
 */
final class CellWords {

	private CellWords() {
	}

	/**
	 * @return such as "Cost 2027" or "March 2027"
	 */
	static String name(PlanColumn column, PlanWords words) {
		String name = (column.month() > 0)
				? Month.of(column.month()).getDisplayName(TextStyle.FULL_STANDALONE, words.language())
				: words.say("column." + column.field().name());
		return (column.year() > 0) ? name + " " + column.year() : name;
	}

	/**
	 * @param value as {@link LineValues} has it, empty for nothing
	 */
	static String value(PlanColumn column, String value, PlanWords words) {
		return switch (column.field().kind()) {
			case YES_NO -> words.say(value.isEmpty() ? "no" : "yes");
			case PILLAR -> value.isEmpty() ? words.say("notStated") : words.pillar(Pillar.valueOf(value));
			case METHOD -> value.isEmpty() ? words.say("notStated") : words.say("attribution." + value);
			case UNIT -> WorkUnit.of(value)
				.map((unit) -> words.say("unit." + unit.name()))
				.orElse(value.isEmpty() ? words.say("notStated") : value);
			case TEXT -> value.isEmpty() ? words.say("notStated") : value;
			case AMOUNT, COST, SHARE, COUNT -> number(value, words);
		};
	}

	private static String number(String value, PlanWords words) {
		if (value.isEmpty()) {
			return words.say("notStated");
		}
		return value.equals(LineValues.UNKNOWN) ? words.say("cost.unknown") : words.number(new BigDecimal(value));
	}

}
