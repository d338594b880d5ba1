package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.countrycoalition.kernel.Pillar;
import org.jspecify.annotations.Nullable;

/**
 * Reads a plan as a careful reader would before it is shown to others. A warning never
 * stops a sovereign plan; an error does, because the plan contradicts itself.
 *
 * @param findings in the order of the lines
 */
public record QualityCheck(List<Finding> findings) {

	/** A cost that differs by more than this part from the year before is asked about. */
	static final BigDecimal JUMP = new BigDecimal("0.5");

	public QualityCheck {
		findings = List.copyOf(findings);
	}

	/**
	 * @param plan to be read
	 * @param deadlines last day of the treaty for a pillar's work, where there is one
	 */
	public static QualityCheck of(Plan plan, Map<Pillar, LocalDate> deadlines) {
		List<Finding> findings = new ArrayList<>();
		if (plan.strategy() == null) {
			findings.add(new Finding(Kind.NO_STRATEGY, null, null));
		}
		Set<List<@Nullable Object>> seen = new HashSet<>();
		plan.lines().forEach((line) -> {
			if (line.years().isEmpty()) {
				findings.add(new Finding(Kind.NOTHING_PLANNED, line, null));
			}
			if (!seen.add(identity(line))) {
				findings.add(new Finding(Kind.TWICE, line, null));
			}
			line.years().forEach((year, planned) -> check(line, year, planned, deadlines, findings));
		});
		return new QualityCheck(findings);
	}

	private static List<@Nullable Object> identity(PlanLine line) {
		List<@Nullable Object> identity = new ArrayList<>();
		identity.add(line.pillar());
		identity.add(line.title().strip().toLowerCase(Locale.ROOT));
		identity.add(line.operator());
		identity.add(line.location());
		return identity;
	}

	private static void check(PlanLine line, int year, PlanLine.Year planned, Map<Pillar, LocalDate> deadlines,
			List<Finding> findings) {
		BigDecimal cost = planned.cost();
		if (cost == null) {
			findings.add(new Finding(Kind.NO_COST, line, year));
		}
		if (cost != null && cost.signum() > 0 && planned.quantity() == null) {
			findings.add(new Finding(Kind.NO_QUANTITY, line, year));
		}
		if (planned.quantity() != null && line.unit() == null) {
			findings.add(new Finding(Kind.NO_UNIT, line, year));
		}
		if (isMore(planned.national(), cost)) {
			findings.add(new Finding(Kind.NATIONAL_OVER_COST, line, year));
		}
		if (isMore(planned.capacity(), cost)) {
			findings.add(new Finding(Kind.CAPACITY_OVER_COST, line, year));
		}
		LocalDate deadline = deadlines.get(line.pillar());
		if (deadline != null && year > deadline.getYear()) {
			findings.add(new Finding(Kind.AFTER_DEADLINE, line, year));
		}
		if (jumps(line.years().get(year - 1), cost)) {
			findings.add(new Finding(Kind.JUMP, line, year));
		}
	}

	private static boolean isMore(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
		return part != null && whole != null && part.compareTo(whole) > 0;
	}

	private static boolean jumps(PlanLine.@Nullable Year before, @Nullable BigDecimal cost) {
		if (before == null || before.cost() == null || cost == null || before.cost().signum() == 0) {
			return false;
		}
		BigDecimal difference = cost.subtract(before.cost()).abs();
		return difference.compareTo(Objects.requireNonNull(before.cost()).multiply(JUMP)) > 0;
	}

	/**
	 * @return whether something contradicts itself
	 */
	public boolean hasErrors() {
		return this.findings.stream().anyMatch((finding) -> finding.kind().isError());
	}

	/** What a reader would ask. */
	public enum Kind {

		/** The plan names no strategy that it carries out. */
		NO_STRATEGY,

		/** A line plans nothing in any year. */
		NOTHING_PLANNED,

		/** The same work of the same operator at the same place stands there before. */
		TWICE,

		/** The cost of a year is not known. */
		NO_COST,

		/** A cost, and no quantity for which it is. */
		NO_QUANTITY,

		/** A quantity of no unit. */
		NO_UNIT,

		/** The State gives more than it costs. */
		NATIONAL_OVER_COST,

		/** More of the cost develops capacity than it costs. */
		CAPACITY_OVER_COST,

		/** Work in a year after the treaty's last day. */
		AFTER_DEADLINE,

		/** The cost differs by more than half from the year before. */
		JUMP;

		/**
		 * @return whether the plan contradicts itself, so that it is not published
		 */
		public boolean isError() {
			return this == TWICE || this == CAPACITY_OVER_COST;
		}

	}

	/**
	 * What a reader would ask of a line.
	 *
	 * @param kind what is asked
	 * @param line null: of the plan
	 * @param year null: of the line in all years
	 */
	public record Finding(Kind kind, @Nullable PlanLine line, @Nullable Integer year) {
	}

}
