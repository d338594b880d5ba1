package org.countrycoalition.gap;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

import org.countrycoalition.funding.ContributionImports;
import org.countrycoalition.funding.Cover;
import org.countrycoalition.funding.Flow;
import org.countrycoalition.funding.Funding;
import org.countrycoalition.funding.FundingRefusal;
import org.countrycoalition.funding.ImportOptions;
import org.countrycoalition.funding.OffPlan;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.testing.CsvSheet;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * What is for work off the plan lowers no gap and stands beside; only the State that
 * receives it says so.
 */
@SpringBootTest
@WithAcceptanceCase
class OffPlanTests {

	private static final int YEAR = 2028;

	@Autowired
	private OffPlan offPlan;

	@Autowired
	private Funding funding;

	@Autowired
	private ContributionImports imports;

	@Autowired
	private Gaps gaps;

	@Autowired
	private GapDetails details;

	private List<Flow> flows() {
		return flows(Person.NORVENIA);
	}

	private List<Flow> flows(Person reader) {
		return reader.does(() -> this.funding.flows(AcceptanceCase.MERIDIA, YEAR, YEAR, true));
	}

	/** The unpaid part of the commitment of two millions. */
	private UUID commitment() {
		return flow("800000").cover().contribution();
	}

	private Flow flow(String covers) {
		return flows().stream()
			.filter((flow) -> flow.amount().ofKnown().compareTo(new BigDecimal(covers)) == 0)
			.findFirst()
			.orElseThrow();
	}

	private Flow flow(String covers, Cover.Step step) {
		return flows().stream()
			.filter((flow) -> flow.cover().step() == step
					&& flow.amount().ofKnown().compareTo(new BigDecimal(covers)) == 0)
			.findFirst()
			.orElseThrow();
	}

	private static boolean isMarkedItself(Flow flow) {
		Flow.Mark mark = flow.mark();
		return mark != null && mark.contribution().equals(flow.cover().contribution());
	}

	private YearGap gap() {
		return gap(Person.NORVENIA);
	}

	private YearGap gap(Person reader) {
		return reader.<List<YearGap>>does(() -> this.gaps.of(AcceptanceCase.MERIDIA, YEAR, YEAR, CoverRule.FIRM, true))
			.getFirst();
	}

	private Behind behind(Pillar pillar) {
		return Person.NORVENIA.does(
				() -> this.details.behind(AcceptanceCase.MERIDIA, YEAR, pillar, CoverRule.FIRM, true, Prices.NOMINAL));
	}

	private static void does(Person person, Runnable verb) {
		person.does(() -> {
			verb.run();
			return true;
		});
	}

	private static BigDecimal external(YearGap gap) {
		return gap.cells().getFirst().external().ofKnown();
	}

	@Test
	void it_and_what_follows_from_it_lower_no_gap_until_it_is_taken_back() {
		UUID commitment = commitment();
		assertThat(external(gap())).isEqualByComparingTo("2300000");
		does(Person.MERIDIA_AUTHORITY, () -> this.offPlan.say(commitment, "For a road that is not in the plan"));
		assertThat(external(gap())).isEqualByComparingTo("300000");
		assertThat(gap().offPlan().ofKnown()).isEqualByComparingTo("2000000");
		Behind behind = behind(Pillar.SURVEY_AND_CLEARANCE);
		assertThat(behind.offPlan()).hasSize(2)
			.extracting(OffPlanTests::isMarkedItself)
			.containsExactlyInAnyOrder(true, false);
		assertThat(flow("800000").mark()).extracting(Flow.Mark::reason).isEqualTo("For a road that is not in the plan");
		does(Person.MERIDIA_AUTHORITY, () -> this.offPlan.takeBack(commitment));
		assertThat(external(gap())).isEqualByComparingTo("2300000");
		assertThat(gap().offPlan().parts()).isZero();
	}

	@Test
	void what_follows_from_the_other_sides_line_of_the_same_money_lowers_no_gap_either() {
		Person.NORVENIA.does(() -> this.imports.apply("own.csv",
				CsvSheet
					.of("""
							year,recipient,donor,sector_as_published,currency,amount_local,amount_usd,source_title,stage,reference,part_of
							2028,Meridia,Norvenia,Clearance,USD,2000000,2000000,Own,COMMITMENT,n1,
							2028,Meridia,Norvenia,Clearance,USD,400000,400000,Own,PAYMENT,n2,n1
							"""),
				ImportOptions.STRICT));
		assertThat(external(gap())).isEqualByComparingTo("2300000");
		UUID unpaid = flow("400000", Cover.Step.UNPAID).cover().contribution();
		does(Person.MERIDIA_AUTHORITY, () -> this.offPlan.say(unpaid, "For a road"));
		assertThat(external(gap())).isEqualByComparingTo("300000");
		assertThat(flow("400000", Cover.Step.PAID).mark()).extracting(Flow.Mark::contribution).isEqualTo(unpaid);
	}

