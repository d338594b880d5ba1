package org.countrycoalition.funding;

import java.util.HashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.access.Roles;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Prices;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells what States give themselves, and what sources print about a State's money as a
 * whole. What a viewer may see is decided by row-level security.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class NationalMoney {

	private final LedgerQueries queries;

	private final CurrentUser currentUser;

	NationalMoney(LedgerQueries queries, CurrentUser currentUser) {
		this.queries = queries;
		this.currentUser = currentUser;
	}

	/**
	 * @param state whose own money
	 * @param withIllustrative whether made-up rows are told too
	 * @return all that is known of it
	 */
	public NationalLedger of(CountryCode state, boolean withIllustrative) {
		return NationalLedger.of(this.queries.of(Set.of(state), withIllustrative));
	}

	/**
	 * @param state whose own money
	 * @param withIllustrative whether made-up rows are told too
	 * @param prices in which dollars are told
	 * @return as above
	 */
	public NationalLedger of(CountryCode state, boolean withIllustrative, Prices prices) {
		return of(state, withIllustrative).in(prices);
	}

	/**
	 * @param from first year
	 * @param to last year, included
	 * @param withIllustrative whether made-up rows are told too
	 * @return what is known of it, by State; no entry: nothing
	 */
	public Map<CountryCode, NationalLedger> ofAll(int from, int to, boolean withIllustrative) {
		Map<CountryCode, List<NationalRow>> rows = new HashMap<>();
		this.queries.ofYears(from, to, withIllustrative)
			.forEach((row) -> rows.computeIfAbsent(row.state(), (any) -> new ArrayList<>()).add(row));
		Map<CountryCode, NationalLedger> ledgers = new HashMap<>();
		rows.forEach((state, ofState) -> ledgers.put(state, NationalLedger.of(ofState)));
		return ledgers;
	}

	/**
	 * @param state about whose money
	 * @param withIllustrative whether made-up figures are told too
	 * @return totals and shares as sources print them, the latest year first
	 */
	public List<PublishedFigure> published(CountryCode state, boolean withIllustrative) {
		return this.queries.published(state, withIllustrative);
	}

	/**
	 * @param state whose money
	 * @param withIllustrative whether what is made up is told too
	 * @param prices in which dollars are told; what is printed stays as it is
	 * @return all of the above of one State in one look
	 */
	public StateMoney page(CountryCode state, boolean withIllustrative, Prices prices) {
		return new StateMoney(of(state, withIllustrative, prices), published(state, withIllustrative),
				this.currentUser.get().is(Roles.NATIONAL_AUTHORITY) && this.queries.isOwn(state));
	}

	/**
	 * What is known of a State's money beside contributions.
	 *
	 * @param ledger its own money
	 * @param printed totals and shares as sources print them
	 * @param own whether the viewer is of its national authority
	 */
	public record StateMoney(NationalLedger ledger, List<PublishedFigure> printed, boolean own) {

		public StateMoney {
			printed = List.copyOf(printed);
		}

	}

}
