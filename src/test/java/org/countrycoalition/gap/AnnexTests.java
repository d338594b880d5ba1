package org.countrycoalition.gap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

import org.countrycoalition.gap.Annex.Grouping;
import org.countrycoalition.gap.Annex.Kind;
import org.countrycoalition.gap.Cell.Gap;
import org.countrycoalition.kernel.Absence;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.ExchangeRates;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.workplan.Approval;
import org.countrycoalition.workplan.LineDetail;
import org.countrycoalition.workplan.Months;
import org.countrycoalition.workplan.People;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanLine;
import org.countrycoalition.workplan.PlanNeeds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Rows of an annex, and what they sum up to. */
class AnnexTests {

	private static final ExchangeRates RATES = ExchangeRates.of(List.of());

	private static final Grouping ALL = new Grouping(true, true, true);

	private static final List<PlanLine> LINES = List.of(
			line(Pillar.SURVEY_AND_CLEARANCE, "North", "Survey", "2", "100", "30"),
			line(Pillar.SURVEY_AND_CLEARANCE, "North", "Survey", null, "50", null),
			line(Pillar.SURVEY_AND_CLEARANCE, "South", null, "1", "200", null),
			line(Pillar.RISK_EDUCATION, null, null, "1", null, null));

	private static PlanLine line(Pillar pillar, @Nullable String area, @Nullable String method, @Nullable String teams,
			@Nullable String cost, @Nullable String national) {
		LineDetail detail = new LineDetail(null, null, method, false, LineDetail.Markers.NONE, null, null);
		PlanLine.Year year = new PlanLine.Year(null, amount(cost), amount(national), null, amount(teams), Months.NONE,
				People.NONE);
		return PlanLine.of(new PlanLine.Work(pillar, "line", null, area, null, detail),
				new TreeMap<>(Map.of(2027, year, 2028, year)));
	}

	private static @Nullable BigDecimal amount(@Nullable String text) {
		return (text != null) ? new BigDecimal(text) : null;
	}

	private static Plan plan() {
		return new Plan(UUID.randomUUID(), CountryCode.of("XMD"), 1, Plan.Status.PUBLISHED, "Plan", null, 2026, 2030,
				"USD", Tier.PUBLIC, "owner", true, "source", 0, null, Approval.NONE, List.of(), LINES);
	}

	private static List<YearGap> gaps(int from, int to) {
		return IntStream.rangeClosed(from, to).mapToObj((year) -> {
			PlanNeeds needs = PlanNeeds.of(plan(), year, RATES);
			return GapCalculator.of(new GapInput(year, true, needs.need(), needs.national(),
					Map.of(Pillar.SURVEY_AND_CLEARANCE, FigureSum.of(Figure.reported(new BigDecimal("120")))),
					List.of()));
		}).toList();
	}

	private static List<Annex.Row> rows(int from, int to, Grouping grouping) {
		return Annex.of(plan(), gaps(from, to), RATES, Prices.NOMINAL, grouping).rows();
	}

	private static BigDecimal known(@Nullable FigureSum sum) {
		return Objects.requireNonNull(sum).ofKnown();
	}

	@Test
	void lines_of_one_place_and_method_are_one_row_and_their_pillar_and_year_sum_them_up() {
		List<Annex.Row> rows = rows(2027, 2027, ALL);
		assertThat(rows).extracting(Annex.Row::kind)
			.containsExactly(Kind.FINE, Kind.FINE, Kind.PILLAR, Kind.FINE, Kind.PILLAR, Kind.TOTAL);
		assertThat(rows.getFirst().place()).isEqualTo(new Annex.Place("North", "Survey"));
		assertThat(known(rows.getFirst().sums().cost())).isEqualByComparingTo("150");
		assertThat(known(rows.getFirst().sums().national())).isEqualByComparingTo("30");
		assertThat(rows.getFirst().sums().teams().isLowerBound()).isTrue();
		assertThat(known(rows.get(2).sums().cost())).isEqualByComparingTo("350");
	}

	@Test
	void what_is_secured_and_the_gap_are_known_by_pillar_and_not_finer() {
		List<Annex.Row> rows = rows(2027, 2027, ALL);
		assertThat(rows.getFirst().secured()).isNull();
		assertThat(rows.getFirst().gap()).isNull();
		assertThat(known(rows.get(2).secured())).isEqualByComparingTo("120");
		assertThat(rows.get(2).gap()).isEqualTo(new Gap.Open(Range.exactly(new BigDecimal("200"))));
	}

	@Test
	void an_unknown_cost_makes_its_sum_a_lower_bound_and_its_gap_not_computable() {
		List<Annex.Row> rows = rows(2027, 2027, ALL);
		assertThat(rows.get(4).sums().cost().atLeast()).isEqualTo(Figure.absent(Absence.UNKNOWN));
		assertThat(rows.get(4).gap()).isEqualTo(new Gap.NotComputable());
		assertThat(rows.getLast().sums().cost().isLowerBound()).isTrue();
		assertThat(rows.getLast().gapAtLeast()).isTrue();
		assertThat(rows.getLast().gap()).isEqualTo(new Gap.Open(Range.exactly(new BigDecimal("200"))));
	}

	@Test
	void years_that_are_not_told_apart_add_money_and_not_teams() {
		List<Annex.Row> rows = rows(2027, 2028, new Grouping(false, false, false));
		assertThat(rows).extracting(Annex.Row::kind).containsExactly(Kind.PILLAR, Kind.PILLAR, Kind.TOTAL);
		assertThat(known(rows.getFirst().sums().cost())).isEqualByComparingTo("700");
		assertThat(known(rows.getFirst().secured())).isEqualByComparingTo("240");
		assertThat(rows.getFirst().sums().teams().parts()).isZero();
	}

	@Test
	void several_years_have_a_total_of_all_and_a_year_without_lines_has_no_row() {
		List<Annex.Row> rows = rows(2026, 2028, new Grouping(true, false, false));
		assertThat(rows).extracting(Annex.Row::year).containsExactly(2027, 2027, 2027, 2028, 2028, 2028, null);
		assertThat(rows(2026, 2026, ALL)).isEmpty();
	}

}
