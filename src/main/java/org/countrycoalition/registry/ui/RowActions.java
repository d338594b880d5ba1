package org.countrycoalition.registry.ui;

import java.time.LocalDate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Deadline;
import org.countrycoalition.registry.ExtensionRequest;
import org.countrycoalition.registry.Meeting;
import org.countrycoalition.registry.Membership;
import org.countrycoalition.registry.Obligation;
import org.countrycoalition.registry.Organisation;
import org.countrycoalition.registry.RateRow;
import org.countrycoalition.registry.Standing;
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

	RowActions(Histories histories, Texts texts, DateWords dates) {
		this.histories = histories;
		this.texts = texts;
		this.dates = dates;
	}

	Component of(Standing standing) {
		LocalDate begun = (standing.signedOn() != null) ? standing.signedOn() : standing.depositedOn();
		String subject = this.texts.of("registry.subject.standing", (begun != null) ? this.dates.date(begun) : "");
		return row("treaty_standings", standing.id().toString(), subject);
	}

	Component of(Obligation obligation) {
		return row("obligations", obligation.id().toString(),
				this.texts.of("registry.subject.obligation", obligation.article()));
	}

	Component of(Deadline deadline) {
		String subject = (deadline.fallsOn() != null)
				? this.texts.of("registry.subject.deadline", deadline.article(), this.dates.date(deadline.fallsOn()))
				: this.texts.of("registry.subject.deadline.notFound", deadline.article());
		return row("deadlines", deadline.id().toString(), subject);
	}

	Component of(ExtensionRequest request) {
		return row("extension_requests", request.id().toString(),
				this.texts.of("registry.subject.request", request.article()));
	}

	Component of(Organisation organisation) {
		return row("organisations", organisation.id(), organisation.name());
	}

	Component of(Membership membership) {
		return row("coalition_memberships", membership.id().toString(), membership.organisationName());
	}

	Component of(Meeting meeting) {
		return row("meetings", meeting.code(), meeting.name());
	}

	Component of(RateRow row) {
		String id = row.rate().currency().getCurrencyCode() + "-" + row.rate().year();
		return row("exchange_rates", id, this.texts.of("registry.subject.rate", row.rate().currency().getCurrencyCode(),
				String.valueOf(row.rate().year())));
	}

	/** What the ISU adds to a State's standings. */
	Component addStanding(CountryCode state) {
		return none();
	}

	Component addObligation(CountryCode state) {
		return none();
	}

	Component addDeadline(CountryCode state) {
		return none();
	}

	Component draftRequest(CountryCode state) {
		return none();
	}

	Component addMembership(CountryCode state) {
		return none();
	}

	Component addOrganisation() {
		return none();
	}

	Component addMeeting() {
		return none();
	}

	Component addRate() {
		return none();
	}

	private static Component none() {
		return new Div();
	}

	private Component row(String table, String id, String subject) {
		Div actions = new Div(this.histories.button(table, id, subject));
		actions.addClassName("row-actions");
		return actions;
	}

}
