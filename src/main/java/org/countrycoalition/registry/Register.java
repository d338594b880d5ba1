package org.countrycoalition.registry;

import java.time.LocalDate;
import java.util.Locale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

import org.countrycoalition.kernel.AsOf;
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

	private final NameQueries namesInUse;

	Register(StateQueries states, CohortQueries cohorts, FactQueries facts, OrganisationQueries organisations,
			TableQueries tables, NameQueries namesInUse) {
		this.states = states;
		this.cohorts = cohorts;
		this.facts = facts;
		this.organisations = organisations;
		this.tables = tables;
		this.namesInUse = namesInUse;
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
	 * @return its facts and what is made up about it, empty if there is no such State
	 */
	public Optional<StateDetails> state(CountryCode code, LocalDate on) {
		return state(code, on, true);
	}

	/**
	 * @param code of the State
	 * @param on the date; what began, was decided or was filed later is left out
	 * @param withIllustrative whether requests and members that are made up are told too;
	 * the viewer's own, and those of a fictional State, are in any case
	 * @return its facts, empty if there is no such State
	 */
	public Optional<StateDetails> state(CountryCode code, LocalDate on, boolean withIllustrative) {
		return this.states.state(code, on, withIllustrative).map((state) -> {
			boolean all = withIllustrative || state.illustrative();
			return new StateDetails(state, this.facts.standings(code, on), this.facts.obligations(code, on),
					this.facts.deadlines(code, on), this.facts.requests(code, on, all),
					this.organisations.membersOf(code, on, all), this.facts.nearCompletion(code, on, all));
		});
	}

	/**
	 * @return the State for whose authority the viewer acts, empty if for none
	 */
	public Optional<CountryCode> ownState() {
		return this.states.own();
	}

	/**
	 * @param state a State
	 * @param on the date; what was decided later is left out
	 * @return its treaty and granted deadlines, past ones too
	 */
	public List<Deadline> deadlines(CountryCode state, LocalDate on) {
		return this.facts.deadlines(state, on);
	}

	/**
	 * @param iso3 three capital letters
	 * @return the State of the register that has the code
	 */
	public Optional<CountryCode> known(String iso3) {
		return names().keySet().stream().filter((code) -> code.iso3().equals(iso3)).findFirst();
	}

	/** Finds whom a published table means by a name. */
	public KnownNames knownNames() {
		return this.namesInUse.all();
	}

	/** The names by which tables call somebody, beside those of the register. */
	public List<Alias> aliases() {
		return this.namesInUse.aliases();
	}

	/** All whom a name can mean, in the order of the language. */
	public List<NameChoice> nameChoices(Locale language) {
		return this.namesInUse.choices(language);
	}

	/** Names of all States, for labels. */
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
	 * @param on the date; what was decided later is left out
	 * @param withIllustrative whether those of fictional States are listed too
	 * @return deadlines of duties that are outstanding on the date, or may be, whether
	 * ahead or past
	 */
	public List<Deadline> outstandingDeadlines(LocalDate on, boolean withIllustrative) {
		return this.facts.outstandingDeadlines(on, withIllustrative);
	}

	/**
	 * @param withIllustrative whether those that are made up are listed too; the viewer's
	 * own are in any case
	 * @return requests that the viewer may see and no State has filed yet
	 */
	public List<ExtensionRequest> requestsNotFiled(boolean withIllustrative) {
		return this.facts.requestsNotFiled(withIllustrative);
	}

	/**
	 * @param withIllustrative whether fictional ones are listed too; the viewer's own is
	 * in any case
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
	 * @return all its places in coalitions that the viewer may see
	 */
	public List<Membership> membershipsOf(String organisation) {
		return membershipsOf(organisation, AsOf.LATEST, true);
	}

	/**
	 * @param organisation key
	 * @param on the date; places taken later are left out
	 * @param withIllustrative whether those that are made up are listed too; the viewer's
	 * own are in any case
	 * @return its places in coalitions that the viewer may see
	 */
	public List<Membership> membershipsOf(String organisation, LocalDate on, boolean withIllustrative) {
		return this.organisations.membershipsOf(organisation, on, withIllustrative);
	}

	/** All Convention meetings, latest first. */
	public List<Meeting> meetings() {
		return this.tables.meetings();
	}

	/** All annual average rates, by currency, latest first. */
	public List<RateRow> exchangeRateRows() {
		return this.tables.exchangeRates();
	}

	/** The table that converts. */
	public ExchangeRates exchangeRates() {
		return ExchangeRates.of(exchangeRateRows().stream().map(RateRow::rate).toList());
	}

}
