package org.countrycoalition.registry.ui.edit;

import java.time.LocalDate;

import com.vaadin.flow.component.Component;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Membership;
import org.countrycoalition.registry.OrganisationDesk;

/**
 * What the Implementation Support Unit does with a place in a coalition.
 */
@org.springframework.stereotype.Component
class MembershipActions {

	private final Workbench bench;

	private final OrganisationDesk desk;

	MembershipActions(Workbench bench, OrganisationDesk desk) {
		this.bench = bench;
		this.desk = desk;
	}

	Component add(CountryCode state) {
		if (!this.bench.keepsRegister()) {
			return FactMenu.none();
		}
		String id = "add-membership-" + state;
		return FactMenu.adding(id, this.bench.text("membership.add"), () -> {
			MembershipForm form = new MembershipForm(this.bench, true);
			return new AddDialog(this.bench, this.bench.text("membership.add.title", state), id, form.fields(),
					(reason) -> this.desk.admit(state, form.organisation(), form.facts(), reason));
		});
	}

	Component of(Membership membership) {
		if (!this.bench.keepsRegister()) {
			return FactMenu.none();
		}
		String role = this.bench.text("membership.role." + membership.role().name());
		Subject<Membership> subject = new Subject<>("membership-" + membership.id(),
				this.bench.text("membership.name", membership.organisationName(), role, membership.state()), membership,
				() -> this.bench.register()
					.membershipsOf(membership.organisation())
					.stream()
					.filter((row) -> row.id().equals(membership.id()))
					.findFirst(),
				() -> new MembershipForm(this.bench, false));
		LocalDate until = membership.until();
		FactMenu menu = new FactMenu(this.bench, subject).offer("correct", () -> correct(subject));
		return ((until != null) ? menu.offer("reopen", () -> reopen(subject, until))
				: menu.offer("end", () -> end(subject)))
			.asComponent();
	}

	private FactDialog correct(Subject<Membership> subject) {
		MembershipForm form = new MembershipForm(this.bench, false);
		return new ChangeDialog<>(this.bench, "correct", subject, form,
				(row, reason) -> this.desk.correct(row, form.facts(), reason));
	}

	private FactDialog end(Subject<Membership> subject) {
		EndForm<Membership> form = new EndForm<>(this.bench, "membership.until", subject.fact().from());
		return new ChangeDialog<>(this.bench, "end", subject, form,
				(row, reason) -> this.desk.end(row, form.day(), reason))
			.undoneBy(this.desk::reopen);
	}

	private FactDialog reopen(Subject<Membership> subject, LocalDate until) {
		ReopenForm<Membership> form = new ReopenForm<>(this.bench, this.bench.formats().date(until));
		return new ChangeDialog<>(this.bench, "reopen", subject, form, this.desk::reopen)
			.undoneBy((row, reason) -> this.desk.end(row, until, reason));
	}

}
