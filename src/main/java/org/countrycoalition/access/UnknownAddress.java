package org.countrycoalition.access;

import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
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
		throw new ErrorResponseException(HttpStatus.NOT_FOUND,
				ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "The API has no such address"), null);
	}

}
