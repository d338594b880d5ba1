package org.countrycoalition.gap;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.countrycoalition.funding.ByEstimate;
import org.countrycoalition.funding.NationalFacts;
import org.countrycoalition.funding.NationalFacts.Basis;
import org.countrycoalition.funding.NationalLedger;
import org.countrycoalition.funding.NationalRow;
import org.countrycoalition.funding.WiderBudget;
import org.countrycoalition.kernel.AttributedPart;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.kernel.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which national money lowers the gaps of a year, case by case. Money is written as its
 * pillar (C clearance, R risk education, V victim assistance, U unallocated) and its
 * dollars (? if they are not known); in the ledger a small b or s before it says budgeted
 * or spent, and *3-5 after it that it is a wider budget of which from three to five per
 * cent are for the pillar.
 */
class NationalUseTests {

	private static final int RUNNING = 2026;

	private static Pillar pillar(char letter) {
		return switch (letter) {
			case 'C' -> Pillar.SURVEY_AND_CLEARANCE;
			case 'R' -> Pillar.RISK_EDUCATION;
			case 'V' -> Pillar.VICTIM_ASSISTANCE;
			default -> Pillar.UNALLOCATED;
		};
	}

	private static Map<Pillar, FigureSum> shares(String written) {
		Map<Pillar, FigureSum> shares = new EnumMap<>(Pillar.class);
		words(written).forEach((word) -> shares.put(pillar(word.charAt(0)),
				FigureSum.of(Figure.reported(new BigDecimal(word.substring(1))))));
		return shares;
	}

	private static List<String> words(String written) {
		return Arrays.stream(written.split(" ", -1)).filter((word) -> !word.equals("-")).toList();
	}

	private static NationalLedger ledger(int year, String written) {
		return NationalLedger.of(words(written).stream().map((word) -> {
			List<String> parts = List.of(word.substring(2).split("[*-]", -1));
			BigDecimal usd = "?".equals(parts.getFirst()) ? null : new BigDecimal(parts.getFirst());
			WiderBudget wider = (parts.size() == 1) ? null
					: new WiderBudget(new BigDecimal(parts.get(1)), new BigDecimal(parts.get(2)), "estimated");
			NationalFacts facts = new NationalFacts(year, word, null,
					(word.charAt(0) == 'b') ? Basis.BUDGETED : Basis.SPENT, pillar(word.charAt(1)), null, null, usd,
					false, null, "document", Tier.PUBLIC, wider);
			return new NationalRow(UUID.randomUUID(), CountryCode.of("XMD"), facts, false, "", usd, false, null,
					"authority", false, 0, Prices.NOMINAL);
		}).toList());
	}

	private static String written(NationalUse use) {
		StringBuilder text = new StringBuilder(use.source().name());
		for (Pillar pillar : Pillar.values()) {
			FigureSum sum = use.byPillar().get(pillar);
			if (sum != null) {
				text.append(" ").append(pillar.name().charAt(0)).append(sum.ofKnown().toPlainString());
				String most = use.most().getOrDefault(pillar, FigureSum.EMPTY).ofKnown().toPlainString();
				text.append(most.equals(sum.ofKnown().toPlainString()) ? "" : ".." + most);
			}
		}
		use.unallocated().forEach((gift) -> {
			String most = gift.upTo(BigDecimal.ZERO).toPlainString();
			String least = gift.least().toPlainString();
			text.append(" U").append(least).append(most.equals(least) ? "" : ".." + most);
		});
		return text + (use.partly() ? " partly" : "");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2027 | C10 R5 | -           | PLAN S10 R5
			2027 | -      | -           | PLAN
			2027 | C10    | bC7         | BUDGETED S7
			2027 | C10 R5 | bC7         | BUDGETED S7 R5 partly
			2027 | C10 R5 | bU7         | BUDGETED U7
			2027 | C10 R5 | bC3 bU4     | BUDGETED S3 U4
			2027 | C10    | sC7         | PLAN S10
			2026 | C10    | sC7         | PLAN S10
			2026 | C10    | bC7 sC2     | BUDGETED S7
			2025 | C10    | bC7 sC2     | SPENT S2
			2025 | C10    | bC7         | BUDGETED S7
			2025 | C10    | sC2 sC3     | SPENT S5
			2025 | -      | sV2         | SPENT V2
			2025 | C10 V1 | bC7 sV2     | SPENT S10 V2 partly
			2027 | V10    | bV1000*3-5  | BUDGETED V30..50
			2027 | V10    | bV7 bV1000*3-5 | BUDGETED V37..57
			2027 | V10    | bV1000*4-4  | BUDGETED V40
			2027 | C10    | bV1000*0-5  | BUDGETED S10 V0..50 partly
			2025 | V10    | bV9 sV1000*3-5 | SPENT V30..50
			2027 | V10    | bV?*3-5     | BUDGETED V0
			2027 | V10    | bU1000*3-5  | BUDGETED U30..50""")
	void which_money_is_used(int year, String plan, String ledger, String expected) {
		NationalUse use = NationalUse.of(year, RUNNING, shares(plan), ledger(year, ledger));
		assertThat(written(use)).isEqualTo(expected);
		assertThat(NationalUse.of(year + 1, RUNNING, shares(plan), ledger(year, ledger)).source())
			.isEqualTo(NationalUse.Source.PLAN);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			bV1000*3-5     | 50 | 70  | reported
			bV7 bV1000*3-5 | 43 | 63  | reported
			bV1000*4-4     | 60 | 60  | reported
			bV1000*8-20    | 0  | 20  | reported
			bV1000*0-100   | 0  | 100 | reported
			bV?*3-5        | 0  | 100 | reported
			bV?*3-5 bV60   | 0  | 40  | reported
			bV60           | 40 | 40  | reported
			bV1000*3-5     | 50 | 70  | attributed
			bV60           | 40 | 100 | attributed
			bV60 bV1000*3-5 | 0 | 70  | attributed""")
	void of_a_wider_budget_the_gap_lies_between_what_its_bounds_leave(String ledger, BigDecimal least, BigDecimal most,
			String basis) {
		NationalLedger own = ledger(2027, ledger);
		List<NationalUse> ends = "reported".equals(basis) ? List.of(NationalUse.of(2027, RUNNING, Map.of(), own))
				: List.of(NationalUse.attributed(2027, RUNNING, Map.of(), own, AttributedPart.LEAST),
						NationalUse.attributed(2027, RUNNING, Map.of(), own, AttributedPart.MOST));
		List<Range> gaps = ends.stream()
			.map((use) -> GapCalculator
				.of(new GapInput(2027, true, shares("V100"), use, Map.of(), List.of(), FigureSum.EMPTY, false))
				.upper())
			.toList();
		assertThat(gaps.getLast().least()).isEqualByComparingTo(least);
		assertThat(gaps.getFirst().most()).isEqualByComparingTo(most);
	}

