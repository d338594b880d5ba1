package org.countrycoalition.funding.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import org.countrycoalition.funding.iati.IatiExport;
import org.countrycoalition.funding.iati.IatiRefusal;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.AskedState;
import org.countrycoalition.registry.Register;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers published contributions as IATI activities.
 */
@RestController
@RequestMapping("/api/v1/iati")
@Tag(name = "IATI",
		description = "Published contributions in the standard of the International Aid Transparency Initiative")
class IatiEndpoints {

	private final IatiExport export;

	private final Register register;

	IatiEndpoints(IatiExport export, Register register) {
		this.export = export;
		this.register = register;
	}

	@GetMapping("/activities.xml")
	@Operation(summary = "Activities of IATI 2.03: what everybody may see, counted once",
			description = "state: ISO 3166-1 alpha-3, or nothing for all. One activity for each contribution, from its "
					+ "first public step on. 204 if there is none; 503 while nobody has set in whose name the portal reports.")
	void activities(@RequestParam(defaultValue = "") String state, HttpServletResponse answer) throws IOException {
		CountryCode asked = asked(state);
		answer.setContentType(MediaType.APPLICATION_XML_VALUE);
		answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
		if (this.export.write(asked, answer.getOutputStream()) == 0) {
			answer.setStatus(HttpStatus.NO_CONTENT.value());
		}
	}

	private @Nullable CountryCode asked(String state) {
		return state.isEmpty() ? null : AskedState.of(state, this.register);
	}

	@ExceptionHandler
	ProblemDetail unset(IatiRefusal refusal) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(refusal.getMessage()));
	}

}
