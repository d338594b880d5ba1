package org.countrycoalition.workplan;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import org.countrycoalition.charts.TimelineData.Precision;
import org.countrycoalition.charts.TimelineData.Span;
import org.countrycoalition.kernel.Pillar;
import org.jspecify.annotations.Nullable;

/**
 * What a plan does when, in rows of a picture. A month counts if it has a target above
 * zero; of a year in which no month has any target, the whole year counts. Where lines
 * and milestones are too many for a picture, they stand together by outcome, and where
 * that is too many still, by pillar.
 *
 * @param grouping what a row is
 * @param rows in their order
 * @param shown how many lines have something planned in these years
 * @param lines how many lines the plan has
 * @param milestonesLeft how many milestones found no row
 */
public record PlanTimeline(Grouping grouping, List<Row> rows, int shown, int lines, int milestonesLeft) {

	/** The most rows that a picture on a screen holds. */
	public static final int MOST_ROWS = 40;

	public PlanTimeline {
		rows = List.copyOf(rows);
	}

	/**
	 * @param from first year
	 * @param to last year, included
	 * @param most how many rows the picture holds
	 */
	public static PlanTimeline of(Plan plan, int from, int to, int most) {
		List<PlanLine> shown = plan.lines()
			.stream()
			.filter((line) -> !line.years().subMap(from, to + 1).isEmpty())
			.sorted(Comparator.comparing(PlanLine::pillar))
			.toList();
		List<Row> milestones = milestones(plan, from, to);
		List<Row> rows = new ArrayList<>(milestones);
		shown
			.forEach((line) -> rows.add(new Row(name(line), line.pillar(), spans(List.of(line), from, to), List.of())));
		if (rows.size() <= most) {
			return new PlanTimeline(Grouping.LINE, rows, shown.size(), plan.lines().size(), 0);
		}
		if (!plan.outcomes().isEmpty()) {
			List<Row> byOutcome = new ArrayList<>(milestones);
			byOutcome.addAll(groups(shown, true, from, to));
			if (byOutcome.size() <= most) {
				return new PlanTimeline(Grouping.OUTCOME, byOutcome, shown.size(), plan.lines().size(), 0);
			}
		}
		List<Row> byPillar = groups(shown, false, from, to);
		int room = most - byPillar.size();
		List<Row> all = new ArrayList<>(milestones.stream().limit(room).toList());
		all.addAll(byPillar);
		return new PlanTimeline(Grouping.PILLAR, all, shown.size(), plan.lines().size(),
				Math.max(0, milestones.size() - room));
	}

	private static List<Row> milestones(Plan plan, int from, int to) {
		return plan.outcomes()
			.stream()
			.filter((outcome) -> outcome.due() != null && outcome.due().getYear() >= from
					&& outcome.due().getYear() <= to)
			.sorted(Comparator.comparing((outcome) -> Objects.requireNonNull(outcome.due())))
			.map((outcome) -> new Row(outcome.title(), null, List.of(), List.of(Objects.requireNonNull(outcome.due()))))
			.toList();
	}

	private static List<Row> groups(List<PlanLine> lines, boolean withOutcome, int from, int to) {
		Map<Group, List<PlanLine>> groups = new LinkedHashMap<>();
		lines.forEach(
				(line) -> groups
					.computeIfAbsent(new Group(line.pillar(), withOutcome ? line.detail().outcome() : null),
							(group) -> new ArrayList<>())
					.add(line));
		return groups.entrySet()
			.stream()
			.map((group) -> new Row(group.getKey().outcome(), group.getKey().pillar(),
					spans(group.getValue(), from, to), List.of()))
			.toList();
	}

	private static String name(PlanLine line) {
		return (line.location() != null) ? line.title() + " · " + line.location() : line.title();
	}

	/** Months that follow each other and are known alike become one bar. */
	private static List<Span> spans(List<PlanLine> lines, int from, int to) {
		SortedMap<YearMonth, Precision> months = new TreeMap<>();
		lines.forEach((line) -> line.years()
			.subMap(from, to + 1)
			.forEach((year, planned) -> mark(months, year, planned.months())));
		List<Span> spans = new ArrayList<>();
		months.forEach((month, precision) -> {
			Span last = spans.isEmpty() ? null : spans.getLast();
			if (last != null && last.precision() == precision && last.last().plusMonths(1).equals(month)) {
				spans.set(spans.size() - 1, new Span(last.first(), month, precision));
			}
			else {
				spans.add(new Span(month, month, precision));
			}
		});
		return spans;
	}

	private static void mark(SortedMap<YearMonth, Precision> months, int year, Months targets) {
		for (Month month : Month.values()) {
			var target = targets.of(month);
			if (targets.isEmpty()) {
				months.merge(YearMonth.of(year, month), Precision.YEAR, PlanTimeline::finer);
			}
			else if (target != null && target.signum() > 0) {
				months.merge(YearMonth.of(year, month), Precision.MONTH, PlanTimeline::finer);
			}
		}
	}

	private static Precision finer(Precision one, Precision other) {
		return (one == Precision.MONTH) ? one : other;
	}

	/** What a row is. */
	public enum Grouping {

		/** One line. */
		LINE,

		/** All lines of a pillar that serve one outcome, or none. */
		OUTCOME,

		/** All lines of a pillar. */
		PILLAR

	}

	/**
	 * A row.
	 *
	 * @param title of the line or outcome, null for all of a pillar that name none
	 * @param pillar of the lines, null for a milestone
	 * @param spans when something is done, the earliest first
	 * @param milestones when something is to be reached
	 */
	public record Row(@Nullable String title, @Nullable Pillar pillar, List<Span> spans, List<LocalDate> milestones) {
	}

	private record Group(Pillar pillar, @Nullable String outcome) {
	}

}
