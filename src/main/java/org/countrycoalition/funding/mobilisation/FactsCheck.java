package org.countrycoalition.funding.mobilisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;

import org.countrycoalition.funding.mobilisation.MobilisationRefusal.Reason;
import org.countrycoalition.kernel.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Whether what is said of a plan, a target or an action is whole.
 */
final class FactsCheck {

	private static final int FIRST = 1990;

	private static final int LAST = 2100;

	private static final int LONGEST = 20;

	private static final int DECIMALS = 2;

	private static final int DIGITS = 15;

	private FactsCheck() {
	}

	/**
	 * @param targets that must lie in its period
	 * @throws MobilisationRefusal if the plan is not whole
	 */
	static void require(PlanFacts facts, Collection<Target> targets) {
		if (facts.title().isBlank()) {
			throw new MobilisationRefusal(Reason.NO_TITLE);
		}
		int first = facts.from().getYear();
		int last = facts.to().getYear();
		if (facts.to().isBefore(facts.from()) || first < FIRST || last > LAST || last - first >= LONGEST) {
			throw new MobilisationRefusal(Reason.BAD_PERIOD);
		}
		targets.forEach((target) -> requireInside(facts, target.facts()));
	}

	/**
	 * @param others targets of the same plan
	 * @throws MobilisationRefusal if the target is not whole, or there already
	 */
	static void require(PlanFacts plan, Target.Facts target, Collection<Target.Facts> others) {
		Source source = target.source();
		if (source.kind() != Source.Kind.OWN && source.donor() == null && source.name().isBlank()) {
			throw new MobilisationRefusal(Reason.NO_SOURCE);
		}
		if (target.amounts().isEmpty()) {
			throw new MobilisationRefusal(Reason.NO_AMOUNT);
		}
		target.amounts().values().forEach(FactsCheck::requireAmount);
		requireInside(plan, target);
		if (others.stream().anyMatch(target::isOfTheSame)) {
			throw new MobilisationRefusal(Reason.TWICE);
		}
	}

	private static void requireAmount(Figure figure) {
		if (figure instanceof Figure.Known known) {
			BigDecimal amount = known.value().stripTrailingZeros();
			if (amount.signum() < 0 || amount.scale() > DECIMALS || amount.precision() - amount.scale() > DIGITS) {
				throw new MobilisationRefusal(Reason.BAD_AMOUNT);
			}
		}
	}

	private static void requireInside(PlanFacts plan, Target.Facts target) {
		if (!plan.years().containsAll(target.amounts().keySet())) {
			throw new MobilisationRefusal(Reason.OUTSIDE_PERIOD);
		}
	}

	/**
	 * @throws MobilisationRefusal if the action is not whole
	 */
	static void require(Action.Facts action) {
		if (action.what().isBlank() || action.who().isBlank()) {
			throw new MobilisationRefusal(Reason.NO_ACTION);
		}
	}

	/**
	 * @param today the latest day on which something was done or dropped
	 * @throws MobilisationRefusal if the mark is not whole
	 */
	static void require(Action.Mark mark, LocalDate today) {
		requireDay(mark.doneOn(), today);
		requireDay(mark.droppedOn(), today);
		if (mark.droppedOn() != null && (mark.droppedWhy() == null || mark.droppedWhy().isBlank())) {
			throw new MobilisationRefusal(Reason.NO_REASON);
		}
	}

	/**
	 * @throws MobilisationRefusal if the day lies ahead
	 */
	static void requireDay(@Nullable LocalDate day, LocalDate today) {
		if (day != null && day.isAfter(today)) {
			throw new MobilisationRefusal(Reason.DAY_AHEAD);
		}
	}

}
