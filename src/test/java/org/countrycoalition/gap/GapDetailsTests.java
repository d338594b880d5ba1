package org.countrycoalition.gap;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;

import org.countrycoalition.funding.Funding;
import org.countrycoalition.funding.NationalDesk;
import org.countrycoalition.funding.NationalFacts;
import org.countrycoalition.funding.NationalFacts.Basis;
import org.countrycoalition.funding.NationalMoney;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.kernel.Share;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.registry.Register;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.TestDatabase;
import org.countrycoalition.workplan.Workplans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What is behind a gap is computed with the gap itself, from the same lines and
 * contributions.
 */
@SpringBootTest
@WithAcceptanceCase
class GapDetailsTests {

	@Autowired
	private Gaps gaps;

	@Autowired
	private GapDetails details;

	@Autowired
	private NationalDesk desk;

	@Autowired
	private NationalMoney national;

	@Autowired
	private Funding funding;

	@Autowired
	private Workplans plans;

	@Autowired
	private Register register;

	private Behind behind(int year, Pillar pillar, CoverRule rule) {
		return Person.NORVENIA
			.does(() -> this.details.behind(AcceptanceCase.MERIDIA, year, pillar, rule, true, Prices.NOMINAL));
	}

	private YearGap gap(int year, CoverRule rule) {
		return Person.NORVENIA.<List<YearGap>>does(() -> this.gaps.of(AcceptanceCase.MERIDIA, year, year, rule, true))
			.getFirst();
	}

	private void budgeted(Pillar pillar, String usd) {
		Person.MERIDIA_AUTHORITY.does(() -> this.desk.enter(new NationalFacts(2028, "Ministry", null, Basis.BUDGETED,
				pillar, "USD", new BigDecimal(usd), null, false, null, "Budget act", Tier.COALITION)));
	}

	@ParameterizedTest
	@CsvSource({ "2028, PAID", "2028, FIRM", "2028, FIRM_AND_PLEDGED", "2027, FIRM", "2031, FIRM" })
	void line_by_line_it_comes_to_the_same_gap_as_the_sums(int year, CoverRule rule) {
		for (boolean ledger : List.of(false, true)) {
			if (ledger) {
				budgeted(Pillar.SURVEY_AND_CLEARANCE, "1200000");
			}
			YearGap gap = gap(year, rule);
			for (Cell cell : gap.cells()) {
				Behind behind = behind(year, cell.pillar(), rule);
				assertThat(behind.gap()).isEqualTo(gap);
				assertThat(behind.cell()).isEqualTo(cell);
			}
		}
	}

	@Test
	void a_lines_own_gap_takes_its_national_share_only_where_the_plans_shares_count() {
		assertThat(left(Pillar.SURVEY_AND_CLEARANCE)).isEqualTo(range("4000000"));
		assertThat(left(Pillar.STOCKPILE_DESTRUCTION)).isEqualTo(range("0"));
		budgeted(Pillar.SURVEY_AND_CLEARANCE, "1000000");
		assertThat(left(Pillar.SURVEY_AND_CLEARANCE)).as("the ledger has as much, and not for this line")
			.isEqualTo(range("5000000"));
		assertThat(left(Pillar.STOCKPILE_DESTRUCTION)).isEqualTo(range("0"));
	}

	private Cell.Gap left(Pillar pillar) {
		return behind(2028, pillar, CoverRule.FIRM).lines().getFirst().reported().left();
	}

	private static Cell.Gap range(String usd) {
		return new Cell.Gap.Open(Range.exactly(new BigDecimal(usd)));
	}

	@Test
	void attributed_a_line_lies_between_nothing_and_all_of_it_where_nobody_says_its_share() {
		Behind behind = behind(2028, Pillar.SURVEY_AND_CLEARANCE, CoverRule.FIRM);
		assertThat(behind.lines().getFirst().attributed())
			.isEqualTo(new Cell.Gap.Open(new Range(BigDecimal.ZERO, new BigDecimal("4000000"))));
		assertThat(behind.ends().gap()).isEqualTo(behind.attributed().pillar(Pillar.SURVEY_AND_CLEARANCE).gap())
			.isNotEqualTo(behind.cell().gap());
	}

	@Test
	void attributed_the_sums_are_those_of_each_line_and_contribution_with_its_own_share() throws SQLException {
		shares();
		List<AttributedGap> told = Person.NORVENIA.does(() -> this.details.attributed(AcceptanceCase.MERIDIA, 2026,
				2031, CoverRule.FIRM, true, Prices.NOMINAL));
		GapSources plain = Person.NORVENIA
			.does(() -> LineByLine.of(this.plans.published(AcceptanceCase.MERIDIA).orElseThrow(),
					this.register.exchangeRates(), this.funding.flows(AcceptanceCase.MERIDIA, 2026, 2031, true),
					this.national.of(AcceptanceCase.MERIDIA, true)));
		assertThat(told).isEqualTo(IntStream.rangeClosed(2026, 2031).mapToObj(plain::in).toList());
		assertThat(told).flatExtracting(AttributedGap::money)
			.as("some of it has a share, or nothing would be shown")
			.anyMatch((rest) -> rest.basis() != Share.Basis.UNKNOWN && !rest.least().equals(rest.most()));
		assertThat(behind(2028, Pillar.SURVEY_AND_CLEARANCE, CoverRule.FIRM).attributed()).isEqualTo(plain.in(2028));
	}

	/**
	 * Odd shares of lines and contributions, so that cents are rounded; some have none.
	 */
	private static void shares() throws SQLException {
		try (Connection owner = TestDatabase.asOwner(); Statement statement = owner.createStatement()) {
			statement.execute(
					"""
							update workplan.lines set attribution = 33.33 + position, attribution_method = 'AREA' where position % 3 <> 0;
							update funding.contributions set attribution_low = 11.11, attribution_high = 66.67,
								attribution_method = case when year % 2 = 0 then 'DONORS_STATEMENT' else 'AREA' end
							where stage <> 'PLEDGE'""");
		}
	}

	@Test
	void a_year_out_of_reach_is_refused() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> behind(Integer.MAX_VALUE, Pillar.RISK_EDUCATION, CoverRule.PAID));
	}

}