	@ParameterizedTest
	@CsvSource({ "C10 R5, bC7, false, true", "C10 R5, bU7, false, false", "C10 R5, -, true, true",
			"C10, bR7, true, false", "-, -, false, false" })
	void of_each_pillar_it_knows_whether_the_plans_shares_count(String plan, String ledger, boolean clearance,
			boolean education) {
		NationalUse use = NationalUse.of(2027, RUNNING, shares(plan), ledger(2027, ledger));
		assertThat(use.isOfPlan(Pillar.SURVEY_AND_CLEARANCE)).isEqualTo(clearance);
		assertThat(use.isOfPlan(Pillar.RISK_EDUCATION)).isEqualTo(education);
	}

	@ParameterizedTest
	@CsvSource({ "C10, bV1000*3-5, 40, 60", "C10, bV1000*3-5 bU7, 37, 57", "C10, bV60, 70, 70", "C10, -, 10, 10" })
	void all_that_counts_goes_as_far_as_the_bounds_of_wider_budgets(String plan, String ledger, BigDecimal least,
			BigDecimal most) {
		NationalUse use = NationalUse.of(2027, RUNNING, shares(plan), ledger(2027, ledger));
		assertThat(use.counted().ofKnown()).isEqualByComparingTo(least);
		assertThat(use.countedAtMost().ofKnown()).isEqualByComparingTo(most);
	}

	@Test
	void what_is_attributed_by_estimate_is_told_of_the_used_money_alone_and_the_whole_beside_it() {
		ByEstimate part = NationalUse.of(2025, RUNNING, Map.of(), ledger(2025, "bV5000*10-20 sV1000*3-5 sV?*1-2 sV7"))
			.byEstimate();
		assertThat(List.of(part.least().ofKnown(), part.most().ofKnown(), part.whole().ofKnown()))
			.usingElementComparator(BigDecimal::compareTo)
			.containsExactly(new BigDecimal("30"), new BigDecimal("50"), new BigDecimal("1000"));
		assertThat(part.least().isLowerBound()).as("an amount is not known").isTrue();
		assertThat(NationalUse.of(2025, RUNNING, Map.of(), ledger(2025, "sV7")).byEstimate().isNothing()).isTrue();
	}

	@Test
	void a_part_is_taken_of_what_the_ledger_says_and_of_nothing_else() {
		NationalUse none = NationalUse.attributed(2027, RUNNING, shares("C4 R3"), ledger(2027, "bC7"),
				AttributedPart.LEAST);
		assertThat(none.byPillar()).extractingByKey(Pillar.SURVEY_AND_CLEARANCE)
			.extracting((sum) -> sum.ofKnown().signum())
			.isEqualTo(0);
		assertThat(none.byPillar().get(Pillar.RISK_EDUCATION)).isEqualTo(shares("R3").get(Pillar.RISK_EDUCATION));
	}

	@Test
	void money_for_no_one_pillar_lowers_the_second_total_and_is_no_contribution() {
		Map<Pillar, FigureSum> need = shares("C10 R5");
		YearGap year = GapCalculator
			.of(new GapInput(2027, true, need, NationalUse.of(2027, RUNNING, shares("C4"), ledger(2027, "bU7")),
					Map.of(), List.of(), FigureSum.EMPTY, false));
		assertThat(year.upper().most()).isEqualByComparingTo("15");
		assertThat(year.lower().most()).isEqualByComparingTo("8");
		StateGap state = new StateGap(CountryCode.of("XMD"), true, year, 0);
		assertThat(state.national().ofKnown()).isEqualByComparingTo("7");
		assertThat(state.external().parts()).isZero();
	}

}
