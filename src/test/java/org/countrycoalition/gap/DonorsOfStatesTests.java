package org.countrycoalition.gap;

import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;

import org.countrycoalition.funding.ContributionImports;
import org.countrycoalition.funding.Flow;
import org.countrycoalition.funding.Funding;
import org.countrycoalition.funding.ImportOptions;
import org.countrycoalition.funding.OffPlan;
import org.countrycoalition.testing.CsvSheet;
import org.countrycoalition.testing.FundingTables;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A State has the donors whose contributions count under the rule or may count, whatever
 * they are for; what is known to be nothing is given by nobody.
 */
@SpringBootTest
@WithAcceptanceCase
class DonorsOfStatesTests {

	private static final int YEAR = 2028;

	@Autowired
	private ContributionImports imports;

	@Autowired
	private Funding funding;

	@Autowired
	private OffPlan offPlan;

	@Autowired
	private Gaps gaps;

	@BeforeEach
	void noMoney() throws SQLException {
		FundingTables.empty();
	}

	private StateGap state(int year, CoverRule rule) {
		return Person.NORVENIA.<Portfolio>does(() -> this.gaps.portfolio(year, rule, true))
			.states()
			.stream()
			.filter((one) -> one.state().equals(AcceptanceCase.MERIDIA))
			.findFirst()
			.orElseThrow();
	}

	private int donors() {
		return state(YEAR, CoverRule.FIRM).donors();
	}

	/**
	 * @param rows each a year, donor, sector, amount, stage, reference and what it is
	 * part of, parted by ";"
	 */
	private void given(String rows) {
		StringBuilder table = new StringBuilder(
				"year,recipient,donor,sector_as_published,currency,amount_local,amount_usd,source_title,stage,reference,part_of\n");
		for (String row : rows.split(";", -1)) {
			String[] said = row.strip().split(" ", -1);
			table.append("%s,Meridia,%s,\"%s\",USD,%s,%s,Test,%s,%s,%s%n".formatted(said[0], said[1],
					said[2].replace('_', ' '), said[3], said[3], said[4], (said.length > 5) ? said[5] : "",
					(said.length > 6) ? said[6] : ""));
		}
		Person.ISU.does(() -> this.imports.apply("donors.csv", CsvSheet.of(table.toString()), ImportOptions.STRICT));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|',
			textBlock = """
					of a pillar with a need       | 2028 Norvenia Clearance 5 COMMITMENT                                       | 2028 | 1
					of a year without any need    | 2027 Norvenia Victim_assistance 5 COMMITMENT                               | 2027 | 1
					of unknown size               | 2028 Norvenia Clearance  COMMITMENT                                        | 2028 | 1
					unallocated                   | 2028 Norvenia Clearance,_risk_education 5 COMMITMENT                       | 2028 | 1
					one donor twice               | 2028 Norvenia Clearance 5 COMMITMENT; 2028 Norvenia Risk_education 5 PAYMENT | 2028 | 1
					two donors                    | 2028 Norvenia Clearance 5 COMMITMENT; 2028 Sudonia Clearance 5 PAYMENT     | 2028 | 2
					of another year               | 2027 Norvenia Clearance 5 COMMITMENT                                       | 2028 | 0
					a pledge, which is not firm   | 2028 Norvenia Clearance 5 PLEDGE                                           | 2028 | 0
					an intent, which never counts | 2028 Norvenia Clearance 5 INTENT                                           | 2028 | 0
					nothing is left of it         | 2028 Norvenia Clearance 5 COMMITMENT c; 2027 Norvenia Clearance 5 PAYMENT p c | 2028 | 0
					""")
	void who_gives_anything_that_counts_or_may_count_is_a_donor(String what, String rows, int year, int donors) {
		given(rows);
		StateGap state = state(year, CoverRule.FIRM);
		assertThat(state.donors()).as(what).isEqualTo(donors);
		assertThat(PortfolioFilter.keep(Set.of(PortfolioFilter.NO_DONOR), state, null)).as(what).isEqualTo(donors == 0);
	}

	@Test
	void a_pledge_is_of_a_donor_under_the_rule_that_counts_it() {
		given("2028 Norvenia Clearance 5 PLEDGE");
		assertThat(state(YEAR, CoverRule.FIRM_AND_PLEDGED).donors()).isEqualTo(1);
	}

	@Test
	void what_is_off_the_plan_is_given_by_a_donor_too() {
		given("2028 Norvenia Clearance 5 COMMITMENT");
		UUID commitment = Person.NORVENIA
			.<Flow>does(() -> this.funding.flows(AcceptanceCase.MERIDIA, YEAR, YEAR, true).getFirst())
			.cover()
			.contribution();
		Person.MERIDIA_AUTHORITY.does(() -> {
			this.offPlan.say(commitment, "For a road");
			return true;
		});
		assertThat(donors()).isEqualTo(1);
	}

	@Test
	void a_donor_organisation_of_a_state_gives_for_that_state_and_an_operator_for_none() throws SQLException {
		asOwner("""
				insert into registry.organisations (id, name, kind, state, illustrative, source) values
					('test-agency', 'Agency', 'DONOR', 'DEU', true, 'test'), ('test-operator', 'Operator', 'OPERATOR', 'DEU', true, 'test')""");
		try {
			committed("donor_state", "DEU");
			committed("donor_organisation", "test-agency");
			assertThat(donors()).isEqualTo(1);
			committed("donor_organisation", "test-operator");
			assertThat(donors()).isEqualTo(2);
		}
		finally {
			FundingTables.empty();
			asOwner("delete from registry.organisations where source = 'test'");
		}
	}

	private static void committed(String column, String donor) throws SQLException {
		asOwner("""
				insert into funding.contributions (step, title, %s, state, year, stage, pillar, currency, amount_original, tier,
					owner_organisation, illustrative, source)
				values (gen_random_uuid(), 'Step', '%s', 'XMD', 2028, 'COMMITMENT', 'UNALLOCATED', 'USD', 5, 'PUBLIC', 'norvenia', true, 'test')"""
			.formatted(column, donor));
	}

	private static void asOwner(String sql) throws SQLException {
		try (var connection = TestDatabase.asOwner(); var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
