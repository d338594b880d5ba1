package org.countrycoalition.funding.api;

import java.time.Clock;
import java.time.LocalDate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.countrycoalition.access.ApiProblem;
import org.countrycoalition.funding.Funding;
import org.countrycoalition.funding.NationalMoney;
import org.countrycoalition.funding.PrintedYear;
import org.countrycoalition.funding.funnel.Funnels;
import org.countrycoalition.funding.mobilisation.Editions;
import org.countrycoalition.funding.mobilisation.Mobilisations;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.registry.AskedState;
import org.countrycoalition.registry.PriceIndices;
import org.countrycoalition.registry.PricesAnswer;
import org.countrycoalition.registry.Register;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers what a State received.
 */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Funding", description = "Contributions, each counted once")
class FundingEndpoints {

	private static final int FIRST_YEAR = 1990;

	private static final int LAST_YEAR = 2100;

	private final Funding funding;

	private final NationalMoney national;

	private final Funnels funnels;

	private final Mobilisations mobilisations;

	private final Register register;

	private final PriceIndices indices;

	private final Clock clock;

	FundingEndpoints(Funding funding, NationalMoney national, Funnels funnels, Mobilisations mobilisations,
			Register register, PriceIndices indices, Clock clock) {
		this.funding = funding;
		this.national = national;
		this.funnels = funnels;
		this.mobilisations = mobilisations;
		this.register = register;
		this.indices = indices;
		this.clock = clock;
	}

	@GetMapping("/states/{iso3}/funding")
	@Operation(summary = "What a State received in a year: total, donors, pillars",
			description = "Payments in dollars of the United States, as printed or at the year's average rate; each "
					+ "counted once. prices: nominal, or a year in whose prices all dollars are told. Amounts are decimal strings; an absence is null and named in absences.")
	FundingAnswer funding(@PathVariable String iso3, @RequestParam int year,
			@RequestParam(defaultValue = "nominal") String prices,
			@RequestParam(defaultValue = "false") boolean illustrative) {
		CountryCode state = AskedState.of(iso3, this.register);
		if (year < FIRST_YEAR || year > LAST_YEAR) {
			throw new ApiProblem(HttpStatus.BAD_REQUEST, "year: from " + FIRST_YEAR + " to " + LAST_YEAR);
		}
		Prices told = PricesAnswer.asked(prices, this.indices);
		return FundingAnswer.of(iso3, year, PricesAnswer.of(told), this.funding.received(state, illustrative, told),
				illustrative);
	}

	@GetMapping("/states/{iso3}/national-resources")
	@Operation(summary = "What a State gives itself, and what sources print about all its money",
			description = "Budgeted and spent money by year and source, in no sum of contributions; printed totals and "
					+ "shares beside the payments recorded from the same publisher.")
	NationalAnswer national(@PathVariable String iso3, @RequestParam(defaultValue = "nominal") String prices,
			@RequestParam(defaultValue = "false") boolean illustrative) {
		CountryCode state = AskedState.of(iso3, this.register);
		Prices told = PricesAnswer.asked(prices, this.indices);
		return NationalAnswer.of(iso3, PricesAnswer.of(told), this.national.of(state, illustrative, told),
				PrintedYear.of(this.national.published(state, illustrative), this.funding.to(state, illustrative)),
				illustrative);
	}

	@GetMapping("/states/{iso3}/funnel")
	@Operation(summary = "How far contributions to a State have come, step by step",
			description = "Intents, pledges, commitments and payments that were entered step by step and are shown to "
					+ "you, with what is left of each, since when, and what has to be done next. What is private to its "
					+ "donor stands on the donor's desk alone.")
	FunnelAnswer funnel(@PathVariable String iso3, @RequestParam(defaultValue = "false") boolean illustrative) {
		CountryCode state = AskedState.of(iso3, this.register);
		return FunnelAnswer.of(iso3, LocalDate.now(this.clock), this.funnels.to(state, illustrative));
	}

	@GetMapping("/states/{iso3}/mobilisation")
	@Operation(summary = "How a State means to raise the money for its obligations, against what came",
			description = "Editions of its resource mobilisation plan that are shown to you, with targets and actions; "
					+ "and by source and year what was paid or signed, from donors that no target names as well. "
					+ "Without illustrative made-up editions are as if there were none.")
	MobilisationAnswer mobilisation(@PathVariable String iso3, @RequestParam(defaultValue = "nominal") String prices,
			@RequestParam(defaultValue = "false") boolean illustrative) {
		CountryCode state = AskedState.of(iso3, this.register);
		Prices told = PricesAnswer.asked(prices, this.indices);
		Editions editions = this.mobilisations.of(state);
		return MobilisationAnswer.of(iso3, LocalDate.now(this.clock), told, illustrative ? editions : editions.real(),
				(plan) -> this.mobilisations.against(plan, illustrative, told));
	}

}
