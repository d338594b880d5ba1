package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.countrycoalition.funding.NationalFacts.Basis;
import org.countrycoalition.funding.NationalLedger.Counts;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.kernel.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which rows of the national ledger count, case by case. A row is written as the table
 * that prints it (a letter and the year of its date, or "form"), then "own" if the State
 * says it itself, "all" if it is not divided by source, and "kind" if it is in kind.
 */
class NationalLedgerTests {

	private static NationalRow row(String words) {
		List<String> is = List.of(words.split("-", -1));
		String table = is.getFirst();
		boolean form = table.equals("form");
		NationalRow.Edition edition = form ? null : new NationalRow.Edition(table, "",
				LocalDate.of(2000 + Integer.parseInt(table.substring(1)), 1, 1), Instant.EPOCH);
		NationalFacts facts = new NationalFacts(is.contains("next") ? 2015 : 2014, is.contains("all") ? "" : "Ministry",
				null, is.contains("budget") ? Basis.BUDGETED : Basis.SPENT, Pillar.UNALLOCATED, null, null,
				BigDecimal.TEN, is.contains("kind"), null, table, Tier.PUBLIC);
		return new NationalRow(UUID.randomUUID(), CountryCode.of("BIH"), facts, false, "", BigDecimal.TEN, false,
				edition, (form || is.contains("own")) ? "authority" : null, false, 0, Prices.NOMINAL);
	}

	@Test
	void a_wider_budget_is_in_no_total_but_for_its_lowest_share() {
		NationalRow whole = row("form-budget");
		NationalFacts facts = whole.facts();
		NationalFacts part = new NationalFacts(facts.year(), facts.source(), null, facts.basis(), facts.pillar(), "BAM",
				new BigDecimal("18"), facts.usd(), false, null, "form", Tier.PUBLIC,
				new WiderBudget(new BigDecimal("10"), new BigDecimal("25"), "a survey"));
		NationalRow wider = new NationalRow(UUID.randomUUID(), whole.state(), part, false, "", BigDecimal.TEN, false,
				null, "authority", false, 0, Prices.NOMINAL);
		NationalYear year = NationalLedger.of(List.of(whole, wider)).in(2014);
		assertThat(year.total(Basis.BUDGETED).ofKnown()).isEqualByComparingTo("11");
		assertThat(year.total(Basis.BUDGETED).isLowerBound()).isTrue();
		assertThat(year.byEstimate(Basis.BUDGETED).most().ofKnown()).isEqualByComparingTo("2.5");
		assertThat(year.byEstimate(Basis.BUDGETED).whole().ofKnown()).isEqualByComparingTo("10");
		assertThat(year.originals(Basis.BUDGETED)).isEmpty();
		assertThat(year.byEstimate(Basis.SPENT).isNothing()).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			a10                       | YES
			a10 a10                   | YES YES
			a10 b11                   | LATER_EDITION YES
			a10-all b11               | DIVIDED_ELSEWHERE YES
			a10 b11-all               | YES DIVIDED_ELSEWHERE
			a10-all b11-all           | LATER_EDITION YES
			a10 b11-next              | YES YES
			a10 b11-budget            | YES YES
			a10 b11-kind              | YES IN_KIND
			a10-all b11-kind          | YES IN_KIND
			a10-own b11               | YES OWN_STATEMENT
			a10-own b11-all           | YES OWN_STATEMENT
			form b11                  | YES OWN_STATEMENT
			form form                 | YES YES
			form a10-own b11-own      | YES LATER_EDITION YES
			form a10-own-all          | YES DIVIDED_ELSEWHERE
			a10-own-all b11           | YES OWN_STATEMENT""")
	void which_rows_count(String rows, String expected) {
		List<NationalRow> all = Arrays.stream(rows.split(" ", -1)).map(NationalLedgerTests::row).toList();
		assertThat(NationalLedger.of(all).entries().stream().map(NationalLedger.Entry::counts).toList())
			.isEqualTo(Arrays.stream(expected.split(" ", -1)).map(Counts::valueOf).toList());
	}

}
