package org.countrycoalition.access;

import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers addresses under {@code /api} that no module has, as a program expects it and
 * not with a page for people.
 */
@RestController
@Hidden
class UnknownAddress {

	@RequestMapping("/api/**")
	void unknown() {
		throw new ApiProblem(HttpStatus.NOT_FOUND, "The API has no such address");
	}

}
