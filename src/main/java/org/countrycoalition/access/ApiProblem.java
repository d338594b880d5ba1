package org.countrycoalition.access;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * A program has asked for something that cannot be answered; told as a problem detail
 * (RFC 9457).
 */
public class ApiProblem extends ErrorResponseException {

	/**
	 * @param status of the answer
	 * @param detail what is wrong, in English, for who writes the program
	 */
	public ApiProblem(HttpStatus status, String detail) {
		super(status, ProblemDetail.forStatusAndDetail(status, detail), null);
	}

}
