package org.countrycoalition.funding.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.countrycoalition.funding.Stage;
import org.countrycoalition.funding.funnel.Funnel;
import org.countrycoalition.funding.funnel.Step;
import org.countrycoalition.funding.api.Amounts.AbsenceAnswer;
import org.countrycoalition.kernel.Absence;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

/**
 * How far contributions to a State have come. Amounts are decimal strings in the currency
 * of their step.
 *
 * @param iso3 the State
 * @param on the day by which ages are counted
 * @param steps each after the one that it follows from
 * @param absences why a value is null
 */
record FunnelAnswer(String iso3, LocalDate on, List<StepAnswer> steps, List<AbsenceAnswer> absences) {

	static FunnelAnswer of(String iso3, LocalDate on, Funnel funnel) {
		List<Funnel.Node> nodes = funnel.nodes();
		return new FunnelAnswer(iso3, on, nodes.stream().map((node) -> StepAnswer.of(node, on)).toList(),
				nodes.stream()
					.filter((node) -> !node.left().isKnown())
					.map((node) -> new AbsenceAnswer("steps." + node.step().id() + ".left", Absence.UNKNOWN.name()))
					.toList());
	}

	/**
	 * One step.
	 *
	 * @param id key
	 * @param follows step that it follows from, null: it begins here, or you may not see
	 * that
	 * @param stage INTENT, PLEDGE, COMMITMENT or PAYMENT
	 * @param title what it is called
	 * @param donor code of the State, or key of the organisation, that gives
	 * @param pillar one of the four, or UNALLOCATED
	 * @param inKind beside totals, never inside
	 * @param currency ISO 4217 code
	 * @param portions amount by year
	 * @param amount all portions together
	 * @param left what has not gone on; null: of a payment, for what is spent of it is
	 * reported on the plan, or without an exchange rate, which is named
	 * @param next what has to be done: DECIDE, APPROVE, SIGN, PAY, CONFIRM or NOTHING
	 * @param since when it came so far
	 * @param days since then
	 * @param expected when the next step is expected, null if not stated
	 * @param received when the recipient had it, null if that is not confirmed
	 * @param withdrawn when it was withdrawn, null if it stands
	 * @param tier who may see it
	 * @param enteredBy name of who entered it
	 * @param illustrative made up
	 */
	record StepAnswer(UUID id, @Nullable UUID follows, Stage stage, String title, String donor, Pillar pillar,
			boolean inKind, String currency, List<PortionAnswer> portions, String amount, @Nullable String left,
			Funnel.Next next, LocalDate since, long days, @Nullable LocalDate expected, @Nullable LocalDate received,
			@Nullable LocalDate withdrawn, Tier tier, String enteredBy, boolean illustrative) {

		static StepAnswer of(Funnel.Node node, LocalDate on) {
			Step step = node.step();
			return new StepAnswer(step.id(), step.parent(), step.stage(), step.terms().title(), step.donor().id(),
					step.terms().pillar(), step.terms().inKind(), step.terms().currency().getCurrencyCode(),
					step.terms()
						.portions()
						.entrySet()
						.stream()
						.map((portion) -> new PortionAnswer(portion.getKey(), Amounts.plain(portion.getValue())))
						.toList(),
					Amounts.plain(step.terms().amount().amount()),
					(step.stage() == Stage.PAYMENT) ? null : left(node.left()), node.next(), step.since(), node.age(on),
					step.terms().dates().expected(), step.marks().receivedOn(), step.marks().withdrawnOn(), step.tier(),
					step.entered().name(), step.illustrative());
		}

		private static @Nullable String left(Figure left) {
			return switch (left) {
				case Figure.Known known -> Amounts.plain(known.value());
				case Figure.Absent absent -> null;
			};
		}

	}

	/**
	 * A year's part of a step.
	 *
	 * @param year of the money
	 * @param amount in the step's currency
	 */
	record PortionAnswer(int year, String amount) {
	}

}
