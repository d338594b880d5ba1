package org.countrycoalition.gap.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countrycoalition.gap.CoverRule;
import org.countrycoalition.gap.Fund;
import org.countrycoalition.gap.FundCase;
import org.countrycoalition.gap.FundCases;
import org.countrycoalition.gap.FundOutcome;
import org.countrycoalition.gap.FundOutcome.Result;
import org.countrycoalition.gap.Portfolio;
import org.countrycoalition.gap.Range;
import org.countrycoalition.gap.Spread;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Deadline;
import org.countrycoalition.registry.StateRow;

/**
 * What the view of a fund shows, the same for the page and the files.
 *
 * @param fund that is asked about
 * @param rule what counts as cover
 * @param cases gaps that it could have closed
 * @param outcomes in the fund's order
 * @param states what the register says of them
 */
record FundPage(Fund fund, CoverRule rule, FundCases cases, List<FundOutcome> outcomes,
		Map<CountryCode, StateRow> states) {

	/**
	 * @param years gaps of all States, one for each year of the fund, those with a
	 * deadline apart from the others
	 * @param states what the register says of them
	 * @param deadlines of all outstanding duties
	 */
	static FundPage of(Fund fund, List<Portfolio.Split> years, Map<CountryCode, StateRow> states,
			List<Deadline> deadlines, LocalDate on) {
		FundCases cases = FundCases.of(years, states, deadlines, on);
		return new FundPage(fund, years.getFirst().chosen().rule(), cases, fund.closes(cases.open()), states);
	}

	String name(CountryCode state, Locale language) {
		return Optional.ofNullable(this.states.get(state))
			.map((known) -> known.name().in(language))
			.orElse(state.iso3());
	}

	String names(List<CountryCode> some, Locale language) {
		return some.stream().map((state) -> name(state, language)).collect(Collectors.joining(", "));
	}

	/** How many States' gaps would have been closed so far. */
	long count(Result... results) {
		List<Result> wanted = List.of(results);
		return this.outcomes.stream().filter((row) -> wanted.contains(row.result())).count();
	}

	/** What it would have given all together, at both ends of what the gaps may be. */
	Range given() {
		BigDecimal low = sum(FundOutcome::low);
		BigDecimal high = sum(FundOutcome::high);
		return new Range(low.min(high), low.max(high), gap().estimated());
	}

	/** What it would not have needed. */
	Range unspent() {
		Range given = given();
		return new Range(this.fund.whole().subtract(given.most()), this.fund.whole().subtract(given.least()),
				given.estimated());
	}

	Range gap() {
		return together((row) -> row.about().gap());
	}

	Range left() {
		return together(FundOutcome::left);
	}

	boolean complete() {
		return this.cases.unknown().isEmpty() && this.outcomes.stream().allMatch((row) -> row.about().complete());
	}

	/** Why amounts lie between two, all States together. */
	Set<Spread> spread() {
		return this.outcomes.stream()
			.flatMap((row) -> row.about().spread().stream())
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Spread.class)));
	}

	/** Gaps that no deadline bounds, which the fund does not close. */
	Range beside() {
		return this.cases.beside().stream().map(FundCase::gap).reduce(Range.ZERO, Range::plus);
	}

	boolean isBesideComplete() {
		return this.cases.beside().stream().allMatch(FundCase::complete);
	}

	private Range together(Function<FundOutcome, Range> part) {
		List<Range> parts = this.outcomes.stream().map(part).toList();
		return new Range(sum(parts.stream().map(Range::least)), sum(parts.stream().map(Range::most)),
				this.outcomes.stream().mapToInt((row) -> row.about().gap().estimated()).sum());
	}

	private BigDecimal sum(Function<FundOutcome, BigDecimal> part) {
		return sum(this.outcomes.stream().map(part));
	}

	private static BigDecimal sum(Stream<BigDecimal> amounts) {
		return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