	@Test
	void it_holds_for_the_same_line_of_a_later_edition_and_is_taken_back_there() {
		UUID commitment = commitment();
		does(Person.MERIDIA_AUTHORITY, () -> this.offPlan.say(commitment, "For a road"));
		Person.ISU.does(() -> this.imports.apply("later.csv", CsvSheet.of("""
				year,recipient,donor,sector_as_published,currency,amount_local,amount_usd,source_title,stage
				2028,Meridia,Norvenia,Clearance,USD,2000000,2000000,Later,COMMITMENT
				2028,Meridia,Norvenia,Clearance,USD,2000001,2000001,Later,COMMITMENT
				"""), ImportOptions.STRICT));
		assertThat(external(gap())).isEqualByComparingTo("2000001");
		Flow.Mark mark = flow("2000000").mark();
		assertThat(mark).extracting(Flow.Mark::contribution).isEqualTo(commitment);
		does(Person.MERIDIA_AUTHORITY, () -> this.offPlan.takeBack(commitment));
		assertThat(external(gap())).isEqualByComparingTo("4000001");
	}

	@Test
	void who_does_not_see_the_contribution_reads_the_same_of_its_payment() throws SQLException {
		UUID commitment = commitment();
		try (Connection owner = TestDatabase.asOwner(); Statement statement = owner.createStatement()) {
			statement.execute(
					"update funding.contributions set tier = 'BILATERAL', owner_organisation = 'norvenia' where id = '"
							+ commitment + "'");
		}
		assertThat(external(gap(Person.CLEARFIELD))).isEqualByComparingTo("1500000");
		does(Person.MERIDIA_AUTHORITY, () -> this.offPlan.say(commitment, "For a road"));
		assertThat(external(gap(Person.CLEARFIELD))).isEqualByComparingTo("300000");
		assertThat(flows(Person.CLEARFIELD)).filteredOn(Flow::offPlan).singleElement().extracting(Flow::mark).isNull();
	}

	@Test
	void all_gaps_leave_it_out_as_well() {
		UUID commitment = commitment();
		does(Person.MERIDIA_AUTHORITY, () -> this.offPlan.say(commitment, "Elsewhere"));
		StateGap row = Person.NORVENIA.<Portfolio>does(() -> this.gaps.portfolio(YEAR, CoverRule.FIRM, true))
			.states()
			.stream()
			.filter((state) -> state.state().equals(AcceptanceCase.MERIDIA))
			.findFirst()
			.orElseThrow();
		assertThat(row.year().cells().getFirst().external().ofKnown()).isEqualByComparingTo("300000");
	}

	@Test
	void without_a_reason_it_is_refused() {
		UUID commitment = commitment();
		assertThatThrownBy(() -> does(Person.MERIDIA_AUTHORITY, () -> this.offPlan.say(commitment, " ")))
			.isInstanceOf(FundingRefusal.class);
		assertThatThrownBy(() -> does(Person.MERIDIA_AUTHORITY, () -> this.offPlan.takeBack(commitment)))
			.isInstanceOfSatisfying(FundingRefusal.class,
					(refusal) -> assertThat(refusal.reason()).isEqualTo(FundingRefusal.Reason.CHANGED_MEANWHILE));
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void only_the_authority_of_the_state_that_receives_it_says_so(Person person) {
		UUID commitment = commitment();
		boolean own = person == Person.MERIDIA_AUTHORITY || person == Person.MERIDIA_DIRECTOR;
		Throwable refused = catchThrowable(() -> does(person, () -> this.offPlan.say(commitment, "Elsewhere")));
		if (own) {
			assertThat(refused).isNull();
		}
		else {
			assertThat(refused).isInstanceOfAny(AccessDeniedException.class, FundingRefusal.class);
		}
		assertThat(flow("800000").offPlan()).isEqualTo(own);
	}

	@Test
	void the_database_itself_keeps_strangers_from_saying_it() throws SQLException {
		UUID commitment = commitment();
		try (Connection connection = TestDatabase.asApplication(); Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			statement.execute(
					"""
							select set_config('app.viewer', 'norvenia', true), set_config('app.organisation', 'norvenia', true),
								set_config('app.state', '', true), set_config('app.keys', '{public,coalition:XMD,state:XMD}', true)""");
			String sql = """
					insert into funding.off_plan (contribution, reason, said_name, state, owner_organisation)
					values ('%s', 'x', 'x', 'XMD', 'norvenia')""".formatted(commitment);
			assertThat(catchThrowable(() -> statement.executeUpdate(sql))).hasMessageContaining("row-level security");
			connection.rollback();
		}
	}

	@Test
	void the_lines_and_contributions_behind_a_cell_add_up_to_it() {
		for (Cell cell : gap().cells()) {
			Behind behind = behind(cell.pillar());
			assertThat(behind.lines()
				.stream()
				.map((line) -> line.reported().need().ofKnown())
				.reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(cell.need().ofKnown());
			assertThat(behind.flows()
				.stream()
				.map((flow) -> flow.amount().ofKnown())
				.reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(cell.external().ofKnown());
			assertThat(behind.flows()).hasSize(cell.external().parts());
		}
		assertThat(behind(Pillar.RISK_EDUCATION).unallocated()).hasSize(1);
		assertThat(behind(Pillar.VICTIM_ASSISTANCE).unallocated()).isEmpty();
	}

}
