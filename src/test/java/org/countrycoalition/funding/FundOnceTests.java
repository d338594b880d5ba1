package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.countrycoalition.funding.FundingRefusal.Reason;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.testing.CsvSheet;
import org.countrycoalition.testing.FundingTables;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A fund takes contributions in and gives them on to States: the money counts once, where
 * it arrives, and the fund is not its donor.
 */
@SpringBootTest
class FundOnceTests {

	private static final String HEADER = "year,recipient,donor,sector_as_published,currency,amount_local,amount_usd,source_title,stage,reference,part_of\n";

	private static final String COMMITTED = "2026,Test Fund,Norvenia,Clearance,USD,1000,1000,Norvenia gives,COMMITMENT,c,\n";

	private static final String PAID = "2026,Test Fund,Norvenia,Clearance,USD,600,600,Norvenia gives,PAYMENT,p,c\n";

	private static final String PASSED_ON = "2026,Meridia,Norvenia,Clearance,USD,400,400,Norvenia gives,PAYMENT,,p\n";

	private static final CountryCode MERIDIA = CountryCode.of("XMD");

	@Autowired
	private ContributionImports imports;

	@Autowired
	private Funding funding;

	@Autowired
	private PredictabilityReads predictability;

	@BeforeEach
	void fund() throws SQLException {
		FundingTables.empty();
		asOwner("insert into registry.areas (id, name_en, name_fr, kind, source) values ('test-fund', 'Test Fund', 'Test Fund', 'AREA', 'test')");
	}

	@AfterEach
	void empty() throws SQLException {
		FundingTables.empty();
		asOwner("delete from registry.areas where id = 'test-fund'");
	}

	private static void asOwner(String sql) throws SQLException {
		try (var connection = TestDatabase.asOwner(); var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private void recorded(String... rows) {
		Person.ISU.does(() -> this.imports.apply("fund.csv", CsvSheet.of(HEADER + String.join("", rows)),
				ImportOptions.STRICT));
	}

	/** Of all States, however their money came. */
	private Figure total() {
		return Person.ISU.<Figure>does(() -> FundingYear
			.of(this.funding.inYear(2026, true, Prices.NOMINAL).stream().filter(Contribution::isToState).toList())
			.total()
			.atLeast());
	}

	private String cover() {
		Map<CountryCode, List<CoverSum>> cover = Person.ISU
			.<Map<CountryCode, List<CoverSum>>>does(() -> this.funding.coverOfAll(2026, 2026, true));
		return cover.entrySet()
			.stream()
			.flatMap((state) -> state.getValue()
				.stream()
				.map((sum) -> state.getKey() + " " + sum.step() + " " + sum.amount().ofKnown().intValue()))
			.reduce("", (one, other) -> one + other + ";");
	}

	@Test
	void what_went_into_a_fund_and_on_to_a_state_counts_once() {
		recorded(COMMITTED, PAID, PASSED_ON);
		assertThat(total()).isEqualTo(Figure.computed(BigDecimal.valueOf(400)));
		assertThat(cover()).isEqualTo("XMD PAID 400;");
	}

	@Test
	void what_stays_in_a_fund_covers_no_states_need() {
		recorded(COMMITTED, PAID);
		assertThat(total()).isEqualTo(Figure.computed(BigDecimal.ZERO));
		assertThat(cover()).isEmpty();
	}

	@Test
	void the_donor_of_what_is_passed_on_is_who_gave_it_and_not_the_fund() {
		recorded(COMMITTED, PAID, PASSED_ON);
		Predictability found = Person.ISU.<Predictability>does(() -> this.predictability.of(MERIDIA, 2026, true));
		assertThat(found.donors()).isEqualTo(1);
		assertThat(Objects.requireNonNull(found.largest()).donor()).isEqualTo("norvenia");
	}

	@Test
	void what_is_passed_on_straight_from_a_commitment_counts_once_too() {
		recorded(COMMITTED, PASSED_ON.replace(",,p", ",,c"));
		assertThat(total()).isEqualTo(Figure.computed(BigDecimal.valueOf(400)));
		assertThat(cover()).isEqualTo("XMD PAID 400;");
	}

	@Test
	void a_state_passes_nothing_on_at_the_same_stage_nor_a_fund_to_a_fund() {
		assertThatThrownBy(
				() -> recorded(PASSED_ON.replace(",,p", ",q,"), PASSED_ON.replace("400", "300").replace(",,p", ",,q")))
			.isInstanceOfSatisfying(FundingRefusal.class,
					(refusal) -> assertThat(refusal.reason()).isEqualTo(Reason.STAGE_ORDER));
		assertThatThrownBy(
				() -> recorded(COMMITTED, PAID, "2026,Global,Norvenia,Clearance,USD,5,5,Norvenia gives,PAYMENT,,p\n"))
			.isInstanceOfSatisfying(FundingRefusal.class,
					(refusal) -> assertThat(refusal.reason()).isEqualTo(Reason.STAGE_ORDER));
	}

}
