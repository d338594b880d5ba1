package org.countrycoalition.gap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.countrycoalition.funding.AttributableCover;
import org.countrycoalition.funding.CoverSum;
import org.countrycoalition.funding.Flow;
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
 * Opens a State's gaps: the lines and contributions behind them, and what of them is
 * attributable to cluster munitions. It tells what its viewer may see.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class GapDetails {

	private final Workplans plans;

	private final Funding funding;

	private final NationalMoney national;

	private final Clock clock;

	GapDetails(Workplans plans, Funding funding, NationalMoney national, Clock clock) {
		this.plans = plans;
		this.funding = funding;
		this.national = national;
		this.clock = clock;
	}

	/**
	 * @param state whose gap
	 * @param year of the cell
	 * @param pillar of the cell
	 * @param rule what counts as cover
	 * @param withIllustrative whether what is made up counts too
	 * @param prices in which dollars are told
	 * @return what is behind the cell, and the cell itself
	 * @throws IllegalArgumentException if the year is not {@linkplain GapYears#spans in
	 * reach}
	 */
	public Behind behind(CountryCode state, int year, Pillar pillar, CoverRule rule, boolean withIllustrative,
			Prices prices) {
		reach(year, year);
		List<Flow> flows = this.funding.flows(state, year, year, withIllustrative);
		GapSources sources = sources(state, year, year, flows.stream().map(Flow::attributable).toList(), rule,
				withIllustrative, prices);
		return Behind.of(sources, year, pillar, this.plans.costs(state, year, pillar, withIllustrative),
				flows.stream().filter((flow) -> rule.counts(flow.cover().step())).toList());
	}

	/**
	 * @param state whose gaps
	 * @param from first year
	 * @param to last year, included
	 * @param rule what counts as cover
	 * @param withIllustrative whether what is made up counts too
	 * @param prices in which dollars are told
	 * @return one for each year. Of the national ledger nobody says how much is for
	 * cluster munitions, anything from nothing to all, but of parts of wider budgets
	 * @throws IllegalArgumentException if the years are not {@linkplain GapYears#spans in
	 * reach}
	 */
	public List<AttributedGap> attributed(CountryCode state, int from, int to, CoverRule rule, boolean withIllustrative,
			Prices prices) {
		reach(from, to);
		GapSources sources = sources(state, from, to, this.funding.attributable(state, from, to, withIllustrative),
				rule, withIllustrative, prices);
		return IntStream.rangeClosed(from, to).mapToObj(sources::in).toList();
	}

	/**
	 * @param state whose gaps
	 * @param from first year
	 * @param to last year, included
	 * @param rule what counts as cover
	 * @param withIllustrative whether what is made up counts too
	 * @param prices in which dollars are told
	 * @return the gaps of the years, and where cover ends before the work in all years of
	 * the plan: those are read once more only if they go beyond the years asked for
	 * @throws IllegalArgumentException if the years are not {@linkplain GapYears#spans in
	 * reach}
	 */
	public Outlook outlook(CountryCode state, int from, int to, CoverRule rule, boolean withIllustrative,
			Prices prices) {
		reach(from, to);
		NationalLedger ledger = this.national.of(state, withIllustrative);
		Optional<NeedInForce> need = this.plans.need(state, from, to, withIllustrative);
		List<YearGap> years = years(from, to, need, this.funding.coverSums(state, from, to, withIllustrative), rule,
				ledger);
		int first = need.map(NeedInForce::firstYear).orElse(from);
		int last = need.map(NeedInForce::lastYear).orElse(to);
		List<YearGap> planned = (from <= first && last <= to)
				? years.stream().filter((year) -> year.year() >= first && year.year() <= last).toList()
				: years(first, last, this.plans.need(state, first, last, withIllustrative),
						this.funding.coverSums(state, first, last, withIllustrative), rule, ledger);
		return new Outlook(years.stream().map((year) -> year.in(prices)).toList(), first, last,
				FundingCliff.of(planned));
	}

	private List<YearGap> years(int from, int to, Optional<NeedInForce> need, List<CoverSum> cover, CoverRule rule,
			NationalLedger ledger) {
		int running = LocalDate.now(this.clock).getYear();
		return IntStream.rangeClosed(from, to)
			.mapToObj((year) -> GapCalculator.of(GapInput.of(year, running, need, ledger, cover, rule)))
			.toList();
	}

	private GapSources sources(CountryCode state, int from, int to, List<AttributableCover> cover, CoverRule rule,
			boolean withIllustrative, Prices prices) {
		return new GapSources(LocalDate.now(this.clock).getYear(),
				this.plans.attributable(state, from, to, withIllustrative), cover,
				this.national.of(state, withIllustrative), rule, prices);
	}

	private static void reach(int from, int to) {
		if (!GapYears.spans(from, to)) {
			throw new IllegalArgumentException("No span of years: " + from + " to " + to);
		}
	}

}
