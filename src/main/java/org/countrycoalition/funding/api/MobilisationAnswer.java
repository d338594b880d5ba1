package org.countrycoalition.funding.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.countrycoalition.funding.api.Amounts.FundingAbsenceAnswer;
import org.countrycoalition.funding.mobilisation.Action;
import org.countrycoalition.funding.mobilisation.AgainstTargets;
import org.countrycoalition.funding.mobilisation.AgainstTargets.Row;
import org.countrycoalition.funding.mobilisation.Editions;
import org.countrycoalition.funding.mobilisation.MobilisationPlan;
import org.countrycoalition.funding.mobilisation.Source;
import org.countrycoalition.funding.mobilisation.Target;
import org.countrycoalition.kernel.Absence;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.registry.PricesAnswer;
import org.jspecify.annotations.Nullable;

/**
 * A State's resource mobilisation plan against what came. Amounts are decimal strings.
 *
 * @param iso3 the State
 * @param on the day by which actions are late
 * @param prices in which dollars are told; other currencies stay as they were given
 * @param editions those that you may see, the latest first
 * @param rows the edition in force, or else the draft or the latest, against what came
 * @param ofEdition number of that edition, null if there is none
 * @param absences why a value is null, or that it may be more
 */
record MobilisationAnswer(String iso3, LocalDate on, PricesAnswer prices, List<EditionAnswer> editions,
		@Nullable Integer ofEdition, List<MobilisationRowAnswer> rows, List<FundingAbsenceAnswer> absences) {

	static MobilisationAnswer of(String iso3, LocalDate on, Prices prices, Editions editions,
			Function<MobilisationPlan, AgainstTargets> against) {
		Optional<MobilisationPlan> first = editions.first();
		Amounts amounts = new Amounts();
		List<MobilisationRowAnswer> rows = first.map(against)
			.map((sums) -> sums.rows().stream().map((row) -> MobilisationRowAnswer.of(row, amounts)).toList())
			.orElse(List.of());
		return new MobilisationAnswer(iso3, on, PricesAnswer.of(prices),
				editions.all().stream().map((plan) -> EditionAnswer.of(plan, on, prices, amounts)).toList(),
				first.map(MobilisationPlan::edition).orElse(null), rows, amounts.absences());
	}

	/**
	 * One edition.
	 *
	 * @param edition its number
	 * @param status DRAFT, ADOPTED, SUPERSEDED or WITHDRAWN
	 * @param title what it is called
	 * @param from first day of its period
	 * @param to last day of its period
	 * @param currency of its targets
	 * @param chapter whether it is a chapter of the national strategy
	 * @param document title and address, null if not stated
	 * @param adopted the day, null if it was not
	 * @param withdrawn the day, null if it was not
	 * @param tier who may see it
	 * @param illustrative made up
	 * @param targets by source
	 * @param actions by day
	 */
	record EditionAnswer(int edition, MobilisationPlan.Status status, String title, LocalDate from, LocalDate to,
			String currency, boolean chapter, @Nullable String document, @Nullable LocalDate adopted,
			@Nullable LocalDate withdrawn, Tier tier, boolean illustrative, List<TargetAnswer> targets,
			List<ActionAnswer> actions) {

		static EditionAnswer of(MobilisationPlan plan, LocalDate on, Prices prices, Amounts amounts) {
			String place = "editions." + plan.edition() + ".targets[";
			return new EditionAnswer(plan.edition(), plan.status(), plan.facts().title(), plan.facts().from(),
					plan.facts().to(), plan.facts().currency().getCurrencyCode(), plan.facts().chapter(),
					plan.facts().document(), plan.dates().adoptedOn(), plan.dates().withdrawnOn(), plan.tier(),
					plan.illustrative(),
					IntStream.range(0, plan.targets().size())
						.mapToObj((index) -> TargetAnswer.of(
								plan.targets().get(index).in(prices, plan.facts().currency()), place + index + "].",
								amounts))
						.toList(),
					plan.actions().stream().map((action) -> ActionAnswer.of(action, on)).toList());
		}

	}

	/**
	 * How much a source is to give.
	 *
	 * @param kind OWN, DONOR, FUND, PRIVATE or OTHER
	 * @param donor code of the State or key of the organisation, null: none of the
	 * register
	 * @param name in free words
	 * @param pillar one of the four, or UNALLOCATED
	 * @param amounts by year
	 */
	record TargetAnswer(Source.Kind kind, @Nullable String donor, String name, Pillar pillar,
			List<MobilisationYearAnswer> amounts) {

		static TargetAnswer of(Target target, String place, Amounts amounts) {
			Source source = target.facts().source();
			return new TargetAnswer(source.kind(), source.donor(), source.name(), target.facts().pillar(),
					target.facts()
						.amounts()
						.entrySet()
						.stream()
						.map((year) -> new MobilisationYearAnswer(year.getKey(),
								amounts.figure(place + year.getKey(), year.getValue())))
						.toList());
		}

	}

	/**
	 * A year's amount.
	 *
	 * @param year of the money
	 * @param amount in the plan's currency, dollars in the prices asked for; null: there
	 * is a target, and {@code absences} name why its amount is not told
	 */
	record MobilisationYearAnswer(int year, @Nullable String amount) {
	}

	/**
	 * What is to be done.
	 *
	 * @param what is to be done
	 * @param who does it
	 * @param due by when
	 * @param done the day, null if it was not
	 * @param dropped the day, null if it was not
	 * @param overdue whether it is late
	 */
	record ActionAnswer(String what, String who, LocalDate due, @Nullable LocalDate done, @Nullable LocalDate dropped,
			boolean overdue) {

		static ActionAnswer of(Action action, LocalDate on) {
			return new ActionAnswer(action.facts().what(), action.facts().who(), action.facts().due(),
					action.mark().doneOn(), action.mark().droppedOn(), action.isOverdue(on));
		}

	}

	/**
	 * A source's target of a year against what came, in the plan's currency and in
	 * dollars of the United States.
	 *
	 * @param source its donor's key, or its name; null: other sources, or own money
	 * @param kind of source, null: other sources, which no target names
	 * @param year of the money
	 * @param target to be raised
	 * @param paid came
	 * @param firm came or is signed
	 * @param openAtLeast of the target, in the plan's currency
	 * @param openAtMost of the target; null: nobody knows
	 * @param targetUsd in dollars
	 * @param paidUsd in dollars
	 * @param firmUsd in dollars
	 */
	record MobilisationRowAnswer(@Nullable String source, Source.@Nullable Kind kind, @Nullable Integer year,
			@Nullable String target, @Nullable String paid, @Nullable String firm, String openAtLeast,
			@Nullable String openAtMost, @Nullable String targetUsd, @Nullable String paidUsd,
			@Nullable String firmUsd) {

		static MobilisationRowAnswer of(Row row, Amounts amounts) {
			Source source = row.source();
			String name = (source == null) ? null : (source.donor() != null) ? source.donor() : source.name();
			String place = "rows." + ((source != null) ? source.key() : "others") + "." + row.year() + ".";
			BigDecimal bound = row.open().most();
			String most = (bound != null) ? Amounts.plain(bound) : amounts.none(place + "openAtMost",
					row.target().inPlans().isNotComputable() ? Absence.NOT_COMPUTABLE : Absence.UNKNOWN);
			Absence none = row.isMatched() ? Absence.NOT_REPORTED : Absence.UNKNOWN;
			return new MobilisationRowAnswer(name, (source != null) ? source.kind() : null, row.year(),
					sum(place + "target", row.target().inPlans(), Absence.NOT_APPLICABLE, amounts),
					sum(place + "paid", row.paid().inPlans(), none, amounts),
					sum(place + "firm", row.firm().inPlans(), none, amounts), Amounts.plain(row.open().least()), most,
					sum(place + "targetUsd", row.target().inDollars(), Absence.NOT_APPLICABLE, amounts),
					sum(place + "paidUsd", row.paid().inDollars(), none, amounts),
					sum(place + "firmUsd", row.firm().inDollars(), none, amounts));
		}

		private static @Nullable String sum(String name, FigureSum sum, Absence none, Amounts amounts) {
			return (sum.parts() == 0) ? amounts.none(name, none) : amounts.sum(name, sum);
		}

	}

}
