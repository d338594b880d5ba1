package org.countrycoalition.gap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.countrycoalition.funding.Cover;
import org.countrycoalition.funding.Flow;
import org.countrycoalition.funding.NationalLedger;
import org.countrycoalition.funding.Stage;
import org.countrycoalition.gap.AttributedGap.Rest;
import org.countrycoalition.gap.Cell.Gap;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.ExchangeRates;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Share;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.workplan.Approval;
import org.countrycoalition.workplan.LineDetail;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanLine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Each line of a plan and each contribution has its own share, and the gap lies between
 * the ends that they allow.
 */
class AttributedGapTests {

	private static final int YEAR = 2028;

	private static final CountryCode STATE = CountryCode.of("XMD");

	private static @Nullable BigDecimal number(@Nullable String text) {
		return (text != null) ? new BigDecimal(text) : null;
	}

	private static PlanLine line(@Nullable String cost, @Nullable String national, @Nullable String share) {
		LineDetail.Attribution attribution = (share != null)
				? new LineDetail.Attribution(number(share), LineDetail.Method.AREA) : null;
		return PlanLine.of(
				new PlanLine.Work(Pillar.SURVEY_AND_CLEARANCE, "line", null, null, null,
						new LineDetail(null, null, null, false, LineDetail.Markers.NONE, attribution, null)),
				new TreeMap<>(Map.of(YEAR, new PlanLine.Year(null, number(cost), number(national), null))));
	}

	private static Plan plan(PlanLine... lines) {
		return new Plan(UUID.randomUUID(), STATE, 1, Plan.Status.PUBLISHED, "Plan", null, 2026, 2030, "USD",
				Tier.PUBLIC, "owner", true, "source", 0, null, Approval.NONE, List.of(), List.of(lines));
	}

	private static Flow flow(String usd, Share share, boolean offPlan) {
		Cover cover = new Cover(UUID.randomUUID(), YEAR, Pillar.SURVEY_AND_CLEARANCE,
				Set.of(Pillar.SURVEY_AND_CLEARANCE), Cover.Step.PAID, Figure.reported(new BigDecimal(usd)), false);
		return new Flow(cover, "XNV", "Norvenia", Stage.PAYMENT, null, "source", null, null, null, share, offPlan, null,
				true);
	}

	private static AttributedGap of(Plan plan, Flow... flows) {
		return LineByLine.of(plan, ExchangeRates.of(List.of()), List.of(flows), new NationalLedger(List.of())).in(YEAR);
	}

	@ParameterizedTest
	@CsvSource({
			// cost, national, share of the line, share of 300 given, gap
			"1000, 100, 40, 50, 100, 60, 210", "1000, 100, 100, 100, 100, 600, 600", "1000, , 50, 0, 0, 500, 500",
			"1000, 0, 10, 100, 100, 0, 0", "1000, , , , , 0, 1000", "1000, , , 100, 100, 0, 700",
			"1000, , 100, , , 700, 1000" })
	void a_gap_lies_between_the_ends_that_the_shares_allow(String cost, @Nullable String national,
			@Nullable String share, @Nullable String least, @Nullable String most, String low, String high) {
		AttributedGap year = of(plan(line(cost, national, share)),
				flow("300", Share.of(number(least), number(most), false), false));
		Gap gap = year.pillar(Pillar.SURVEY_AND_CLEARANCE).gap();
		assertThat(gap).isInstanceOfSatisfying(Gap.Open.class, (open) -> {
			assertThat(open.amount().least()).isEqualByComparingTo(low);
			assertThat(open.amount().most()).isEqualByComparingTo(high);
		});
	}

	@Test
	void a_line_without_a_cost_leaves_the_gap_uncomputed_at_both_ends() {
		AttributedGap year = of(plan(line("100", null, "50"), line(null, null, "50")));
		assertThat(year.pillar(Pillar.SURVEY_AND_CLEARANCE).gap()).isEqualTo(new Gap.NotComputable());
		assertThat(year.together()).isEqualTo(new Gap.NotComputable());
		assertThat(year.atLeast()).isTrue();
	}

	@Test
	void after_money_for_no_one_pillar_the_ends_of_the_year_are_lower() {
		Cover cover = new Cover(UUID.randomUUID(), YEAR, Pillar.UNALLOCATED, Set.of(), Cover.Step.PAID,
				Figure.reported(new BigDecimal("200")), false);
		AttributedGap year = of(plan(line("1000", null, "50")), new Flow(cover, "XNV", "Norvenia", Stage.PAYMENT, null,
				"source", null, null, null, Share.of(number("40"), number("60"), true), false, null, true));
		assertThat(year.together()).isEqualTo(new Gap.Open(Range.exactly(new BigDecimal("500"))));
		assertThat(year.afterUnallocated())
			.isEqualTo(new Gap.Open(new Range(new BigDecimal("380"), new BigDecimal("420"))));
	}

	@Test
	void a_pillar_without_a_line_is_not_planned_and_not_zero() {
		AttributedGap year = of(plan(line("100", null, "50")));
		assertThat(year.pillar(Pillar.RISK_EDUCATION).gap()).isEqualTo(new Gap.NotPlanned());
	}

	@Test
	void contributions_are_told_by_what_their_share_rests_on_and_those_off_the_plan_are_in_none() {
		AttributedGap year = of(plan(line("1000", null, "100")),
				flow("300", Share.of(number("40"), number("60"), false), false),
				flow("200", Share.of(number("50"), number("50"), true), false), flow("70", Share.UNKNOWN, false),
				flow("5000", Share.UNKNOWN, true));
		assertThat(year.money())
			.extracting(Rest::basis, (rest) -> rest.reported().ofKnown().intValue(),
					(rest) -> rest.least().ofKnown().intValue(), (rest) -> rest.most().ofKnown().intValue())
			.containsExactly(tuple(Share.Basis.STATED, 200, 100, 100), tuple(Share.Basis.ESTIMATED, 300, 120, 180),
					tuple(Share.Basis.UNKNOWN, 70, 0, 70));
	}

}
