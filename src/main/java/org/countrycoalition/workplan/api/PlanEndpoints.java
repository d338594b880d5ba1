package org.countrycoalition.workplan.api;

import java.util.Optional;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.AskedState;
import org.countrycoalition.registry.Register;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.Workplans;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers what a State plans.
 */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Workplans", description = "Costed plans, line by line")
class PlanEndpoints {

	private final Workplans plans;

	private final Register register;

	PlanEndpoints(Workplans plans, Register register) {
		this.plans = plans;
		this.register = register;
	}

	@GetMapping("/states/{iso3}/workplan")
	@Operation(summary = "The State's plan in force, or another version of it",
			description = "version: number of the version that is wanted; left out: the plan in force. "
					+ "plan is null, named in absences, if there is none that you may see.")
	StatePlanAnswer workplan(@PathVariable String iso3, @RequestParam(required = false) @Nullable Integer version) {
		CountryCode state = AskedState.of(iso3, this.register);
		Optional<Plan> plan = (version != null) ? this.plans.version(state, version) : this.plans.published(state);
		return StatePlanAnswer.of(iso3, plan.map(PlanAnswer::of).orElse(null));
	}

}
