package org.countrycoalition.workplan.api;

import java.math.BigDecimal;
import java.util.List;

import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanLine;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a State that is in force. Amounts are decimal strings in the plan's
 * currency; a cost that is null is not known, a share that is null is not stated, a year
 * that is not there is not planned.
 *
 * @param iso3 the State
 * @param version number of the plan's version
 * @param title of the plan
 * @param strategy that it belongs to, null if none is named
 * @param firstYear that it covers
 * @param lastYear that it covers, included
 * @param currency ISO 4217 code
 * @param tier who may see it
 * @param illustrative whether it is made up
 * @param source who wrote it
 * @param lines in their order
 */
record PlanAnswer(String iso3, int version, String title, @Nullable String strategy, int firstYear, int lastYear,
		String currency, String tier, boolean illustrative, String source, List<LineAnswer> lines) {

	static PlanAnswer of(Plan plan) {
		return new PlanAnswer(plan.state().iso3(), plan.number(), plan.title(),
				(plan.strategy() != null) ? plan.strategy().title() : null, plan.firstYear(), plan.lastYear(),
				plan.currency(), plan.tier().name(), plan.illustrative(), plan.source(),
				plan.lines().stream().map(PlanAnswer::line).toList());
	}

	private static LineAnswer line(PlanLine line) {
		return new LineAnswer(line.pillar(), line.title(), line.operator(), line.location(), line.unit(),
				line.years()
					.entrySet()
					.stream()
					.map((entry) -> new YearAnswer(entry.getKey(), plain(entry.getValue().quantity()),
							plain(entry.getValue().cost()), plain(entry.getValue().national()),
							plain(entry.getValue().capacity())))
					.toList());
	}

	private static @Nullable String plain(@Nullable BigDecimal amount) {
		return (amount != null) ? amount.stripTrailingZeros().toPlainString() : null;
	}

	/**
	 * One line.
	 *
	 * @param pillar one of the four
	 * @param title what is to be done
	 * @param operator who does it
	 * @param location where
	 * @param unit of the quantities
	 * @param years what is planned
	 */
	record LineAnswer(Pillar pillar, String title, @Nullable String operator, @Nullable String location,
			@Nullable String unit, List<YearAnswer> years) {
	}

	/**
	 * What a line plans for a year.
	 *
	 * @param year calendar year
	 * @param quantity in the line's unit
	 * @param cost null: not known
	 * @param national the State's own share
	 * @param capacity the part that develops national capacity
	 */
	record YearAnswer(int year, @Nullable String quantity, @Nullable String cost, @Nullable String national,
			@Nullable String capacity) {
	}

}
