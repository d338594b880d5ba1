package org.countrycoalition.registry.api;

import org.countrycoalition.kernel.AsOf;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * A parameter has a value for which there is no answer; the problem names it and says
 * what it takes.
 */
class Unanswerable extends ErrorResponseException {

	private static final long serialVersionUID = 1L;

	private static final String DAY = "on: give a day from " + AsOf.EARLIEST + " to " + AsOf.LATEST
			+ ", such as 2015-12-31";

	Unanswerable(String detail) {
		super(HttpStatus.BAD_REQUEST, ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail), null);
	}

	/**
	 * @return for a date that is none, or outside of the days one can ask for
	 */
	static Unanswerable day() {
		return new Unanswerable(DAY);
	}

}
