package org.countrycoalition.gap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.countrycoalition.funding.CoverSum;
import org.countrycoalition.funding.Funding;
import org.countrycoalition.funding.NationalLedger;
import org.countrycoalition.funding.NationalMoney;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.workplan.NeedInForce;
import org.countrycoalition.workplan.Workplans;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets the published plan against contributions. It sums what its viewer may see.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Gaps {

	private static final NationalLedger NO_LEDGER = new NationalLedger(List.of());

	private final Workplans plans;

	private final Funding funding;

	private final NationalMoney national;

	private final Clock clock;

	Gaps(Workplans plans, Funding funding, NationalMoney national, Clock clock) {
		this.plans = plans;
		this.funding = funding;
		this.national = national;
		this.clock = clock;
	}

	/**
	 * @param state whose need
	 * @param from first year
	 * @param to last year, included
	 * @param rule what counts as cover
	 * @param withIllustrative whether what is made up counts too
	 * @return one for each year
	 * @throws IllegalArgumentException if the years are not {@linkplain GapYears#spans in
	 * reach}
	 */
	public List<YearGap> of(CountryCode state, int from, int to, CoverRule rule, boolean withIllustrative) {
		return of(state, from, to, rule, withIllustrative, Prices.NOMINAL);
	}

	/**
	 * @param state whose need
	 * @param from first year
	 * @param to last year, included
	 * @param rule what counts as cover
	 * @param withIllustrative whether what is made up counts too
	 * @param prices in which dollars are told
	 * @return as above
	 */
	public List<YearGap> of(CountryCode state, int from, int to, CoverRule rule, boolean withIllustrative,
			Prices prices) {
		if (!GapYears.spans(from, to)) {
			throw new IllegalArgumentException("No span of years: " + from + " to " + to);
		}
		Optional<NeedInForce> need = this.plans.need(state, from, to, withIllustrative);
		List<CoverSum> cover = this.funding.coverSums(state, from, to, withIllustrative);
		NationalLedger ledger = this.national.of(state, withIllustrative);
		return IntStream.rangeClosed(from, to)
			.mapToObj((year) -> GapCalculator.of(input(year, need, cover, rule, ledger)).in(prices))
			.toList();
	}

	/**
	 * @param state whose plan
	 * @return first year that its published plan covers, empty if the viewer sees none
	 */
	public Optional<Integer> firstPlannedYear(CountryCode state) {
		return this.plans.firstPublishedYear(state);
	}

	/**
	 * @param year of the need
	 * @param rule what counts as cover
	 * @param withIllustrative whether what is made up counts too
	 * @return the gap of every State with a published plan that the viewer may see
	 */
	public Portfolio portfolio(int year, CoverRule rule, boolean withIllustrative) {
		return portfolio(year, rule, withIllustrative, Prices.NOMINAL);
	}

	/**
	 * @param year of the need
	 * @param rule what counts as cover
	 * @param withIllustrative whether what is made up counts too
	 * @param prices in which dollars are told
	 * @return as above
	 */
	public Portfolio portfolio(int year, CoverRule rule, boolean withIllustrative, Prices prices) {
		return portfolios(year, year, rule, withIllustrative, prices).getFirst();
	}

	/**
	 * @param from first year
	 * @param to last year, included
	 * @param rule what counts as cover
	 * @param withIllustrative whether what is made up counts too
	 * @param prices in which dollars are told
	 * @return the gaps of all States as above, one for each year
	 * @throws IllegalArgumentException if the years are not {@linkplain GapYears#spans in
	 * reach}
	 */
	public List<Portfolio> portfolios(int from, int to, CoverRule rule, boolean withIllustrative, Prices prices) {
		Read read = read(from, to, rule, withIllustrative, prices);
		return IntStream.rangeClosed(from, to)
			.mapToObj((year) -> portfolio(year, read, (state, pillar) -> true))
			.toList();
	}

	/**
	 * @param from first year
	 * @param to last year, included
	 * @param rule what counts as cover
	 * @param withIllustrative whether what is made up counts too
	 * @param prices in which dollars are told
	 * @param chosen of which pillars of which State the gaps are wanted apart
	 * @return as above, in two parts; money that may go to both is at its best in each
	 */
	public List<Portfolio.Split> split(int from, int to, CoverRule rule, boolean withIllustrative, Prices prices,
			BiPredicate<CountryCode, Pillar> chosen) {
		Read read = read(from, to, rule, withIllustrative, prices);
		return IntStream.rangeClosed(from, to)
			.mapToObj((year) -> new Portfolio.Split(portfolio(year, read, chosen),
					portfolio(year, read, chosen.negate())))
			.toList();
	}

	private Read read(int from, int to, CoverRule rule, boolean withIllustrative, Prices prices) {
		if (!GapYears.spans(from, to)) {
			throw new IllegalArgumentException("No span of years: " + from + " to " + to);
		}
		return new Read(rule, prices, this.plans.needOfAll(from, to, withIllustrative),
				this.funding.coverOfAll(from, to, withIllustrative), this.national.ofAll(from, to, withIllustrative));
	}

	private Portfolio portfolio(int year, Read read, BiPredicate<CountryCode, Pillar> chosen) {
		return new Portfolio(year, read.rule(), read.plans().stream().map((plan) -> {
			List<CoverSum> cover = read.cover().getOrDefault(plan.state(), List.of());
			GapInput input = input(year, Optional.of(plan), cover, read.rule(),
					read.ledgers().getOrDefault(plan.state(), NO_LEDGER));
			return new StateGap(plan.state(), plan.illustrative(),
					GapCalculator.of(input.of((pillar) -> chosen.test(plan.state(), pillar))).in(read.prices()),
					donors(year, cover, read.rule()));
		}).toList());
	}

	/**
	 * @param withIllustrative whether made-up plans count too
	 * @return years that a published plan covers, as far as the viewer may see it,
	 * earliest first
	 */
	public List<Integer> plannedYears(boolean withIllustrative) {
		return this.plans.publishedYears(withIllustrative);
	}

	/**
	 * The years that plans cover, and the portfolio of one of them, in one look.
	 * @param choice of the year and rule, from the years that there are
	 * @param withIllustrative whether what is made up counts too
	 * @param prices in which dollars are told
	 * @return both
	 */
	public Overview overview(Function<List<Integer>, Question> choice, boolean withIllustrative, Prices prices) {
		List<Integer> years = plannedYears(withIllustrative);
		Question question = choice.apply(years);
		return new Overview(years, portfolio(question.year(), question.rule(), withIllustrative, prices));
	}

	private static int donors(int year, List<CoverSum> cover, CoverRule rule) {
		return Math.toIntExact(cover.stream()
			.filter((sum) -> sum.year() == year && rule.counts(sum.step()))
			.flatMap((sum) -> sum.donors().stream())
			.distinct()
			.count());
	}

	private GapInput input(int year, Optional<NeedInForce> plan, List<CoverSum> cover, CoverRule rule,
			NationalLedger ledger) {
		return GapInput.of(year, LocalDate.now(this.clock).getYear(), plan, ledger, cover, rule);
	}

	private record Read(CoverRule rule, Prices prices, List<NeedInForce> plans, Map<CountryCode, List<CoverSum>> cover,
			Map<CountryCode, NationalLedger> ledgers) {
	}

	/**
	 * What a reader of all gaps asks for.
	 *
	 * @param year of the need
	 * @param rule what counts as cover
	 */
	public record Question(int year, CoverRule rule) {
	}

	/**
	 * All gaps of a year, with the other years that there are.
	 *
	 * @param years that a published plan covers, earliest first
	 * @param portfolio of the year asked for
	 */
	public record Overview(List<Integer> years, Portfolio portfolio) {
	}

}
