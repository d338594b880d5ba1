package org.countrycoalition.indicators.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.countrycoalition.access.ApiProblem;
import org.countrycoalition.indicators.Indicator;
import org.countrycoalition.indicators.Indicators;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers how many States do what an indicator asks, and names them.
 */
@RestController
@RequestMapping(path = "/api/v1/indicators", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Indicators", description = "International cooperation and assistance, with the States behind each figure")
class IndicatorEndpoints {

	private static final int FIRST_YEAR = 2010;

	private static final int LAST_YEAR = 2100;

	private final Indicators indicators;

	IndicatorEndpoints(Indicators indicators) {
		this.indicators = indicators;
	}

	@GetMapping("/{code}")
	@Operation(summary = "An indicator for a reporting year",
			description = "code: 34b (affected States Parties with a resource mobilisation plan), 35a (States Parties "
					+ "that provide resources) or 35b (affected States Parties that receive "
					+ "them). headline rests on what States report; shadow adds third parties and what the portal derives.")
	IndicatorAnswer indicator(@PathVariable String code, @RequestParam int year,
			@RequestParam(defaultValue = "false") boolean illustrative) {
		Indicator indicator = Indicator.named(code)
			.orElseThrow(() -> new ApiProblem(HttpStatus.NOT_FOUND, "No indicator has the code " + code));
		if (year < FIRST_YEAR || year > LAST_YEAR) {
			throw new ApiProblem(HttpStatus.BAD_REQUEST, "year: from " + FIRST_YEAR + " to " + LAST_YEAR);
		}
		return IndicatorAnswer.of(this.indicators.value(indicator, year, illustrative), illustrative);
	}

}
