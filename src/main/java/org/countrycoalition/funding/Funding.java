package org.countrycoalition.funding;

import java.util.List;
import java.util.Optional;
import java.util.Map;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Prices;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells who gave what to whom. What a viewer may see is decided by row-level security, so
 * a total sums what its viewer may see.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Funding {

	private final FundingQueries queries;

	private final CoverQueries covers;

	Funding(FundingQueries queries, CoverQueries covers) {
		this.queries = queries;
		this.covers = covers;
	}

	/**
	 * @param state that receives
	 * @param withIllustrative whether made-up rows are told too
	 * @return all contributions to it, latest and largest first; those that do not count
	 * say so
	 */
	public List<Contribution> to(CountryCode state, boolean withIllustrative) {
		return this.queries.to(state, withIllustrative);
	}

	/**
	 * @param state that receives
	 * @param withIllustrative whether made-up rows are told too
	 * @param prices in which dollars are told
	 * @return all contributions to it as above, and what of them waits for a decision in
	 * its reconciliation queue
	 */
	public ContributionsTo received(CountryCode state, boolean withIllustrative, Prices prices) {
		ContributionsTo received = this.queries.received(state, withIllustrative);
		return new ContributionsTo(in(prices, received.contributions()), received.undecided());
	}

	private static List<Contribution> in(Prices prices, List<Contribution> rows) {
		return prices.isConstant() ? rows.stream().map((row) -> row.in(prices)).toList() : rows;
	}

	/**
	 * @param state that receives
	 * @param from first year
	 * @param to last year, included
	 * @param withIllustrative whether made-up rows count too
	 * @return what contributions to it cover, each by itself with where it comes from, by
	 * year and largest first
	 */
	public List<Flow> flows(CountryCode state, int from, int to, boolean withIllustrative) {
		return this.covers.flows(state, from, to, withIllustrative);
	}

	/**
	 * @param state that receives
	 * @param from first year
	 * @param to last year, included
	 * @param withIllustrative whether made-up rows count too
	 * @return what contributions to it cover, those of a kind together
	 */
	public List<CoverSum> coverSums(CountryCode state, int from, int to, boolean withIllustrative) {
		return this.covers.sums(state, from, to, withIllustrative).getOrDefault(state, List.of());
	}

	/**
	 * @param state that receives
	 * @param from first year
	 * @param to last year, included
	 * @param withIllustrative whether made-up rows count too
	 * @return the same with what of it is attributable to cluster munitions
	 */
	public List<AttributableCover> attributable(CountryCode state, int from, int to, boolean withIllustrative) {
		return this.covers.attributable(state, from, to, withIllustrative);
	}

	/**
	 * @param from first year
	 * @param to last year, included
	 * @param withIllustrative whether made-up rows count too
	 * @return what contributions cover, those of a kind together, by the State that
	 * receives; no entry: none
	 */
	public Map<CountryCode, List<CoverSum>> coverOfAll(int from, int to, boolean withIllustrative) {
		return this.covers.sums(null, from, to, withIllustrative);
	}

	/**
	 * @param year of the money
	 * @param withIllustrative whether made-up rows are told too
	 * @param prices in which dollars are told
	 * @return all contributions of the year, to States and to receivers that are none,
	 * largest first
	 */
	public List<Contribution> inYear(int year, boolean withIllustrative, Prices prices) {
		return in(prices, this.queries.of(year, withIllustrative));
	}

	/**
	 * @param running the year that is not over
	 * @param withIllustrative whether made-up rows are told too
	 * @return the latest year up to the running one in which a payment in money to a
	 * State is recorded, else the next after it, empty if there is none
	 */
	public Optional<Integer> paidYear(int running, boolean withIllustrative) {
		return this.queries.paidYear(running, withIllustrative);
	}

	/**
	 * @param withIllustrative whether made-up rows are told too
	 * @return years of contributions, latest first
	 */
	public List<Integer> years(boolean withIllustrative) {
		return this.queries.years(withIllustrative);
	}

	/**
	 * @return the last files that the viewer's organisation imported, latest first
	 */
	public List<ImportRecord> imports() {
		return this.queries.imports();
	}

}
