package org.countrycoalition.registry.ui.edit;

import java.time.LocalDate;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Standing;
import org.countrycoalition.registry.TreatyDesk;

/**
 * What the Implementation Support Unit does with a treaty standing.
 */
@org.springframework.stereotype.Component
class StandingActions {

	private final Workbench bench;

	private final TreatyDesk desk;

	StandingActions(Workbench bench, TreatyDesk desk) {
		this.bench = bench;
		this.desk = desk;
	}

	Component add(CountryCode state) {
		if (!this.bench.keepsRegister()) {
			return FactMenu.none();
		}
		String id = "add-standing-" + state;
		return FactMenu.adding(id, this.bench.text("standing.add"), () -> {
			StandingForm form = new StandingForm(this.bench);
			return new AddDialog(this.bench, this.bench.text("standing.add.title", state), id, form.fields(),
					(reason) -> this.desk.record(state, form.facts(), reason));
		});
	}

	Component of(Standing standing) {
		if (!this.bench.keepsRegister()) {
			return FactMenu.none();
		}
		Subject<Standing> subject = new Subject<>("standing-" + standing.id(), name(standing), standing,
				() -> present(standing), () -> new StandingForm(this.bench));
		LocalDate withdrawn = standing.withdrawnOn();
		FactMenu menu = new FactMenu(this.bench, subject).offer("correct", () -> correct(subject))
			.offerIf(withdrawn == null && standing.inForceOn() != null, "end", () -> end(subject));
		return ((withdrawn != null) ? menu.offer("reopen", () -> reopen(subject, withdrawn)) : menu).asComponent();
	}

	private String name(Standing standing) {
		LocalDate signed = standing.signedOn();
		LocalDate deposited = standing.depositedOn();
		LocalDate since = (signed != null) ? signed : deposited;
		return this.bench.text("standing.name", standing.state(),
				(since != null) ? this.bench.formats().date(since) : "");
	}

	private Optional<Standing> present(Standing standing) {
		return this.bench.state(standing.state())
			.flatMap((state) -> state.standings().stream().filter((row) -> row.id().equals(standing.id())).findFirst());
	}

	private FactDialog correct(Subject<Standing> subject) {
		StandingForm form = new StandingForm(this.bench);
		return new ChangeDialog<>(this.bench, "correct", subject, form,
				(row, reason) -> this.desk.correct(row, form.facts(), reason));
	}

	private FactDialog end(Subject<Standing> subject) {
		EndForm<Standing> form = new EndForm<>(this.bench, "standing.withdrawn", subject.fact().inForceOn());
		return new ChangeDialog<>(this.bench, "end", subject, form,
				(row, reason) -> this.desk.end(row, form.day(), reason))
			.undoneBy(this.desk::reopen);
	}

	private FactDialog reopen(Subject<Standing> subject, LocalDate withdrawn) {
		ReopenForm<Standing> form = new ReopenForm<>(this.bench, this.bench.formats().date(withdrawn));
		return new ChangeDialog<>(this.bench, "reopen", subject, form, this.desk::reopen)
			.undoneBy((row, reason) -> this.desk.end(row, withdrawn, reason));
	}

}
