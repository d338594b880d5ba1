package org.countrycoalition.exchange;

import java.math.BigDecimal;
import java.util.List;

import org.countrycoalition.exchange.AmountTable.Column;
import org.countrycoalition.exchange.AmountTable.Entry;
import org.countrycoalition.exchange.AmountTable.Kind;
import org.countrycoalition.kernel.Absence;
import org.countrycoalition.kernel.Extent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * A column of amounts holds numbers and nothing else.
 */
class AmountTableTests {

	private static final AmountTable.Words WORDS = new AmountTable.Words("{0}, at least", "{0}, at most",
			"What is not known", "{0}: {1}", "Estimates", "by an earlier rate");

	private static AmountTable table(Entry gap) {
		return new AmountTable(List.of(new Column("State", Kind.WORDS), new Column("Gap", Kind.AMOUNT)),
				List.of(List.of(Entry.of("Meridia"), gap)), WORDS);
	}

	static List<org.junit.jupiter.params.provider.Arguments> cases() {
		return List.of(arguments(new Entry("5", Extent.exactly(new BigDecimal("5"))), "5,5,"),
				arguments(new Entry("0 to 460,000", Extent.between(BigDecimal.ZERO, new BigDecimal("460000"))),
						"0,460000,"),
				arguments(new Entry("5", Extent.exactly(new BigDecimal("5.005"))), "5.01,5.01,"),
				arguments(new Entry("at least 5", Extent.atLeast(new BigDecimal("5"))), "5,,Gap: at least 5"),
				arguments(new Entry("unknown", Extent.absent(Absence.UNKNOWN)), ",,Gap: unknown"),
				arguments(Entry.of("not planned"), ",,Gap: not planned"), arguments(Entry.of(""), ",,"));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void an_amount_has_both_ends_and_what_is_not_known_is_said_last(Entry gap, String line) {
		assertThat(Sheets.csv(table(gap).lines()).lines())
			.containsExactly("State,\"Gap, at least\",\"Gap, at most\",What is not known", "Meridia," + line);
	}

	@Test
	void which_numbers_rest_on_an_estimate_is_said_before_it_where_any_does() {
		Extent five = Extent.exactly(new BigDecimal("5"));
		AmountTable gaps = new AmountTable(List.of(new Column("Need", Kind.AMOUNT), new Column("Gap", Kind.AMOUNT)),
				List.of(List.of(new Entry("5", five), new Entry("5", five.resting(1))),
						List.of(new Entry("5", five), Entry.of("unknown"))),
				WORDS);
		assertThat(Sheets.csv(gaps.lines()).lines()).containsExactly(
				"\"Need, at least\",\"Need, at most\",\"Gap, at least\",\"Gap, at most\",Estimates,What is not known",
				"5,5,5,5,Gap: by an earlier rate,", "5,5,,,,Gap: unknown");
	}

	@Test
	void a_year_is_a_number_that_is_no_figure_and_a_word_in_its_place_stays_one() {
		AmountTable years = new AmountTable(List.of(new Column("Year", Kind.YEAR)),
				List.of(List.of(Entry.of("2028")), List.of(Entry.of("all years"))), WORDS);
		assertThat(years.lines()).containsExactly(List.of(WorkbookCell.header("Year")),
				List.of(new WorkbookCell.Year(2028)), List.of(WorkbookCell.of("all years")));
		assertThat(Sheets.csv(years.lines()).lines()).containsExactly("Year", "2028", "all years");
	}

	@Test
	void a_number_has_one_column_and_a_table_without_numbers_none_for_what_is_not_known() {
		AmountTable counts = new AmountTable(
				List.of(new Column("Donors", Kind.NUMBER), new Column("Left", Kind.NUMBER)),
				List.of(List.of(Entry.of(BigDecimal.TWO), Entry.of("no rate"))), WORDS);
		assertThat(Sheets.csv(counts.lines()).lines()).containsExactly("Donors,Left,What is not known",
				"2,,Left: no rate");
		AmountTable words = new AmountTable(List.of(new Column("State", Kind.WORDS)),
				List.of(List.of(Entry.of("=1+1"))), WORDS);
		assertThat(Sheets.csv(words.lines()).lines()).containsExactly("State", "'=1+1");
	}

	@Test
	void a_number_has_a_column_for_each_end_where_one_of_its_column_lies_between_two() {
		AmountTable counts = new AmountTable(
				List.of(new Column("Year", Kind.NUMBER), new Column("States", Kind.NUMBER)),
				List.of(List.of(Entry.of(new BigDecimal("2015")), Entry.of(BigDecimal.TWO)),
						List.of(Entry.of(new BigDecimal("2016")),
								new Entry("21 to 42", Extent.between(new BigDecimal("21"), new BigDecimal("42"))))),
				WORDS);
		assertThat(Sheets.csv(counts.lines()).lines()).containsExactly(
				"Year,\"States, at least\",\"States, at most\",What is not known", "2015,2,2,", "2016,21,42,");
	}

}
