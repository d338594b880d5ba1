package org.countrycoalition.gap.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.countrycoalition.access.ApiProblem;
import org.countrycoalition.gap.CoverRule;
import org.countrycoalition.gap.GapBasis;
import org.countrycoalition.gap.GapDetails;
import org.countrycoalition.gap.GapYears;
import org.countrycoalition.gap.Gaps;
import org.countrycoalition.gap.api.GapAnswer.Asked;
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
 * Answers what of plans is not paid for.
 */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Gap", description = "Need against cover by pillar, year and rule")
class GapEndpoints {

	private static final String RULES = "rule: paid (payments), firm (and the unpaid part of commitments) or "
			+ "firm-and-pledged (and the unconverted part of pledges). A gap is never below zero, so a surplus hides no "
			+ "other gap. What is off the plan stands beside, in offPlan. prices: nominal, or a year in whose prices all "
			+ "dollars are told. estimated: which figures rest on amounts converted at the rate of an earlier year, for "
			+ "want of one of their own, and on how many.";

	private final Gaps gaps;

	private final GapDetails details;

	private final Register register;

	private final PriceIndices indices;

	GapEndpoints(Gaps gaps, GapDetails details, Register register, PriceIndices indices) {
		this.gaps = gaps;
		this.details = details;
		this.register = register;
		this.indices = indices;
	}

	@GetMapping("/states/{iso3}/gap")
	@Operation(summary = "Need against cover, by pillar and year", description = RULES
			+ " basis: reported, or attributed (what is attributable to cluster munitions, each "
			+ "figure from least to most, with what the shares of contributions rest on; what the "
			+ "national ledger itself has stands as reported): then attributed has the years, and years is null.")
	GapAnswer gap(@PathVariable String iso3, @RequestParam int from, @RequestParam int to,
			@RequestParam(defaultValue = "firm") String rule, @RequestParam(defaultValue = "reported") String basis,
			@RequestParam(defaultValue = "nominal") String prices,
			@RequestParam(defaultValue = "false") boolean illustrative) {
		CountryCode state = AskedState.of(iso3, this.register);
		GapBasis told = GapBasis.named(basis)
			.orElseThrow(() -> new ApiProblem(HttpStatus.BAD_REQUEST, "basis: one of reported, attributed"));
		Asked asked = new Asked(iso3, from, to, rule(rule), PricesAnswer.asked(prices, this.indices), illustrative);
		if (!GapYears.spans(from, to)) {
			throw new ApiProblem(HttpStatus.BAD_REQUEST, "from, to: years in order, from " + GapYears.FIRST + " to "
					+ GapYears.LAST + ", at most " + GapYears.MOST);
		}
		return switch (told) {
			case REPORTED -> GapAnswer.reported(asked,
					this.details.outlook(state, from, to, asked.rule(), illustrative, asked.prices()));
			case ATTRIBUTED -> GapAnswer.attributed(asked,
					this.details.attributed(state, from, to, asked.rule(), illustrative, asked.prices()));
		};
	}

	@GetMapping("/gaps")
	@Operation(summary = "The gaps of all States with a published plan that you may see, largest first",
			description = RULES)
	PortfolioAnswer gaps(@RequestParam int year, @RequestParam(defaultValue = "firm") String rule,
			@RequestParam(defaultValue = "nominal") String prices,
			@RequestParam(defaultValue = "false") boolean illustrative) {
		CoverRule chosen = rule(rule);
		if (!GapYears.spans(year, year)) {
			throw new ApiProblem(HttpStatus.BAD_REQUEST, "year: from " + GapYears.FIRST + " to " + GapYears.LAST);
		}
		Prices told = PricesAnswer.asked(prices, this.indices);
		return PortfolioAnswer.of(this.gaps.portfolio(year, chosen, illustrative, told), told, illustrative);
	}

	private static CoverRule rule(String name) {
		return CoverRule.named(name)
			.orElseThrow(() -> new ApiProblem(HttpStatus.BAD_REQUEST, "rule: one of paid, firm, firm-and-pledged"));
	}

}
