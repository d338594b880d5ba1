package org.countrycoalition.workplan.api;

import java.util.Locale;

import org.countrycoalition.workplan.PlanRefusal;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * Says as a problem why a plan is not changed.
 */
final class PlanProblems {

	private PlanProblems() {
	}

	static ProblemDetail of(PlanRefusal refusal) {
		HttpStatus status = switch (refusal.reason()) {
			case NOT_YOURS, SAME_PERSON -> HttpStatus.FORBIDDEN;
			case FACTS_MISSING, NO_REASON -> HttpStatus.BAD_REQUEST;
			default -> HttpStatus.CONFLICT;
		};
		String why = switch (refusal.reason()) {
			case FACTS_MISSING -> "title, from, to: a first plan needs them";
			case NO_REASON -> "why: say what is to be changed";
			case SAME_PERSON -> "who submits a version does not approve it";
			default -> refusal.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ');
		};
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, why + ". Nothing was stored.");
		problem.setProperty("reason", refusal.reason());
		return problem;
	}

}
