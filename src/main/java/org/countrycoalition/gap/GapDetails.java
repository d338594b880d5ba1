package org.countrycoalition.gap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.countrycoalition.funding.Flow;
import org.countrycoalition.funding.Funding;
import org.countrycoalition.funding.NationalMoney;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.registry.Register;
import org.countrycoalition.workplan.Plan;
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

	private final Register register;

	private final Clock clock;

	GapDetails(Workplans plans, Funding funding, NationalMoney national, Register register, Clock clock) {
		this.plans = plans;
		this.funding = funding;
		this.national = national;
		this.register = register;
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
		return Behind.of(sources(state, year, year, rule, withIllustrative, prices), year, pillar);
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
		GapSources sources = sources(state, from, to, rule, withIllustrative, prices);
		return IntStream.rangeClosed(from, to).mapToObj(sources::in).toList();
	}

	private GapSources sources(CountryCode state, int from, int to, CoverRule rule, boolean withIllustrative,
			Prices prices) {
		if (!GapYears.spans(from, to)) {
			throw new IllegalArgumentException("No span of years: " + from + " to " + to);
		}
		return new GapSources(LocalDate.now(this.clock).getYear(), plan(state, withIllustrative),
				this.register.exchangeRates(), flows(state, from, to, rule, withIllustrative),
				this.national.of(state, withIllustrative), rule, prices);
	}

	private Optional<Plan> plan(CountryCode state, boolean withIllustrative) {
		return this.plans.published(state).filter((plan) -> withIllustrative || !plan.illustrative());
	}

	private List<Flow> flows(CountryCode state, int from, int to, CoverRule rule, boolean withIllustrative) {
		return this.funding.flows(state, from, to, withIllustrative)
			.stream()
			.filter((flow) -> rule.counts(flow.cover().step()))
			.toList();
	}

}
