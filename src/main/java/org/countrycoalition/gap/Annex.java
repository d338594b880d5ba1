package org.countrycoalition.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.countrycoalition.gap.Cell.Gap;
import org.countrycoalition.kernel.Absence;
import org.countrycoalition.kernel.ExchangeRates;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanLine;
import org.countrycoalition.workplan.PlanNeeds;
import org.countrycoalition.workplan.PlanYear;
import org.jspecify.annotations.Nullable;

/**
 * The costed annex of an extension request: what a plan does by year, pillar, area and
 * method, what it costs, what the State gives, what is secured and what is left; all
 * amounts in dollars. Contributions are known by pillar and year and not by area or
 * method: so what is secured, and the gap, stand in the rows of a pillar and not in finer
 * ones.
 *
 * @param rows in their order: the finer ones, then their pillar, then the year
 */
public record Annex(List<Row> rows) {

	public Annex {
		rows = List.copyOf(rows);
	}

	/**
	 * @param plan in force
	 * @param years its gaps, one for each year asked for
	 * @param rates turn the plan's currency into dollars
	 * @param prices in which dollars are told, those of the gaps too
	 * @param grouping what rows are told apart by
	 */
	public static Annex of(Plan plan, List<YearGap> years, ExchangeRates rates, Prices prices, Grouping grouping) {
		List<Entry> entries = years.stream()
			.flatMap((year) -> entries(plan, year.year(), rates, prices))
			.sorted(Comparator.comparing((Entry entry) -> entry.line().pillar()))
			.toList();
		List<Row> rows = new ArrayList<>();
		if (grouping.byYear()) {
			years.forEach((year) -> rows.addAll(period(year.year(), List.of(year),
					entries.stream().filter((entry) -> entry.year() == year.year()).toList(), grouping)));
			if (years.size() > 1 && !rows.isEmpty()) {
				rows.add(total(null, years, entries));
			}
		}
		else {
			rows.addAll(period(null, years, entries, grouping));
		}
		return new Annex(rows);
	}

	private static Stream<Entry> entries(Plan plan, int year, ExchangeRates rates, Prices prices) {
		return plan.lines().stream().flatMap((line) -> Stream.ofNullable(line.years().get(year)).map((planned) -> {
			PlanNeeds needs = PlanNeeds.of(plan.with(List.of(line)), year, rates).in(prices, year);
			Figure teams = (planned.teams() != null) ? Figure.reported(planned.teams())
					: Figure.absent(Absence.UNKNOWN);
			return new Entry(year, line, new Sums(FigureSum.of(teams), sum(needs.need(), line.pillar()),
					sum(needs.national(), line.pillar())));
		}));
	}

	private static FigureSum sum(Map<Pillar, FigureSum> sums, Pillar pillar) {
		return sums.getOrDefault(pillar, FigureSum.EMPTY);
	}

	private static List<Row> period(@Nullable Integer year, List<YearGap> years, List<Entry> entries,
			Grouping grouping) {
		List<Row> rows = new ArrayList<>();
		for (Pillar pillar : PlanYear.pillars()) {
			List<Entry> ofPillar = entries.stream().filter((entry) -> entry.line().pillar() == pillar).toList();
			if (ofPillar.isEmpty()) {
				continue;
			}
			if (grouping.isFine()) {
				Map<Place, Sums> places = new TreeMap<>();
				ofPillar.forEach((entry) -> places.merge(Place.of(entry.line(), grouping), entry.sums(), Sums::plus));
				places.forEach((place, sums) -> rows
					.add(new Row(Kind.FINE, year, pillar, place, sums.in(year), null, null, false)));
			}
			rows.add(row(Kind.PILLAR, year, pillar, ofPillar, cells(years, pillar)));
		}
		if (!rows.isEmpty()) {
			rows.add(total(year, years, entries));
		}
		return rows;
	}

	private static Row total(@Nullable Integer year, List<YearGap> years, List<Entry> entries) {
		List<Cell> cells = PlanYear.pillars().stream().flatMap((pillar) -> cells(years, pillar).stream()).toList();
		return row(Kind.TOTAL, year, null, entries, cells);
	}

