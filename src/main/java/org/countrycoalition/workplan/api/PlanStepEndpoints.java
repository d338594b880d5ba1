package org.countrycoalition.workplan.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.countrycoalition.access.ApiProblem;
import org.countrycoalition.access.Roles;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.registry.Register;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanApproval;
import org.countrycoalition.workplan.PlanRefusal;
import org.countrycoalition.workplan.Workplans;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Brings the version on its way of the authority's own State a step further.
 */
@RestController
@RequestMapping(path = "/api/v1/workplan", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasRole('" + Roles.NATIONAL_AUTHORITY + "')")
@Tag(name = "Workplans")
class PlanStepEndpoints {

	private final PlanApproval approval;

	private final Workplans plans;

	private final Register register;

	PlanStepEndpoints(PlanApproval approval, Workplans plans, Register register) {
		this.approval = approval;
		this.plans = plans;
		this.register = register;
	}

	@PostMapping("/approve")
	@Operation(summary = "Approve the submitted version of your State's plan",
			description = "version: its number. Refused (403) to who has submitted it.")
	PlanStepAnswer approve(@RequestParam int version) {
		this.approval.approve(open(version));
		return answer(version);
	}

	@PostMapping("/return")
	@Operation(summary = "Give the submitted version of your State's plan back for more work",
			description = "version: its number; why: what is to be changed.")
	PlanStepAnswer giveBack(@RequestParam int version, @RequestParam String why) {
		this.approval.giveBack(open(version), why);
		return answer(version);
	}

	@PostMapping("/publish")
	@Operation(summary = "Bring the approved version of your State's plan into force",
			description = "version: its number; show: coalition or public.")
	PlanStepAnswer publish(@RequestParam int version, @RequestParam String show) {
		Tier tier = switch (show) {
			case "coalition" -> Tier.COALITION;
			case "public" -> Tier.PUBLIC;
			default -> throw new ApiProblem(HttpStatus.BAD_REQUEST, "show: coalition or public");
		};
		this.approval.publish(open(version), tier);
		return answer(version);
	}

	private Plan open(int version) {
		return this.register.ownState()
			.flatMap(this.plans::open)
			.filter((open) -> open.number() == version)
			.orElseThrow(() -> new ApiProblem(HttpStatus.NOT_FOUND,
					"No version " + version + " of your plan is on its way"));
	}

	private PlanStepAnswer answer(int version) {
		return this.register.ownState()
			.flatMap((state) -> this.plans.version(state, version))
			.map((plan) -> new PlanStepAnswer(plan.state().iso3(), plan.number(), plan.status().name()))
			.orElseThrow(() -> new ApiProblem(HttpStatus.NOT_FOUND, "No version " + version));
	}

	@ExceptionHandler
	ProblemDetail refused(PlanRefusal refusal) {
		return PlanProblems.of(refusal);
	}

	/**
	 * Where the version stands now.
	 *
	 * @param iso3 the State
	 * @param version its number
	 * @param status draft, submitted, approved or published
	 */
	record PlanStepAnswer(String iso3, int version, String status) {
	}

}
