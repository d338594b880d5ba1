package org.countrycoalition.registry.ui.edit;

import java.time.LocalDate;

import com.vaadin.flow.component.Component;
import org.countrycoalition.registry.Organisation;
import org.countrycoalition.registry.OrganisationDesk;

/**
 * What the Implementation Support Unit does with an organisation.
 */
@org.springframework.stereotype.Component
class OrganisationActions {

	private final Workbench bench;

	private final OrganisationDesk desk;

	OrganisationActions(Workbench bench, OrganisationDesk desk) {
		this.bench = bench;
		this.desk = desk;
	}

	Component add() {
		if (!this.bench.keepsRegister()) {
			return FactMenu.none();
		}
		String id = "add-organisation";
		return FactMenu.adding(id, this.bench.text("organisation.add"), () -> {
			OrganisationForm form = new OrganisationForm(this.bench, true);
			return new AddDialog(this.bench, this.bench.text("organisation.add"), id, form.fields(),
					(reason) -> this.desk.record(form.key(), form.facts(), reason));
		});
	}

	Component of(Organisation organisation) {
		if (!this.bench.keepsRegister()) {
			return FactMenu.none();
		}
		Subject<Organisation> subject = new Subject<>("organisation-" + organisation.id(), organisation.name(),
				organisation, () -> this.bench.register().organisation(organisation.id()),
				() -> new OrganisationForm(this.bench, false));
		LocalDate until = organisation.existedUntil();
		FactMenu menu = new FactMenu(this.bench, subject).offer("correct", () -> correct(subject));
		return ((until != null) ? menu.offer("reopen", () -> reopen(subject, until))
				: menu.offer("end", () -> end(subject)))
			.asComponent();
	}

	private FactDialog correct(Subject<Organisation> subject) {
		OrganisationForm form = new OrganisationForm(this.bench, false);
		return new ChangeDialog<>(this.bench, "correct", subject, form,
				(row, reason) -> this.desk.correct(row, form.facts(), reason));
	}

	private FactDialog end(Subject<Organisation> subject) {
		EndForm<Organisation> form = new EndForm<>(this.bench, "organisation.until", subject.fact().existedFrom());
		return new ChangeDialog<>(this.bench, "end", subject, form,
				(row, reason) -> this.desk.end(row, form.day(), reason))
			.undoneBy(this.desk::reopen);
	}

	private FactDialog reopen(Subject<Organisation> subject, LocalDate until) {
		ReopenForm<Organisation> form = new ReopenForm<>(this.bench, this.bench.formats().date(until));
		return new ChangeDialog<>(this.bench, "reopen", subject, form, this.desk::reopen)
			.undoneBy((row, reason) -> this.desk.end(row, until, reason));
	}

}