	private static Row row(Kind kind, @Nullable Integer year, @Nullable Pillar pillar, List<Entry> entries,
			List<Cell> cells) {
		Sums sums = entries.stream().map(Entry::sums).reduce(Sums.NONE, Sums::plus);
		FigureSum secured = cells.stream().map(Cell::external).reduce(FigureSum.EMPTY, FigureSum::plus);
		boolean atLeast = cells.stream().anyMatch((cell) -> cell.gap() instanceof Gap.NotComputable);
		List<Range> open = cells.stream()
			.flatMap((cell) -> (cell.gap() instanceof Gap.Open gap) ? Stream.of(gap.amount()) : Stream.empty())
			.toList();
		Gap gap = !open.isEmpty() ? new Gap.Open(open.stream().reduce(Range.ZERO, Range::plus))
				: atLeast ? new Gap.NotComputable() : new Gap.NotPlanned();
		return new Row(kind, year, pillar, Place.NONE, sums.in(year), secured, gap, atLeast);
	}

	/** Those of the years in which the pillar has a line. */
	private static List<Cell> cells(List<YearGap> years, Pillar pillar) {
		return years.stream()
			.flatMap((year) -> year.cells().stream())
			.filter((cell) -> cell.pillar() == pillar && cell.plan() == Cell.Planned.LINES)
			.toList();
	}

	/**
	 * What rows are told apart by, beside the pillar.
	 *
	 * @param byYear whether each year has its rows
	 * @param byArea whether places are told apart
	 * @param byMethod whether methods are told apart
	 */
	public record Grouping(boolean byYear, boolean byArea, boolean byMethod) {

		/** Whether there are rows finer than those of a pillar. */
		public boolean isFine() {
			return this.byArea || this.byMethod;
		}

	}

	/** What a row is. */
	public enum Kind {

		/** A place or a method. */
		FINE,

		/** All of a pillar. */
		PILLAR,

		/** All pillars. */
		TOTAL

	}

	/**
	 * A place and a method.
	 *
	 * @param area empty if lines state none, or areas are not told apart
	 * @param method empty if lines state none, or methods are not told apart
	 */
	public record Place(String area, String method) implements Comparable<Place> {

		static final Place NONE = new Place("", "");

		static Place of(PlanLine line, Grouping grouping) {
			return new Place(said(grouping.byArea(), line.location()),
					said(grouping.byMethod(), line.detail().method()));
		}

		private static String said(boolean asked, @Nullable String text) {
			return (asked && text != null) ? text : "";
		}

		@Override
		public int compareTo(Place other) {
			return Comparator.comparing(Place::area).thenComparing(Place::method).compare(this, other);
		}

	}

	/**
	 * What lines sum up to.
	 *
	 * @param teams that work, by year; no part if years are not told apart, for teams of
	 * two years are not twice as many
	 * @param cost in dollars; a line without a cost is unknown
	 * @param national the State's own money; no part if none is stated
	 */
	public record Sums(FigureSum teams, FigureSum cost, FigureSum national) {

		static final Sums NONE = new Sums(FigureSum.EMPTY, FigureSum.EMPTY, FigureSum.EMPTY);

		Sums plus(Sums other) {
			return new Sums(this.teams.plus(other.teams), this.cost.plus(other.cost),
					this.national.plus(other.national));
		}

		Sums in(@Nullable Integer year) {
			return (year != null) ? this : new Sums(FigureSum.EMPTY, this.cost, this.national);
		}

	}

	/**
	 * A row.
	 *
	 * @param kind what it is
	 * @param year null if it is for all years asked for
	 * @param pillar null if it is for all
	 * @param place where and how
	 * @param sums of its lines
	 * @param secured contributions under the firm rule, null in a finer row
	 * @param gap what is left, null in a finer row
	 * @param gapAtLeast whether some part of the gap cannot be computed
	 */
	public record Row(Kind kind, @Nullable Integer year, @Nullable Pillar pillar, Place place, Sums sums,
			@Nullable FigureSum secured, @Nullable Gap gap, boolean gapAtLeast) {
	}

	private record Entry(int year, PlanLine line, Sums sums) {
	}

}
