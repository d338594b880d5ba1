package org.countrycoalition.gap;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

import org.countrycoalition.funding.ContributionImports;
import org.countrycoalition.funding.Funding;
import org.countrycoalition.funding.ImportOptions;
import org.countrycoalition.indicators.Indicator;
import org.countrycoalition.indicators.IndicatorValue.View;
import org.countrycoalition.indicators.Indicators;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.testing.CsvSheet;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.PlanInForce;
import org.countrycoalition.workplan.PlanApproval;
import org.countrycoalition.workplan.PlanDesk;
import org.countrycoalition.workplan.PlanLine;
import org.countrycoalition.workplan.Workplans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a fictional donor gives to a real State counts with the switch on, and nowhere
 * else.
 */
@SpringBootTest
class IllustrativeMoneyTests {

	private static final CountryCode LAO = CountryCode.of("LAO");

	private static final int YEAR = 2027;

	@Autowired
	private ContributionImports imports;

	@Autowired
	private PlanApproval approval;

	@Autowired
	private PlanDesk desk;

	@Autowired
	private Workplans plans;

	@Autowired
	private Funding funding;

	@Autowired
	private Gaps gaps;

	@Autowired
	private Indicators indicators;

	@BeforeEach
	void a_plan_of_a_real_state() throws SQLException {
		AcceptanceCase.empty();
		TreeMap<Integer, PlanLine.Year> years = new TreeMap<>();
		years.put(YEAR, new PlanLine.Year(null, BigDecimal.valueOf(1000), null, null));
		Person.LAO_AUTHORITY.does(() -> {
			UUID draft = this.desk.start(new PlanDesk.Facts("Plan", null, YEAR, YEAR, "USD"));
			this.desk.write(draft,
					PlanLine.of(new PlanLine.Work(Pillar.SURVEY_AND_CLEARANCE, "Clearance", null, null, null), years));
			PlanInForce.publish(this.approval, this.plans, this.plans.draft(LAO).orElseThrow(), Tier.PUBLIC,
					Person.LAO_AUTHORITY, Person.LAO_DIRECTOR);
			return true;
		});
	}

	@AfterEach
	void empty() throws SQLException {
		AcceptanceCase.empty();
	}

	private void paid(String donor) {
		String table = """
				year,recipient,donor,sector_as_published,currency,amount_local,amount_usd,source_title
				%d,Lao PDR,%s,Clearance,USD,400,400,A table
				""".formatted(YEAR, donor);
		Person.ISU.does(() -> this.imports.apply("made-up.csv", CsvSheet.of(table), ImportOptions.STRICT));
	}

	private List<CountryCode> receiving(boolean illustrative) {
		return Person.OBSERVER
			.does(() -> this.indicators.value(Indicator.named("35b").orElseThrow(), YEAR, illustrative))
			.counted(View.SHADOW);
	}

	private Range gap(boolean illustrative) {
		return Person.OBSERVER.does(() -> this.gaps.of(LAO, YEAR, YEAR, CoverRule.PAID, illustrative))
			.getFirst()
			.upper();
	}

	private Range portfolio(boolean illustrative) {
		return Person.OBSERVER.does(() -> this.gaps.portfolio(YEAR, CoverRule.PAID, illustrative))
			.states()
			.getFirst()
			.year()
			.upper();
	}

	private List<Boolean> madeUp(boolean illustrative) {
		YearGap year = Person.OBSERVER.does(() -> this.gaps.of(LAO, YEAR, YEAR, CoverRule.PAID, illustrative))
			.getFirst();
		StateGap state = Person.OBSERVER.does(() -> this.gaps.portfolio(YEAR, CoverRule.PAID, illustrative))
			.states()
			.getFirst();
		return List.of(year.madeUp(), state.madeUp(), state.illustrative());
	}

	private int payments(boolean illustrative) {
		return Person.OBSERVER.does(() -> this.funding.received(LAO, illustrative, Prices.NOMINAL).in(YEAR)).payments();
	}

	private static Range range(int amount) {
		return Range.exactly(BigDecimal.valueOf(amount));
	}

	@Test
	void money_of_a_fictional_donor_to_a_real_state_counts_with_the_switch_on_only() {
		paid("Norvenia");
		assertThat(receiving(false)).doesNotContain(LAO);
		assertThat(receiving(true)).contains(LAO);
		assertThat(payments(false)).isZero();
		assertThat(payments(true)).isOne();
		assertThat(List.of(gap(false), portfolio(false))).allMatch((gap) -> same(gap, range(1000)));
		assertThat(List.of(gap(true), portfolio(true))).allMatch((gap) -> same(gap, range(600)));
	}

	@Test
	void money_of_a_real_donor_counts_in_any_case() {
		paid("Norway");
		assertThat(receiving(false)).contains(LAO);
		assertThat(payments(false)).isOne();
		assertThat(List.of(gap(false), portfolio(false))).allMatch((gap) -> same(gap, range(600)));
	}

	@Test
	void gaps_that_hold_made_up_money_say_so_and_the_real_state_is_not_made_up() {
		paid("Norway");
		assertThat(madeUp(true)).containsExactly(false, false, false);
		paid("Norvenia");
		assertThat(madeUp(true)).containsExactly(true, true, false);
		assertThat(madeUp(false)).containsExactly(false, false, false);
	}

	private static boolean same(Range one, Range other) {
		return one.isExact() && one.most().compareTo(other.most()) == 0;
	}

}
