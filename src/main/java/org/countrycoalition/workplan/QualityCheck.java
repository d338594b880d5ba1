package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.countrycoalition.kernel.Pillar;
import org.jspecify.annotations.Nullable;

/**
 * Reads a plan as a careful reader would before it is shown to others. A warning never
 * stops a sovereign plan; an error does, because the plan contradicts itself.
 *
 * @param findings in the order of the lines
 */
public record QualityCheck(List<Finding> findings) {

	public QualityCheck {
		findings = List.copyOf(findings);
	}

	/**
	 * @param plan to be read
	 * @param deadlines last day of the treaty for a pillar's work, where there is one
	 */
	static QualityCheck of(Plan plan, Map<Pillar, LocalDate> deadlines) {
		return of(plan, deadlines, Set.of(), List.of(), Map.of());
	}

	/**
	 * @param plan to be read
	 * @param deadlines last day of the treaty for a pillar's work, where there is one
	 * @param strangers operators' names that the register does not know
	 * @param differing lines and years whose costings differ and are not explained
	 * @param before costs of the year before the plan begins, by the key of the line
	 */
	static QualityCheck of(Plan plan, Map<Pillar, LocalDate> deadlines, Set<String> strangers, List<Costing> differing,
			Map<UUID, BigDecimal> before) {
		List<Finding> findings = new ArrayList<>();
		strategy(plan).ifPresent((kind) -> findings.add(new Finding(kind, null, null)));
		LineCheck check = new LineCheck(deadlines, strangers, new LineCheck.Before(plan.firstYear() - 1, before),
				findings::add);
		Set<List<@Nullable Object>> seen = new HashSet<>();
		Map<String, Set<Pillar>> served = new HashMap<>();
		plan.lines().forEach((line) -> {
			if (!seen.add(identity(line))) {
				findings.add(new Finding(Kind.TWICE, line, null));
			}
			Optional.ofNullable(line.detail().outcome())
				.ifPresent((outcome) -> served.computeIfAbsent(outcome, (key) -> EnumSet.noneOf(Pillar.class))
					.add(line.pillar()));
			check.read(line);
		});
		differing.forEach((costing) -> findings.add(new Finding(Kind.COSTS_DIFFER, costing.line(), costing.year())));
		plan.outcomes().forEach((outcome) -> {
			Set<Pillar> by = served.getOrDefault(outcome.title(), Set.of());
			if (by.isEmpty()) {
				findings.add(new Finding(Kind.OUTCOME_UNSERVED, null, null, outcome));
			}
			if (isAfter(outcome, by, deadlines)) {
				findings.add(new Finding(Kind.OUTCOME_AFTER_DEADLINE, null, null, outcome));
			}
		});
		return new QualityCheck(findings);
	}

	/**
	 * Whether an outcome is due after the last of the deadlines of the work that serves
	 * it; any work may serve one that none does yet.
	 */
	private static boolean isAfter(Outcome outcome, Set<Pillar> by, Map<Pillar, LocalDate> deadlines) {
		LocalDate due = outcome.due();
		return due != null && deadlines.entrySet()
			.stream()
			.filter((deadline) -> by.isEmpty() || by.contains(deadline.getKey()))
			.map(Map.Entry::getValue)
			.max(Comparator.naturalOrder())
			.filter(due::isAfter)
			.isPresent();
	}

	private static Optional<Kind> strategy(Plan plan) {
		Strategy strategy = plan.strategy();
		if (strategy == null) {
			return Optional.of(Kind.NO_STRATEGY);
		}
		if (!strategy.covers(plan.firstYear()) || !strategy.covers(plan.lastYear())) {
			return Optional.of(Kind.OUTSIDE_STRATEGY);
		}
		return (strategy.evidence() == null) ? Optional.of(Kind.NO_EVIDENCE) : Optional.empty();
	}

	private static List<@Nullable Object> identity(PlanLine line) {
		List<@Nullable Object> identity = new ArrayList<>();
		identity.add(line.pillar());
		identity.add(line.title().strip().toLowerCase(Locale.ROOT));
		identity.add(line.operator());
		identity.add(line.location());
		return identity;
	}

	/**
	 * @return whether something contradicts itself
	 */
	boolean hasErrors() {
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

		/** A target of a month after the treaty's last day, in its year. */
		MONTHS_AFTER_DEADLINE,

		/** The cost differs by more than half from the year before. */
		JUMP,

		/** It is not said what the strategy rests on. */
		NO_EVIDENCE,

		/** The plan has a year that its strategy does not cover. */
		OUTSIDE_STRATEGY,

		/** No line serves an outcome. */
		OUTCOME_UNSERVED,

		/** An outcome is due after the treaty's last day. */
		OUTCOME_AFTER_DEADLINE,

		/**
		 * Targets of months do not sum up to the year, in a unit in which they should.
		 */
		MONTHS_DIFFER,

		/** More people are told by sex and age than in all. */
		PEOPLE_OVER_QUANTITY,

		/** How the share for cluster munitions was found is said, and no share. */
		NO_SHARE,

		/** A quantity without an entry of the cost library by which it is costed. */
		NO_UNIT_COST,

		/**
		 * Stated cost, unit cost and budgets of a year differ widely, and nobody says
		 * why.
		 */
		COSTS_DIFFER,

		/** The register does not know the operator, who can then not report progress. */
		OPERATOR_UNKNOWN;

		/**
		 * @return whether the plan contradicts itself, so that it is not published
		 */
		public boolean isError() {
			return this == TWICE || this == CAPACITY_OVER_COST;
		}

	}

	/**
	 * What a reader would ask.
	 *
	 * @param kind what is asked
	 * @param line null: of the plan
	 * @param year null: of the line in all years
	 * @param outcome null: of no outcome
	 */
	public record Finding(Kind kind, @Nullable PlanLine line, @Nullable Integer year, @Nullable Outcome outcome) {

		/** Of a line, or of the plan itself. */
		public Finding(Kind kind, @Nullable PlanLine line, @Nullable Integer year) {
			this(kind, line, year, null);
		}

	}

}
