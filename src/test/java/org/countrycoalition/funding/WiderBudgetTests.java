package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Objects;

import org.countrycoalition.funding.FundingRefusal.Reason;
import org.countrycoalition.kernel.Absence;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.testing.FundingTables;
import org.countrycoalition.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * What may be said of a part of a wider budget, and what of it counts.
 */
@SpringBootTest
class WiderBudgetTests {

	@AfterEach
	void empty() throws SQLException {
		FundingTables.empty();
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			10 | -   | a survey | NATIONAL_SHARE_HIGH
			-  | 20  | a survey | NATIONAL_SHARE_LOW
			-  | -   | a survey | NATIONAL_SHARE_LOW
			20 | 10  | a survey | NATIONAL_SHARE_ORDER
			-1 | 10  | a survey | NATIONAL_SHARE_ORDER
			10 | 101 | a survey | NATIONAL_SHARE_ORDER
			10 | 20  | ' '      | NATIONAL_SHARE_NOTE""")
	void what_is_not_whole_or_not_in_order_is_refused(@Nullable BigDecimal low, @Nullable BigDecimal high, String note,
			Reason reason) {
		FundingRefusal refusal = catchThrowableOfType(FundingRefusal.class, () -> WiderBudget.of(low, high, note));
		assertThat(refusal.reason()).isEqualTo(reason);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			10 | 20  | 20
			0  | 100 | 0
			15 | 15  | 30""")
	void at_least_the_lowest_share_counts(BigDecimal low, BigDecimal high, BigDecimal counted) {
		WiderBudget wider = Objects.requireNonNull(WiderBudget.of(low, high, " a survey "));
		FigureSum sum = wider.counted(FigureSum.of(Figure.reported(new BigDecimal("200"))));
		assertThat(sum.ofKnown()).isEqualByComparingTo(counted);
		assertThat(sum.isLowerBound()).isEqualTo(low.compareTo(high) != 0);
		assertThat(wider.note()).isEqualTo("a survey");
	}

	@Test
	void of_an_amount_that_is_not_known_no_share_is_and_of_nothing_said_all_counts() {
		WiderBudget wider = new WiderBudget(BigDecimal.ONE, BigDecimal.TEN, "a survey");
		FigureSum unknown = FigureSum.of(Figure.absent(Absence.NOT_REPORTED));
		assertThat(wider.counted(unknown)).isEqualTo(unknown);
		assertThat(WiderBudget.of(null, null, " ")).isNull();
	}

	private static void store(String low, String high, String note) throws SQLException {
		try (var connection = TestDatabase.asOwner(); var statement = connection.createStatement()) {
			statement.execute(
					"""
							insert into funding.national_money
								(state, year, source_name, basis, pillar, tier, source, share_low, share_high, share_note)
							values ('BIH', 2027, 'Ministry of Health', 'BUDGETED', 'VICTIM_ASSISTANCE', 'PUBLIC', 'Budget act', %s, %s, %s)"""
						.formatted(low, high, note));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			10   | null   | 'a survey' | share_whole
			null | 20     | 'a survey' | share_whole
			null | null   | 'a survey' | share_whole
			10   | 20     | null       | share_whole
			10   | 20     | ' '        | share_whole
			20   | 10     | 'a survey' | share_in_order
			-1   | 10     | 'a survey' | share_in_order
			10   | 100.01 | 'a survey' | share_in_order""")
	void the_database_takes_no_such_row(String low, String high, String note, String check) {
		assertThatThrownBy(() -> store(low, high, note)).isInstanceOf(SQLException.class).hasMessageContaining(check);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			10   | 20   | 'a survey'
			0    | 100  | 'a survey'
			null | null | null""")
	void the_database_takes_a_whole_share_and_none(String low, String high, String note) throws SQLException {
		store(low, high, note);
	}

}
