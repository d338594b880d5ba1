package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.workplan.QualityCheck.Finding;
import org.countrycoalition.workplan.QualityCheck.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads one line as a careful reader would.
 *
 * @param deadlines last day of the treaty for a pillar's work, where there is one
 * @param strangers operators' names that the register does not know
 * @param before what lines cost in the year before the plan begins
 * @param found takes what such a reader would ask
 */
record LineCheck(Map<Pillar, LocalDate> deadlines, Set<String> strangers, Before before, Consumer<Finding> found) {

	/** A cost that differs by more than this part from the year before is asked about. */
	static final BigDecimal JUMP = new BigDecimal("0.5");

	void read(PlanLine line) {
		ask(line.years().isEmpty(), Kind.NOTHING_PLANNED, line, null);
		LineDetail.Attribution attribution = line.detail().attribution();
		ask(attribution != null && attribution.share() == null && attribution.method() != LineDetail.Method.UNKNOWN,
				Kind.NO_SHARE, line, null);
		boolean counted = line.years().values().stream().anyMatch((year) -> year.quantity() != null);
		ask(counted && line.detail().unitCost() == null, Kind.NO_UNIT_COST, line, null);
		ask(line.operator() != null && this.strangers.contains(line.operator()), Kind.OPERATOR_UNKNOWN, line, null);
		line.years().forEach((year, planned) -> read(line, year, planned));
	}

	private void read(PlanLine line, int year, PlanLine.Year planned) {
		BigDecimal cost = planned.cost();
		ask(cost == null, Kind.NO_COST, line, year);
		ask(cost != null && cost.signum() > 0 && planned.quantity() == null, Kind.NO_QUANTITY, line, year);
		ask(planned.quantity() != null && line.unit() == null, Kind.NO_UNIT, line, year);
		ask(isMore(planned.national(), cost), Kind.NATIONAL_OVER_COST, line, year);
		ask(isMore(planned.capacity(), cost), Kind.CAPACITY_OVER_COST, line, year);
		LocalDate deadline = this.deadlines.get(line.pillar());
		ask(deadline != null && year > deadline.getYear(), Kind.AFTER_DEADLINE, line, year);
		ask(deadline != null && isPlannedAfter(deadline, year, planned), Kind.MONTHS_AFTER_DEADLINE, line, year);
		ask(jumps(costBefore(line, year), cost), Kind.JUMP, line, year);
		ask(WorkUnit.isAdditive(line.unit()) && differs(planned), Kind.MONTHS_DIFFER, line, year);
		ask(exceeds(planned), Kind.PEOPLE_OVER_QUANTITY, line, year);
	}

	private void ask(boolean asked, Kind kind, PlanLine line, @Nullable Integer year) {
		if (asked) {
			this.found.accept(new Finding(kind, line, year));
		}
	}

	/** Whether the months do not sum up to the year. */
	private static boolean differs(PlanLine.Year planned) {
		return planned.months()
			.sum()
			.filter((sum) -> planned.quantity() == null || sum.compareTo(planned.quantity()) != 0)
			.isPresent();
	}

	/** Whether more people are told by sex and age, or with disabilities, than in all. */
	private static boolean exceeds(PlanLine.Year planned) {
		People people = planned.people();
		int told = Math.max(people.stated(), Objects.requireNonNullElse(people.disability(), 0));
		boolean moreDisabled = people.disability() != null && people.all().isPresent()
				&& people.disability() > people.all().getAsInt();
		return moreDisabled || isMore(BigDecimal.valueOf(told), planned.quantity());
	}

	private static boolean isMore(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
		return part != null && whole != null && part.compareTo(whole) > 0;
	}

	/** Whether a month of the deadline's year has a target that begins after it. */
	private static boolean isPlannedAfter(LocalDate deadline, int year, PlanLine.Year planned) {
		return year == deadline.getYear() && Arrays.stream(Month.values())
			.filter((month) -> month.compareTo(deadline.getMonth()) > 0)
			.anyMatch((month) -> isMore(planned.months().of(month), BigDecimal.ZERO));
	}

	private @Nullable BigDecimal costBefore(PlanLine line, int year) {
		if (year - 1 == this.before.year()) {
			return this.before.costs().get(line.key());
		}
		PlanLine.Year planned = line.years().get(year - 1);
		return (planned != null) ? planned.cost() : null;
	}

	private static boolean jumps(@Nullable BigDecimal before, @Nullable BigDecimal cost) {
		return before != null && cost != null && cost.subtract(before).abs().compareTo(before.abs().multiply(JUMP)) > 0;
	}

	/**
	 * What lines cost in the year before the plan begins, by the plan in force.
	 *
	 * @param year which that is
	 * @param costs by the key of the line; no entry: nothing is known that can be
	 * compared
	 */
	record Before(int year, Map<UUID, BigDecimal> costs) {

	}

}
