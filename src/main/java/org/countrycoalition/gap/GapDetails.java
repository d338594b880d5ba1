package org.countrycoalition.gap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.countrycoalition.funding.Flow;
import org.countrycoalition.funding.Funding;
import org.countrycoalition.funding.NationalMoney;
import org.countrycoalition.gap.Behind.LineNeed;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.ExchangeRates;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.registry.Register;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanNeeds;
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
	 * @param gap of the State in a year
	 * @param state whose gap
	 * @param pillar of the cell
	 * @param rule what counts as cover
	 * @param withIllustrative whether what is made up counts too
	 * @param prices in which the gap tells dollars
	 * @return what is behind the cell
	 */
	public Behind behind(YearGap gap, CountryCode state, Pillar pillar, CoverRule rule, boolean withIllustrative,
			Prices prices) {
		int year = gap.year();
		Cell cell = gap.cells().stream().filter((one) -> one.pillar() == pillar).findFirst().orElseThrow();
		List<Flow> money = flows(state, year, year, rule, withIllustrative);
		ExchangeRates rates = this.register.exchangeRates();
		Optional<Plan> inForce = plan(state, withIllustrative);
		boolean sharesCount = inForce.map((plan) -> PlanNeeds.of(plan, year, rates).in(prices, year).national())
			.map((shares) -> shares.getOrDefault(pillar, FigureSum.EMPTY))
			.filter(cell.national()::equals)
			.isPresent();
		List<LineNeed> lines = inForce.stream()
			.flatMap((plan) -> plan.lines()
				.stream()
				.filter((line) -> line.pillar() == pillar && line.years().containsKey(year))
				.map((line) -> LineNeed.of(line, PlanNeeds.of(plan.with(List.of(line)), year, rates), sharesCount,
						money, prices, year)))
			.toList();
		return Behind.of(cell, lines, money);
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
		if (!GapYears.spans(from, to)) {
			throw new IllegalArgumentException("No span of years: " + from + " to " + to);
		}
		GapSources sources = new GapSources(LocalDate.now(this.clock).getYear(), plan(state, withIllustrative),
				this.register.exchangeRates(), flows(state, from, to, rule, withIllustrative),
				this.national.of(state, withIllustrative), rule, prices);
		return IntStream.rangeClosed(from, to).mapToObj(sources::in).toList();
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
