package org.countrycoalition.workplan.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.workplan.LineDetail;
import org.countrycoalition.workplan.Months;
import org.countrycoalition.workplan.People;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanLine;
import org.countrycoalition.workplan.Strategy;
import org.jspecify.annotations.Nullable;

/**
 * A version of a State's plan. Amounts are decimal strings in the plan's currency; a cost
 * that is null is not known, a share that is null is not stated, a year that is not there
 * is not planned.
 *
 * @param iso3 the State
 * @param version number of the plan's version
 * @param title of the plan
 * @param status submitted or approved on its way, published: in force, superseded
 * @param strategy that it carries out, null if none is named
 * @param firstYear that it covers
 * @param lastYear that it covers, included
 * @param currency ISO 4217 code
 * @param tier who may see it
 * @param illustrative whether it is made up
 * @param source who wrote it
 * @param outcomes what it is to bring about
 * @param lines in their order
 */
record PlanAnswer(String iso3, int version, String status, String title, @Nullable StrategyAnswer strategy,
		int firstYear, int lastYear, String currency, String tier, boolean illustrative, String source,
		List<OutcomeAnswer> outcomes, List<PlanLineAnswer> lines) {

	static PlanAnswer of(Plan plan) {
		Strategy strategy = plan.strategy();
		return new PlanAnswer(plan.state().iso3(), plan.number(), plan.status().name(), plan.title(),
				(strategy != null) ? new StrategyAnswer(strategy.title(), strategy.firstYear(), strategy.lastYear(),
						strategy.evidence()) : null,
				plan.firstYear(), plan.lastYear(), plan.currency(), plan.tier().name(), plan.illustrative(),
				plan.source(),
				plan.outcomes()
					.stream()
					.map((outcome) -> new OutcomeAnswer(outcome.title(), outcome.measure(), outcome.due()))
					.toList(),
				plan.lines().stream().map(PlanAnswer::line).toList());
	}

	private static PlanLineAnswer line(PlanLine line) {
		LineDetail detail = line.detail();
		LineDetail.Attribution attribution = detail.attribution();
		return new PlanLineAnswer(line.key(), line.pillar(), line.title(), detail.outcome(), line.operator(),
				detail.responsible(), line.location(), detail.method(), line.unit(), detail.residual(),
				detail.markers(), (attribution != null) ? plain(attribution.share()) : null,
				(attribution != null) ? attribution.method() : null,
				line.years().entrySet().stream().map((entry) -> year(entry.getKey(), entry.getValue())).toList());
	}

	private static PlanYearAnswer year(int year, PlanLine.Year planned) {
		return new PlanYearAnswer(year, plain(planned.quantity()), plain(planned.cost()), plain(planned.national()),
				plain(planned.capacity()), plain(planned.teams()), months(planned.months()),
				planned.people().isEmpty() ? null : planned.people());
	}

	private static @Nullable List<@Nullable String> months(Months months) {
		if (months.isEmpty()) {
			return null;
		}
		List<@Nullable String> targets = new ArrayList<>();
		months.targets().forEach((target) -> targets.add(plain(target)));
		return targets;
	}

	private static @Nullable String plain(@Nullable BigDecimal amount) {
		return (amount != null) ? amount.stripTrailingZeros().toPlainString() : null;
	}

	/**
	 * The strategy as it stood when this version was written.
	 *
	 * @param title of the strategy
	 * @param firstYear that it covers
	 * @param lastYear that it covers, included
	 * @param evidence what it rests on
	 */
	record StrategyAnswer(String title, @Nullable Integer firstYear, @Nullable Integer lastYear,
			@Nullable String evidence) {
	}

	/**
	 * What the plan is to bring about.
	 *
	 * @param title once in a plan
	 * @param measure by what one sees that it is reached
	 * @param due the day by which it is to be reached
	 */
	record OutcomeAnswer(String title, @Nullable String measure, @Nullable LocalDate due) {
	}

	/**
	 * One line.
	 *
	 * @param key the line in every version of the plan
	 * @param pillar one of the four
	 * @param title what is to be done
	 * @param outcome title of the outcome that it serves
	 * @param operator who does it
	 * @param responsible who answers for it
	 * @param location where
	 * @param method how it is done
	 * @param unit of the quantities
	 * @param residual whether it stays after completion
	 * @param markers what it takes into account; a text is the evidence, null: not stated
	 * @param attribution per cent that is for cluster munitions
	 * @param attributionMethod how that was found
	 * @param years what is planned
	 */
	record PlanLineAnswer(UUID key, Pillar pillar, String title, @Nullable String outcome, @Nullable String operator,
			@Nullable String responsible, @Nullable String location, @Nullable String method, @Nullable String unit,
			boolean residual, LineDetail.Markers markers, @Nullable String attribution,
			LineDetail.@Nullable Method attributionMethod, List<PlanYearAnswer> years) {
	}

	/**
	 * What a line plans for a year.
	 *
	 * @param year calendar year
	 * @param quantity in the line's unit
	 * @param cost null: not known
	 * @param national the State's own share
	 * @param capacity the part that develops national capacity
	 * @param teams that work on it
	 * @param months targets from January to December; null if none is stated
	 * @param people by sex, age and disability; null if nothing is stated
	 */
	record PlanYearAnswer(int year, @Nullable String quantity, @Nullable String cost, @Nullable String national,
			@Nullable String capacity, @Nullable String teams, @Nullable List<@Nullable String> months,
			@Nullable People people) {
	}

}
