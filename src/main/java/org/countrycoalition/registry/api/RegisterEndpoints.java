package org.countrycoalition.registry.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.countrycoalition.kernel.AsOf;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Cohort;
import org.countrycoalition.registry.Register;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Answers who was what on a date. Without a date, today by the portal's clock (UTC).
 */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Register", description = "States and cohorts on a date, computed from dates only")
class RegisterEndpoints {

	private static final String ON = "Day from 1900-01-01 to 2199-12-31; without it today (UTC)";

	private static final String ILLUSTRATIVE = "Whether fictional States and what is made up about real ones are told too";

	private final Register register;

	private final Clock clock;

	RegisterEndpoints(Register register, Clock clock) {
		this.register = register;
		this.clock = clock;
	}

	@GetMapping("/states")
	@Operation(summary = "All States with their treaty status on a date")
	StatesAnswer states(@Parameter(description = ON) @RequestParam(required = false) @Nullable LocalDate on,
			@Parameter(description = ILLUSTRATIVE) @RequestParam(defaultValue = "false") boolean illustrative) {
		LocalDate date = orToday(on);
		return new StatesAnswer(date, illustrative,
				this.register.states(date, illustrative).stream().map(StateAnswer::of).toList());
	}

	@GetMapping("/states/{iso3}")
	@Operation(summary = "One State: its standings, obligations, the history of its deadlines and its coalition",
			description = "What was decided or filed after the date is left out. A request whose owner is the token's "
					+ "organisation, and what is made up about a fictional State, are told in any case.")
	StateDetailsAnswer state(@PathVariable String iso3,
			@Parameter(description = ON) @RequestParam(required = false) @Nullable LocalDate on,
			@Parameter(description = ILLUSTRATIVE) @RequestParam(defaultValue = "false") boolean illustrative) {
		LocalDate date = orToday(on);
		return this.register.state(code(iso3), date, illustrative)
			.map((details) -> StateDetailsAnswer.of(date, details))
			.orElseThrow(() -> new NotInRegister("No State has the code " + iso3));
	}

	@GetMapping("/cohorts/{name}")
	@Operation(summary = "The States of a cohort on a date, those the sources leave open, and the official total",
			description = "names: parties, signatories, article-3-outstanding, article-3-ever, article-4-outstanding, "
					+ "article-4-ever, article-5, affected. namedCount States are certain; atMost counts those that "
					+ "may belong because dates are missing in the sources; officialCount is what the latest document "
					+ "not after the date prints, or null.")
	CohortAnswer cohort(@PathVariable String name,
			@Parameter(description = ON) @RequestParam(required = false) @Nullable LocalDate on,
			@Parameter(description = ILLUSTRATIVE) @RequestParam(defaultValue = "false") boolean illustrative) {
		Cohort cohort = Cohort.named(name).orElseThrow(() -> new NotInRegister("No cohort has the name " + name));
		return CohortAnswer.of(this.register.cohort(cohort, orToday(on), illustrative));
	}

	@ExceptionHandler
	ProblemDetail unreadable(MethodArgumentTypeMismatchException failure) {
		Unanswerable problem = "on".equals(failure.getName()) ? Unanswerable.day()
				: new Unanswerable(failure.getName() + ": give true or false");
		return problem.getBody();
	}

	private LocalDate orToday(@Nullable LocalDate on) {
		if (on == null) {
			return LocalDate.now(this.clock);
		}
		if (!AsOf.covers(on)) {
			throw Unanswerable.day();
		}
		return on;
	}

	private static CountryCode code(String iso3) {
		try {
			return CountryCode.of(iso3);
		}
		catch (IllegalArgumentException ex) {
			throw new NotInRegister("A State's code is three capital letters");
		}
	}

	/**
	 * The answer with all States.
	 */
	record StatesAnswer(LocalDate on, boolean withIllustrative, List<StateAnswer> states) {
	}

}
