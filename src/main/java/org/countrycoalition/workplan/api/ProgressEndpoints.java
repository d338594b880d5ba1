package org.countrycoalition.workplan.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.countrycoalition.access.ApiProblem;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.AskedState;
import org.countrycoalition.registry.Register;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.ProgressReads;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers what was done of a State's plan.
 */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Workplans")
class ProgressEndpoints {

	private final ProgressReads progress;

	private final Register register;

	ProgressEndpoints(ProgressReads progress, Register register) {
		this.progress = progress;
		this.register = register;
	}

	@GetMapping("/states/{iso3}/progress")
	@Operation(summary = "What was done of the State's plan in a year, line by line and month by month",
			description = "A report that is not accepted is told to its operator and to the State's authority only. A month "
					+ "without a report is never zero: it is named NOT_DUE, DUE, LATE or, if you see accepted reports "
					+ "only, NONE_ACCEPTED, and makes a sum AT_LEAST. Work of months is summed; people are told since "
					+ "1 January, and the latest report counts. plan fields are null, named in absences, if there is no "
					+ "plan in force that you may see.")
	ProgressAnswer progress(@PathVariable String iso3, @RequestParam int year) {
		CountryCode state = AskedState.of(iso3, this.register);
		if (year < Plan.FIRST_YEAR || year > Plan.LAST_YEAR) {
			throw new ApiProblem(HttpStatus.BAD_REQUEST, "year: from " + Plan.FIRST_YEAR + " to " + Plan.LAST_YEAR);
		}
		return this.progress.of(state, year)
			.map(ProgressAnswer::of)
			.orElseGet(() -> ProgressAnswer.nothing(iso3, year));
	}

}
