package org.countrycoalition.gap;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.countrycoalition.funding.NationalFacts;
import org.countrycoalition.funding.NationalFacts.Basis;
import org.countrycoalition.funding.NationalLedger;
import org.countrycoalition.funding.NationalRow;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.kernel.Share;
import org.countrycoalition.kernel.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which national money lowers the gaps of a year, case by case. Money is written as its
 * pillar (C clearance, R risk education, V victim assistance, U unallocated) and its
 * dollars; in the ledger a small b or s before it says budgeted or spent.
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
			BigDecimal usd = new BigDecimal(word.substring(2));
			NationalFacts facts = new NationalFacts(year, word, null,
					(word.charAt(0) == 'b') ? Basis.BUDGETED : Basis.SPENT, pillar(word.charAt(1)), null, null, usd,
					false, null, "document", Tier.PUBLIC);
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
			}
		}
		use.unallocated().forEach((gift) -> text.append(" U").append(gift.amount().toPlainString()));
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
			2025 | C10 V1 | bC7 sV2     | SPENT S10 V2 partly""")
	void which_money_is_used(int year, String plan, String ledger, String expected) {
		NationalUse use = NationalUse.of(year, RUNNING, shares(plan), ledger(year, ledger));
		assertThat(written(use)).isEqualTo(expected);
		assertThat(NationalUse.of(year + 1, RUNNING, shares(plan), ledger(year, ledger)).source())
			.isEqualTo(NationalUse.Source.PLAN);
	}

	@Test
	void a_part_is_taken_of_what_the_ledger_says_and_of_nothing_else() {
		NationalUse none = NationalUse.of(2027, RUNNING, shares("C4 R3"), ledger(2027, "bC7"), Share.UNKNOWN::leastOf);
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
					Map.of(), List.of(), FigureSum.EMPTY));
		assertThat(year.upper().most()).isEqualByComparingTo("15");
		assertThat(year.lower().most()).isEqualByComparingTo("8");
		StateGap state = new StateGap(CountryCode.of("XMD"), true, year);
		assertThat(state.national().ofKnown()).isEqualByComparingTo("7");
		assertThat(state.external().parts()).isZero();
	}

}
