package org.countrycoalition.registry.ui.edit;

import com.vaadin.flow.component.Component;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Alias;
import org.countrycoalition.registry.Cohort;
import org.countrycoalition.registry.Deadline;
import org.countrycoalition.registry.ExtensionRequest;
import org.countrycoalition.registry.Meeting;
import org.countrycoalition.registry.Membership;
import org.countrycoalition.registry.NearCompletion;
import org.countrycoalition.registry.Obligation;
import org.countrycoalition.registry.OfficialTotal;
import org.countrycoalition.registry.Organisation;
import org.countrycoalition.registry.RateRow;
import org.countrycoalition.registry.Standing;

/**
 * The buttons with which a view lets its viewer edit what it shows. Where the viewer may
 * not, the component is there and cannot be seen: the Implementation Support Unit keeps
 * the register, an authority its own requests and declarations. None of the methods for a
 * row asks the database.
 */
@org.springframework.stereotype.Component
public class FactActions {

	private final StandingActions standings;

	private final ObligationActions obligations;

	private final DeadlineActions deadlines;

	private final RequestActions requests;

	private final OrganisationActions organisations;

	private final MembershipActions memberships;

	private final TableActions tables;

	private final NearCompletionActions nearCompletion;

	FactActions(StandingActions standings, ObligationActions obligations, DeadlineActions deadlines,
			RequestActions requests, OrganisationActions organisations, MembershipActions memberships,
			TableActions tables, NearCompletionActions nearCompletion) {
		this.standings = standings;
		this.obligations = obligations;
		this.deadlines = deadlines;
		this.requests = requests;
		this.organisations = organisations;
		this.memberships = memberships;
		this.tables = tables;
		this.nearCompletion = nearCompletion;
	}

	/**
	 * @param standing as the view read it
	 * @return correct, and end (withdrawal) or reopen
	 */
	public Component forStanding(Standing standing) {
		return this.standings.of(standing);
	}

	/**
	 * @param obligation as the view read it
	 * @return correct, and end (fulfilled) or reopen
	 */
	public Component forObligation(Obligation obligation) {
		return this.obligations.of(obligation);
	}

	/**
	 * @param deadline as the view read it
	 * @return correct, and end or reopen
	 */
	public Component forDeadline(Deadline deadline) {
		return this.deadlines.of(deadline);
	}

	/**
	 * @param request as the view read it
	 * @return change, show to others, and record as filed; nothing once it is filed
	 */
	public Component forRequest(ExtensionRequest request) {
		return this.requests.of(request);
	}

	/**
	 * @param declaration as the view read it
	 * @return take back; nothing once it is
	 */
	public Component forNearCompletion(NearCompletion declaration) {
		return this.nearCompletion.of(declaration);
	}

	/**
	 * @param organisation as the view read it
	 * @return correct, and end or reopen
	 */
	public Component forOrganisation(Organisation organisation) {
		return this.organisations.of(organisation);
	}

	/**
	 * @param membership as the view read it
	 * @return correct, and end or reopen
	 */
	public Component forMembership(Membership membership) {
		return this.memberships.of(membership);
	}

	/**
	 * @param meeting as the view read it
	 * @return correct
	 */
	public Component forMeeting(Meeting meeting) {
		return this.tables.of(meeting);
	}

	/**
	 * @param rate as the view read it
	 * @return correct
	 */
	public Component forRate(RateRow rate) {
		return this.tables.of(rate);
	}

	/**
	 * @param alias as the view read it
	 * @return correct
	 */
	public Component forAlias(Alias alias) {
		return this.tables.of(alias);
	}

	/**
	 * @param total as the view read it
	 * @return correct
	 */
	public Component forTotal(OfficialTotal total) {
		return this.tables.of(total);
	}

	/**
	 * @param state whose standing
	 * @return a button that records a signature, a deposit or a return
	 */
	public Component addStanding(CountryCode state) {
		return this.standings.add(state);
	}

	/**
	 * @param state whose duty
	 * @return a button that records a duty
	 */
	public Component addObligation(CountryCode state) {
		return this.obligations.add(state);
	}

	/**
	 * @param state whose deadline
	 * @return a button that records a deadline
	 */
	public Component addDeadline(CountryCode state) {
		return this.deadlines.add(state);
	}

	/**
	 * @param state whose request
	 * @return a button that starts a draft, seen by the authority of that State; it asks
	 * the database once for whom the viewer acts
	 */
	public Component draftRequest(CountryCode state) {
		return this.requests.draft(state);
	}

	/**
	 * @param state that may be near the end of a duty
	 * @return a button that declares it, seen by the authority of that State; it asks the
	 * database once for whom the viewer acts
	 */
	public Component declareNearCompletion(CountryCode state) {
		return this.nearCompletion.declare(state);
	}

	/**
	 * @param state whose coalition
	 * @return a button that admits an organisation
	 */
	public Component addMembership(CountryCode state) {
		return this.memberships.add(state);
	}

	/**
	 * @return a button that records an organisation
	 */
	public Component addOrganisation() {
		return this.organisations.add();
	}

	/**
	 * @return a button that records a meeting
	 */
	public Component addMeeting() {
		return this.tables.addMeeting();
	}

	/**
	 * @param cohort which States a document counts
	 * @return a button that records the document's total
	 */
	public Component addTotal(Cohort cohort) {
		return this.tables.addTotal(cohort);
	}

	/**
	 * @return a button that records an annual average rate
	 */
	public Component addRate() {
		return this.tables.addRate();
	}

}
