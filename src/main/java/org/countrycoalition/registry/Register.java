package org.countrycoalition.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.ExchangeRates;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers who was what on a date. What a viewer may see is decided by row-level security.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Register {

	private final StateQueries states;

	private final CohortQueries cohorts;

	private final FactQueries facts;

	private final OrganisationQueries organisations;

	private final TableQueries tables;

	Register(StateQueries states, CohortQueries cohorts, FactQueries facts, OrganisationQueries organisations,
			TableQueries tables) {
		this.states = states;
		this.cohorts = cohorts;
		this.facts = facts;
		this.organisations = organisations;
		this.tables = tables;
	}

	/**
	 * @param on the date
	 * @param withIllustrative whether fictional States are listed too
	 * @return all States with their standing on the date, by English name
	 */
	public List<StateRow> states(LocalDate on, boolean withIllustrative) {
		return this.states.states(on, withIllustrative);
	}

	/**
	 * @param code of the State
	 * @param on the date
	 * @return its facts, empty if there is no such State
	 */
	public Optional<StateDetails> state(CountryCode code, LocalDate on) {
		return this.states.state(code, on)
			.map((state) -> new StateDetails(state, this.facts.standings(code), this.facts.obligations(code),
					this.facts.deadlines(code), this.facts.requests(code), this.organisations.membersOf(code)));
	}

	/**
	 * @return names of all States, for labels
	 */
	public Map<CountryCode, StateName> names() {
		return this.states.names();
	}

	/**
	 * @param on the date
	 * @param withIllustrative whether fictional States count too
	 * @return every cohort on the date, in the order of {@link Cohort}
	 */
	public List<CohortCount> cohorts(LocalDate on, boolean withIllustrative) {
		return this.cohorts.cohorts(on, withIllustrative);
	}

	/**
	 * @param cohort which
	 * @param on the date
	 * @param withIllustrative whether fictional States count too
	 * @return the cohort on the date
	 */
	public CohortCount cohort(Cohort cohort, LocalDate on, boolean withIllustrative) {
		return cohorts(on, withIllustrative).stream()
			.filter((count) -> count.cohort() == cohort)
			.findFirst()
			.orElseThrow();
	}

	/**
	 * @param cohort which
	 * @return all totals that documents print of it, latest first
	 */
	public List<OfficialTotal> officialTotals(Cohort cohort) {
		return this.cohorts.officialTotals(cohort);
	}

	/**
	 * @param on the date
	 * @param withIllustrative whether fictional States count too
	 * @return number of States that are parties on the date, by year of their entry into
	 * force
	 */
	public SortedMap<Integer, Integer> entriesIntoForceByYear(LocalDate on, boolean withIllustrative) {
		return this.states.entriesIntoForceByYear(on, withIllustrative);
	}

	/**
	 * @param from first day
	 * @param until first day after
	 * @param withIllustrative whether those of fictional States are listed too
	 * @return deadlines of outstanding duties that fall into the period, soonest first
	 */
	public List<Deadline> deadlinesAhead(LocalDate from, LocalDate until, boolean withIllustrative) {
		return this.facts.deadlinesAhead(from, until, withIllustrative);
	}

	/**
	 * @param withIllustrative whether those of fictional States are listed too
	 * @return requests that the viewer may see and no State has filed yet
	 */
	public List<ExtensionRequest> requestsNotFiled(boolean withIllustrative) {
		return this.facts.requestsNotFiled(withIllustrative);
	}

	/**
	 * @param withIllustrative whether fictional ones are listed too
	 * @return all organisations, by kind and name
	 */
	public List<Organisation> organisations(boolean withIllustrative) {
		return this.organisations.organisations(withIllustrative);
	}

	/**
	 * @param id key of an organisation
	 * @return it, empty if there is none
	 */
	public Optional<Organisation> organisation(String id) {
		return this.organisations.organisation(id);
	}

	/**
	 * @param organisation key
	 * @return its places in coalitions that the viewer may see
	 */
	public List<Membership> membershipsOf(String organisation) {
		return this.organisations.membershipsOf(organisation);
	}

	/**
	 * @return all Convention meetings, latest first
	 */
	public List<Meeting> meetings() {
		return this.tables.meetings();
	}

	/**
	 * @return all annual average rates, by currency, latest first
	 */
	public List<RateRow> exchangeRateRows() {
		return this.tables.exchangeRates();
	}

	/**
	 * @return the table that converts
	 */
	public ExchangeRates exchangeRates() {
		return ExchangeRates.of(exchangeRateRows().stream().map(RateRow::rate).toList());
	}

}
