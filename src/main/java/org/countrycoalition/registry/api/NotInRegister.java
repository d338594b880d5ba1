package org.countrycoalition.registry.api;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * The address names nothing that is in the register.
 */
class NotInRegister extends ErrorResponseException {

	private static final long serialVersionUID = 1L;

	NotInRegister(String detail) {
		super(HttpStatus.NOT_FOUND, ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, detail), null);
	}

}
