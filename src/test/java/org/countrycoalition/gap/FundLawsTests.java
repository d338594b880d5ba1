package org.countrycoalition.gap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countrycoalition.kernel.CountryCode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every fund and whatever gaps there are.
 */
class FundLawsTests {

	private static final int FROM = 2027;

	private static final int TO = 2029;

	@Provide
	Arbitrary<Fund> funds() {
		return Combinators
			.combine(Arbitraries.integers().between(1, 4000), Arbitraries.of(true, false),
					Arbitraries.of(Fund.Order.values()))
			.as((size, yearly, order) -> new Fund(BigDecimal.valueOf(size), yearly, FROM, TO, order));
	}

	@Provide
	Arbitrary<List<FundCase>> cases() {
		Arbitrary<Range> ranges = Combinators
			.combine(Arbitraries.integers().between(0, 900), Arbitraries.integers().between(0, 300))
			.as((least, more) -> new Range(BigDecimal.valueOf(least), BigDecimal.valueOf(least + more)));
		Arbitrary<Map<Integer, Range>> gaps = Arbitraries.maps(Arbitraries.integers().between(FROM, TO), ranges)
			.ofMaxSize(3);
		return Combinators
			.combine(Arbitraries.strings().withCharRange('A', 'Z').ofLength(3), gaps, Arbitraries.of(true, false),
					Arbitraries.integers().between(0, 3), Arbitraries.of(true, false))
			.as((code, years, complete, deadline, near) -> {
				SortedMap<Integer, Range> sorted = new TreeMap<>(years);
				return new FundCase(CountryCode.of(code), false, sorted, complete, (deadline > 0)
						? new TimeBound(LocalDate.of(2027 + deadline, 1, 1), false, false, TimeBound.Extension.NONE)
						: null, near, Set.of());
			})
			.list()
			.uniqueElements(FundCase::state)
			.ofMaxSize(8);
	}

	private static BigDecimal sum(List<BigDecimal> amounts) {
		return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	@Property
	void it_never_gives_more_than_it_has(@ForAll("funds") Fund fund, @ForAll("cases") List<FundCase> cases) {
		List<FundOutcome> outcomes = fund.closes(cases);
		assertThat(sum(outcomes.stream().map(FundOutcome::low).toList())).isLessThanOrEqualTo(fund.whole());
		assertThat(sum(outcomes.stream().map(FundOutcome::high).toList())).isLessThanOrEqualTo(fund.whole());
	}

	@Property
	void it_never_gives_more_than_is_missing_and_leaves_nothing_below_zero(@ForAll("funds") Fund fund,
			@ForAll("cases") List<FundCase> cases) {
		assertThat(fund.closes(cases)).allSatisfy((row) -> {
			assertThat(row.low()).isNotNegative().isLessThanOrEqualTo(row.about().gap().least());
			assertThat(row.high()).isNotNegative().isLessThanOrEqualTo(row.about().gap().most());
			assertThat(row.left().least()).isNotNegative().isLessThanOrEqualTo(row.left().most());
		});
	}

	@Property
	void it_keeps_no_money_back_while_a_gap_is_open(@ForAll("cases") List<FundCase> cases, @ForAll("funds") Fund any) {
		Fund fund = new Fund(any.size(), false, FROM, TO, any.order());
		BigDecimal missing = sum(cases.stream().map((one) -> one.gap().most()).toList());
		assertThat(sum(fund.closes(cases).stream().map(FundOutcome::high).toList()))
			.isEqualByComparingTo(missing.min(fund.size()));
	}

	@Property
	void each_state_is_told_once_and_in_the_same_order_however_they_came(@ForAll("funds") Fund fund,
			@ForAll("cases") List<FundCase> cases, @ForAll Random random) {
		List<FundCase> shuffled = new ArrayList<>(cases);
		Collections.shuffle(shuffled, random);
		List<FundOutcome> outcomes = fund.closes(cases);
		assertThat(fund.closes(shuffled)).isEqualTo(outcomes);
		assertThat(new HashSet<>(outcomes.stream().map(FundOutcome::about).toList())).hasSameSizeAs(cases)
			.containsAll(cases);
	}

	@Property
	void a_larger_fund_gives_nobody_less(@ForAll("funds") Fund fund, @ForAll("cases") List<FundCase> cases) {
		Fund larger = new Fund(fund.size().add(BigDecimal.TEN), fund.yearly(), FROM, TO, fund.order());
		List<FundOutcome> less = fund.closes(cases);
		List<FundOutcome> more = larger.closes(cases);
		for (int place = 0; place < less.size(); place++) {
			assertThat(more.get(place).high()).isGreaterThanOrEqualTo(less.get(place).high());
		}
	}

}
