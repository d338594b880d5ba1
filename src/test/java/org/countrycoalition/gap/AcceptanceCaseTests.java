package org.countrycoalition.gap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;

import org.countrycoalition.exchange.Sheet;
import org.countrycoalition.exchange.Sheets;
import org.countrycoalition.funding.ContributionImports;
import org.countrycoalition.funding.ImportOptions;
import org.countrycoalition.gap.Cell.Gap;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.TestDatabase;
import org.countrycoalition.workplan.PlanDesk;
import org.countrycoalition.workplan.PlanSheet;
import org.countrycoalition.workplan.Workplans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A plan with everything that can be missing from one, through the same doors that people
 * use: the authority uploads and publishes it, money comes by the importer.
 */
@SpringBootTest
class AcceptanceCaseTests {

	private static final CountryCode MERIDIA = CountryCode.of("XMD");

	private static final String PLAN = """
			pillar,title,cost 2028,national 2028
			survey and clearance,Clearance of the north,5000000,1000000
			risk education,School sessions,800000,
			victim assistance,Rehabilitation,unknown,400000
			stockpile destruction,Last stocks,300000,500000
			""";

	private static final String MONEY = """
			year,recipient,donor,sector_as_published,currency,amount_local,amount_usd,source_title,stage,reference,part_of
			2028,Meridia,Norvenia,Clearance,USD,2000000,2000000,Case,COMMITMENT,c1,
			2028,Meridia,Norvenia,Clearance,USD,1200000,1200000,Case,PAYMENT,p1,c1
			2028,Meridia,Norvenia,Clearance,USD,700000,700000,Case,SPENDING,,p1
			2028,Meridia,Sudonia,Clearance,USD,900000,900000,Case,PLEDGE,g1,
			2028,Meridia,Sudonia,Clearance,USD,300000,300000,Case,COMMITMENT,c2,g1
			2028,Meridia,Sudonia,Clearance,USD,5000000,5000000,Case,INTENT,,
			2028,Meridia,Norvenia,Risk education,USD,200000,200000,Case,PAYMENT,,
			2028,Meridia,Sudonia,Risk education,USD,,,Case,COMMITMENT,,
			2028,Meridia,Norvenia,"Clearance, risk education",USD,1500000,1500000,Case,COMMITMENT,,
			""";

	@Autowired
	private PlanDesk desk;

	@Autowired
	private Workplans plans;

	@Autowired
	private ContributionImports imports;

	@Autowired
	private Gaps gaps;

	@BeforeEach
	void plan_and_money() throws SQLException {
		empty();
		Person.MERIDIA_AUTHORITY.does(() -> {
			this.desk.start(new PlanDesk.Facts("Plan", null, 2027, 2028, "USD"));
			this.desk.replaceLines(this.plans.draft(MERIDIA).orElseThrow(), PlanSheet.lines(sheet(PLAN)));
			this.desk.publish(this.plans.draft(MERIDIA).orElseThrow(), Tier.COALITION);
			return true;
		});
		Person.ISU.does(() -> this.imports.apply("case.csv", sheet(MONEY), ImportOptions.STRICT));
	}

	@AfterEach
	void empty() throws SQLException {
		try (var connection = TestDatabase.asOwner(); var statement = connection.createStatement()) {
			statement.execute("""
					delete from funding.import_lines; delete from funding.imports; delete from funding.pairs;
					delete from funding.contributions; delete from workplan.line_years; delete from workplan.lines;
					delete from workplan.plans""");
		}
	}

	private static Sheet sheet(String text) {
		try {
			return Sheets.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private YearGap gap(Person person, CoverRule rule, int year) {
		return person.does(() -> this.gaps.of(MERIDIA, year, year, rule, true)).getFirst();
	}

	@ParameterizedTest
	@CsvSource({ "PAID, 2800000, 600000, not computable, 0, at least 3400000, at least 3400000",
			"FIRM, 1700000, 0 to 600000, not computable, 0, at least 1700000 to 2300000, at least 200000 to 800000",
			"FIRM_AND_PLEDGED, 1100000, 0 to 600000, not computable, 0, at least 1100000 to 1700000, at least 0 to 200000" })
	void the_gap_comes_out_exactly(CoverRule rule, String clearance, String education, String victims, String stockpile,
			String upper, String lower) {
		YearGap year = gap(Person.MERIDIA_AUTHORITY, rule, 2028);
		assertThat(year.cells().stream().map((cell) -> words(cell.gap())).toList())
			.isEqualTo(List.of(clearance, education, victims, stockpile));
		assertThat("at least " + words(year.upper())).isEqualTo(upper);
		assertThat("at least " + words(year.lower())).isEqualTo(lower);
		assertThat(year.atLeast()).isTrue();
	}

	@Test
	void a_year_that_the_plan_covers_without_a_line_is_not_planned_and_one_outside_is_unknown() {
		assertThat(gap(Person.ISU, CoverRule.FIRM, 2027).cells())
			.allMatch((cell) -> cell.gap() instanceof Gap.NotPlanned);
		assertThat(gap(Person.ISU, CoverRule.FIRM, 2029).cells())
			.allMatch((cell) -> cell.gap() instanceof Gap.NotComputable);
	}

	@Test
	void who_does_not_see_the_plan_sees_no_gap() {
		assertThat(gap(Person.NORVENIA, CoverRule.PAID, 2028).upper()).isEqualTo(range(3_400_000));
		assertThat(gap(Person.OBSERVER, CoverRule.PAID, 2028).cells())
			.allMatch((cell) -> cell.gap() instanceof Gap.NotComputable);
	}

	private static Range range(long amount) {
		return Range.exactly(java.math.BigDecimal.valueOf(amount));
	}

	private static String words(Gap gap) {
		return switch (gap) {
			case Gap.Open open -> words(open.amount());
			case Gap.NotComputable none -> "not computable";
			case Gap.NotPlanned none -> "not planned";
		};
	}

	private static String words(Range range) {
		String least = range.least().stripTrailingZeros().toPlainString();
		return range.isExact() ? least : least + " to " + range.most().stripTrailingZeros().toPlainString();
	}

}
