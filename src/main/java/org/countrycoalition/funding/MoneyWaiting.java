package org.countrycoalition.funding;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells an authority by one statement of which kinds something may wait for it, so that
 * Home reads only these.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class MoneyWaiting {

	private final WaitingQueries queries;

	MoneyWaiting(WaitingQueries queries) {
		this.queries = queries;
	}

	/**
	 * @return of which kinds something may wait for the authority for which the viewer
	 * acts; of none if it acts for none
	 */
	public Kinds kinds() {
		return this.queries.kinds();
	}

	/**
	 * Kinds of what may wait.
	 *
	 * @param receipts payments whose receipt nobody has confirmed
	 * @param actions of the resource mobilisation plan that are not done
	 * @param pairs of lines of which a donor has spoken
	 * @param needs matches to answer, or deliveries to confirm
	 */
	public record Kinds(boolean receipts, boolean actions, boolean pairs, boolean needs) {
	}

}
