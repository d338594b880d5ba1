package org.countrycoalition.funding.funnel;

import java.util.List;

import org.countrycoalition.kernel.CountryCode;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells what the intents that are not public come to, without telling anybody's: by State
 * and year only, with at least three donors whose amounts the reader does not see. The
 * database keeps these rules, and there is no way around them here.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class WithheldIntents {

	private final WithheldQueries queries;

	private final int days;

	/**
	 * @param days after which a total is renewed at the earliest
	 */
	WithheldIntents(WithheldQueries queries, @Value("${PORTAL_WITHHELD_DAYS:7}") int days) {
		this.queries = queries;
		this.days = days;
	}

	/**
	 * Takes the totals anew if it is time to, in a transaction of its own because a page
	 * that reads may write nothing.
	 * @param state that may receive
	 * @return totals that this reader may know, earliest year first
	 */
	public List<WithheldTotal> of(CountryCode state) {
		return this.queries.of(state, this.days);
	}

}
