package org.countrycoalition.registry.ui;

import java.time.LocalDate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
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
import org.countrycoalition.registry.ui.edit.FactActions;
import org.countrycoalition.shell.Texts;

/**
 * What one can do with a row of the register: read its history, and change it where one
 * may.
 */
@SpringComponent
class RowActions {

	private final Histories histories;

	private final Texts texts;

	private final DateWords dates;

	private final FactActions edits;

	RowActions(Histories histories, Texts texts, DateWords dates, FactActions edits) {
		this.histories = histories;
		this.edits = edits;
		this.texts = texts;
		this.dates = dates;
	}

	Component of(Standing standing) {
		LocalDate begun = (standing.signedOn() != null) ? standing.signedOn() : standing.depositedOn();
		String subject = this.texts.of("registry.subject.standing", (begun != null) ? this.dates.date(begun) : "");
		return row(this.edits.forStanding(standing), "treaty_standings", standing.id().toString(), subject);
	}

	Component of(Obligation obligation) {
		return row(this.edits.forObligation(obligation), "obligations", obligation.id().toString(),
				this.texts.of("registry.subject.obligation", obligation.article()));
	}

	Component of(Deadline deadline) {
		String subject = (deadline.fallsOn() != null)
				? this.texts.of("registry.subject.deadline", deadline.article(), this.dates.date(deadline.fallsOn()))
				: this.texts.of("registry.subject.deadline.notFound", deadline.article());
		return row(this.edits.forDeadline(deadline), "deadlines", deadline.id().toString(), subject);
	}

	Component of(ExtensionRequest request) {
		return row(this.edits.forRequest(request), "extension_requests", request.id().toString(),
				this.texts.of("registry.subject.request", request.article()));
	}

	Component of(NearCompletion declaration) {
		return row(this.edits.forNearCompletion(declaration), "near_completion", declaration.id().toString(),
				this.texts.of("registry.subject.near", declaration.article()));
	}

	Component of(Organisation organisation) {
		return row(this.edits.forOrganisation(organisation), "organisations", organisation.id(), organisation.name());
	}

	Component of(Membership membership) {
		return row(this.edits.forMembership(membership), "coalition_memberships", membership.id().toString(),
				membership.organisationName());
	}

	Component of(Meeting meeting) {
		return row(this.edits.forMeeting(meeting), "meetings", meeting.code(), meeting.name());
	}

	Component of(RateRow row) {
		String id = row.rate().currency().getCurrencyCode() + "-" + row.rate().year();
		return row(this.edits.forRate(row), "exchange_rates", id, this.texts.of("registry.subject.rate",
				row.rate().currency().getCurrencyCode(), String.valueOf(row.rate().year())));
	}

	Component of(Alias alias) {
		return row(this.edits.forAlias(alias), "aliases", alias.id().toString(), alias.written());
	}

	Component of(OfficialTotal total) {
		return row(this.edits.forTotal(total), "official_totals", total.id().toString(),
				this.texts.of("registry.subject.total", this.dates.date(total.asOf())));
	}

	Component addStanding(CountryCode state) {
		return this.edits.addStanding(state);
	}

	Component addObligation(CountryCode state) {
		return this.edits.addObligation(state);
	}

	Component addDeadline(CountryCode state) {
		return this.edits.addDeadline(state);
	}

	Component draftRequest(CountryCode state) {
		return this.edits.draftRequest(state);
	}

	Component declareNearCompletion(CountryCode state) {
		return this.edits.declareNearCompletion(state);
	}

	Component addMembership(CountryCode state) {
		return this.edits.addMembership(state);
	}

	Component addOrganisation() {
		return this.edits.addOrganisation();
	}

	Component addMeeting() {
		return this.edits.addMeeting();
	}

	Component addTotal(Cohort cohort) {
		return this.edits.addTotal(cohort);
	}

	Component addRate() {
		return this.edits.addRate();
	}

	private Component row(Component edit, String table, String id, String subject) {
		Div actions = new Div(this.histories.button(table, id, subject), edit);
		actions.addClassName("row-actions");
		return actions;
	}

}
