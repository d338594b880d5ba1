package org.countrycoalition.access;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.countrycoalition.funding.Contribution;
import org.countrycoalition.funding.AttributableCover;
import org.countrycoalition.funding.CoverSum;
import org.countrycoalition.funding.Funding;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.testing.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Contributions obey the table of tiers: what an undecided pledge is nobody learns, not
 * even from a total.
 */
@SpringBootTest
class FundingTierTests {

	private static final CountryCode MERIDIA = CountryCode.of("XMD");

	@Autowired
	private Funding funding;

	@BeforeAll
	static void one_row_of_each_tier(@Autowired JdbcClient afterMigration) throws SQLException {
		for (String owner : List.of(TierRows.AUTHORITY, TierRows.DONOR)) {
			for (Tier tier : Tier.values()) {
				TierRows.asOwner(
						"""
								insert into funding.contributions (donor_organisation, state, year, stage, pillar, amount_usd,
									tier, owner_organisation, illustrative, source)
								values ('norvenia', 'XMD', 2027, 'PAYMENT', 'RISK_EDUCATION', 100, '%s', '%s', true, 'tier test')"""
							.formatted(tier, owner));
			}
		}
	}

	@AfterAll
	static void rows_are_removed() throws SQLException {
		TierRows.asOwner("delete from funding.contributions where source = 'tier test'");
	}

	private Set<Tier> seen(Person person, String owner) {
		return person.does(() -> this.funding.to(MERIDIA, true)
			.stream()
			.filter((row) -> owner.equals(row.owner()))
			.map(Contribution::tier)
			.collect(Collectors.toSet()));
	}

	@ParameterizedTest
	@MethodSource("org.countrycoalition.access.TierRows#whoSeesTheAuthoritys")
	void an_authoritys_rows(Person person, Set<Tier> expected) {
		assertThat(seen(person, TierRows.AUTHORITY)).isEqualTo(expected);
	}

	@ParameterizedTest
	@MethodSource("org.countrycoalition.access.TierRows#whoSeesTheDonors")
	void a_donors_rows(Person person, Set<Tier> expected) {
		assertThat(seen(person, TierRows.DONOR)).isEqualTo(expected);
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void a_total_sums_what_its_viewer_may_see(Person person) {
		long rows = person
			.<Long>does(() -> this.funding.to(MERIDIA, true).stream().filter((row) -> row.year() == 2027).count());
		assertThat(person.<Integer>does(() -> this.funding.received(MERIDIA, true, Prices.NOMINAL).in(2027).payments()))
			.isEqualTo((int) rows);
		assertThat(person.<Map<CountryCode, List<CoverSum>>>does(() -> this.funding.coverOfAll(2027, 2027, true))
			.getOrDefault(MERIDIA, List.of())
			.stream()
			.mapToLong((sum) -> sum.amount().parts())
			.sum()).isEqualTo(rows);
		assertThat(person.<List<CoverSum>>does(() -> this.funding.coverSums(MERIDIA, 2027, 2027, true))
			.stream()
			.mapToLong((sum) -> sum.amount().parts())
			.sum()).isEqualTo(rows);
		assertThat(person.<List<AttributableCover>>does(() -> this.funding.attributable(MERIDIA, 2027, 2027, true))
			.stream()
			.mapToLong((sum) -> sum.most().parts())
			.sum()).isEqualTo(rows);
		assertThat(person.<Map<CountryCode, List<CoverSum>>>does(() -> this.funding.coverOfAll(2027, 2027, false)))
			.doesNotContainKey(MERIDIA);
		assertThat(Arrays.asList(0L, 2L, 4L, 5L, 6L, 7L)).contains(rows);
	}

}
