package org.countrycoalition.gap.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.countrycoalition.access.ApiProblem;
import org.countrycoalition.gap.CoverRule;
import org.countrycoalition.gap.GapYears;
import org.countrycoalition.gap.Gaps;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Prices;
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
 * Answers what of a State's plan is not paid for.
 */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Gap", description = "Need against cover by pillar, year and rule")
class GapEndpoints {

	private final Gaps gaps;

	private final Register register;

	private final PriceIndices indices;

	GapEndpoints(Gaps gaps, Register register, PriceIndices indices) {
		this.gaps = gaps;
		this.register = register;
		this.indices = indices;
	}

	@GetMapping("/states/{iso3}/gap")
	@Operation(summary = "Need against cover, by pillar and year",
			description = "rule: paid (payments), firm (and the unpaid part of commitments) or firm-and-pledged (and the "
					+ "unconverted part of pledges). A gap is never below zero, so a surplus hides no other gap. What is off the plan stands beside, in offPlan. prices: nominal, or a year in "
					+ "whose prices all dollars are told.")
	GapAnswer gap(@PathVariable String iso3, @RequestParam int from, @RequestParam int to,
			@RequestParam(defaultValue = "firm") String rule, @RequestParam(defaultValue = "nominal") String prices,
			@RequestParam(defaultValue = "false") boolean illustrative) {
		CountryCode state = this.register.known(iso3)
			.orElseThrow(() -> new ApiProblem(HttpStatus.NOT_FOUND, "No State has the code " + iso3));
		CoverRule chosen = CoverRule.named(rule)
			.orElseThrow(() -> new ApiProblem(HttpStatus.BAD_REQUEST, "rule: one of paid, firm, firm-and-pledged"));
		if (!GapYears.spans(from, to)) {
			throw new ApiProblem(HttpStatus.BAD_REQUEST, "from, to: years in order, from " + GapYears.FIRST + " to "
					+ GapYears.LAST + ", at most " + GapYears.MOST);
		}
		Prices told = PricesAnswer.asked(prices, this.indices);
		return GapAnswer.of(iso3, from, to, chosen, PricesAnswer.of(told),
				this.gaps.of(state, from, to, chosen, illustrative, told), illustrative);
	}

}
