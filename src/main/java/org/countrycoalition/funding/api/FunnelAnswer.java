package org.countrycoalition.funding.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.countrycoalition.funding.Quantity;
import org.countrycoalition.funding.Stage;
import org.countrycoalition.funding.funnel.Funnel;
import org.countrycoalition.funding.funnel.Step;
import org.countrycoalition.funding.api.Amounts.FundingAbsenceAnswer;
import org.countrycoalition.funding.funnel.Modality;
import org.countrycoalition.kernel.Absence;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.Money;
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
record FunnelAnswer(String iso3, LocalDate on, List<FunnelStepAnswer> steps, List<FundingAbsenceAnswer> absences) {

	static FunnelAnswer of(String iso3, LocalDate on, Funnel funnel) {
		List<Funnel.Node> nodes = funnel.nodes();
		return new FunnelAnswer(iso3, on, nodes.stream().map((node) -> FunnelStepAnswer.of(node, on)).toList(),
				nodes.stream().flatMap((node) -> absences(node).stream()).toList());
	}

	private static List<FundingAbsenceAnswer> absences(Funnel.Node node) {
		String step = "steps." + node.step().id() + ".";
		List<FundingAbsenceAnswer> absences = new ArrayList<>();
		if (node.step().terms().portions().isEmpty()) {
			absences.add(new FundingAbsenceAnswer(step + "amount", Absence.NOT_REPORTED.name()));
		}
		if (node.step().stage() == Stage.PAYMENT) {
			return absences;
		}
		if (node.isCounted()) {
			absences.add(new FundingAbsenceAnswer(step + "left", Absence.NOT_APPLICABLE.name()));
		}
		if (node.left() instanceof Figure.Absent left) {
			absences.add(new FundingAbsenceAnswer(step + (node.isCounted() ? "leftQuantity" : "left"),
					left.reason().name()));
		}
		return absences;
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
	 * @param pillar one of the four, or UNALLOCATED, also if it is divided among several
	 * @param namedPillars that it is for together; none: all of them, or it is for one
	 * @param shares of the named pillars; none: it is not divided yet
	 * @param modality BUDGET_SUPPORT, CORE, POOLED_FUND, PROJECT, EXPERTS or GOODS, null
	 * if not stated
	 * @param inKind beside totals, never inside
	 * @param currency ISO 4217 code
	 * @param portions amount by year; null of what is given in kind without a value
	 * @param amount all portions together, null if nobody valued what is given
	 * @param quantity of what is given in kind, null if not stated
	 * @param left what has not gone on; null: of a payment, for what is spent of it is
	 * reported on the plan, or of what is told by its quantity, or without an exchange
	 * rate, which is named
	 * @param leftQuantity what has not gone on of a quantity; null: of a payment, or of
	 * what is told by its amount, or not known, which is named
	 * @param next what has to be done: DECIDE, APPROVE, SIGN, PAY, CONFIRM or NOTHING
	 * @param since when it came so far
	 * @param days since then
	 * @param expected when the next step is expected, null if not stated
	 * @param received when the recipient had it, null if that is not confirmed
	 * @param withdrawn when it was withdrawn, null if it stands
	 * @param authorisedBy who authorised a pledge, null if not stated
	 * @param approvalNeeded what it still needs, null if nothing is stated
	 * @param reference by which its donor knows it, null if none
	 * @param tier who may see it
	 * @param enteredBy name of who entered it
	 * @param illustrative made up
	 */
	record FunnelStepAnswer(UUID id, @Nullable UUID follows, Stage stage, String title, String donor, Pillar pillar,
			List<Pillar> namedPillars, List<ShareAnswer> shares, @Nullable Modality modality, boolean inKind,
			String currency, List<PortionAnswer> portions, @Nullable String amount, @Nullable QuantityAnswer quantity,
			@Nullable String left, @Nullable String leftQuantity, Funnel.Next next, LocalDate since, long days,
			@Nullable LocalDate expected, @Nullable LocalDate received, @Nullable LocalDate withdrawn,
			@Nullable String authorisedBy, @Nullable String approvalNeeded, @Nullable String reference, Tier tier,
			String enteredBy, boolean illustrative) {

		static FunnelStepAnswer of(Funnel.Node node, LocalDate on) {
			Step step = node.step();
			return new FunnelStepAnswer(step.id(), step.parent(), step.stage(), step.terms().title(), step.donor().id(),
					step.terms().pillar(), step.terms().shape().division().among().stream().sorted().toList(),
					step.terms()
						.shape()
						.division()
						.shares()
						.entrySet()
						.stream()
						.map((share) -> new ShareAnswer(share.getKey(), Amounts.plain(share.getValue())))
						.toList(),
					step.terms().shape().modality(), step.terms().inKind(), step.terms().currency().getCurrencyCode(),
					step.terms()
						.years()
						.stream()
						.map((year) -> new PortionAnswer(year, plain(step.terms().portions().get(year))))
						.toList(),
					plain(step.terms().amount().map(Money::amount).orElse(null)),
					QuantityAnswer.of(step.terms().shape().quantity()), left(node, false), left(node, true),
					node.next(), step.since(), node.age(on), step.terms().dates().expected(), step.marks().receivedOn(),
					step.marks().withdrawnOn(), step.terms().approval().by(), step.terms().approval().needed(),
					step.terms().reference(), step.tier(), step.entered().name(), step.illustrative());
		}

		private static @Nullable String plain(@Nullable BigDecimal amount) {
			return (amount != null) ? Amounts.plain(amount) : null;
		}

		/** By the measure that is asked for. */
		private static @Nullable String left(Funnel.Node node, boolean counted) {
			if (node.step().stage() == Stage.PAYMENT || node.isCounted() != counted) {
				return null;
			}
			return switch (node.left()) {
				case Figure.Known known -> Amounts.plain(known.value());
				case Figure.Absent absent -> null;
			};
		}

	}

	/**
	 * A pillar's share of each year of a step.
	 *
	 * @param pillar one of the four
	 * @param percent of the step's money
	 */
	record ShareAnswer(Pillar pillar, String percent) {
	}

	/**
	 * A year's part of a step.
	 *
	 * @param year of the money
	 * @param amount in the step's currency, null if nobody valued what is given
	 */
	record PortionAnswer(int year, @Nullable String amount) {
	}

	/**
	 * How much of something.
	 *
	 * @param number above zero
	 * @param unit in its writer's words
	 */
	record QuantityAnswer(String number, String unit) {

		static @Nullable QuantityAnswer of(@Nullable Quantity quantity) {
			return (quantity != null) ? new QuantityAnswer(Amounts.plain(quantity.number()), quantity.unit()) : null;
		}

	}

}
