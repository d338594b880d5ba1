package org.countrycoalition.registry.ui.edit;

import java.time.LocalDate;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Deadline;
import org.countrycoalition.registry.DeadlineDesk;

/**
 * What the Implementation Support Unit does with a deadline.
 */
@org.springframework.stereotype.Component
class DeadlineActions {

	private final Workbench bench;

	private final DeadlineDesk desk;

	DeadlineActions(Workbench bench, DeadlineDesk desk) {
		this.bench = bench;
		this.desk = desk;
	}

	Component add(CountryCode state) {
		if (!this.bench.keepsRegister()) {
			return FactMenu.none();
		}
		String id = "add-deadline-" + state;
		return FactMenu.adding(id, this.bench.text("deadline.add"), () -> {
			DeadlineForm form = new DeadlineForm(this.bench, true);
			return new AddDialog(this.bench, this.bench.text("deadline.add.title", state), id, form.fields(),
					(reason) -> this.desk.record(state, form.article(), form.facts(), reason));
		});
	}

	Component of(Deadline deadline) {
		if (!this.bench.keepsRegister()) {
			return FactMenu.none();
		}
		Subject<Deadline> subject = new Subject<>("deadline-" + deadline.id(), name(deadline), deadline,
				() -> present(deadline), () -> new DeadlineForm(this.bench, false));
		LocalDate ended = deadline.endedOn();
		FactMenu menu = new FactMenu(this.bench, subject).offer("correct", () -> correct(subject));
		return ((ended != null) ? menu.offer("reopen", () -> reopen(subject, ended))
				: menu.offer("end", () -> end(subject)))
			.asComponent();
	}

	private String name(Deadline deadline) {
		LocalDate day = deadline.fallsOn();
		return this.bench.text("deadline.name", String.valueOf(deadline.article()), deadline.state(),
				(day != null) ? this.bench.formats().date(day) : this.bench.text("deadline.dateNotFound"));
	}

	private Optional<Deadline> present(Deadline deadline) {
		return this.bench.state(deadline.state())
			.flatMap((state) -> state.deadlines().stream().filter((row) -> row.id().equals(deadline.id())).findFirst());
	}

	private FactDialog correct(Subject<Deadline> subject) {
		DeadlineForm form = new DeadlineForm(this.bench, false);
		return new ChangeDialog<>(this.bench, "correct", subject, form,
				(row, reason) -> this.desk.correct(row, form.facts(), reason));
	}

	private FactDialog end(Subject<Deadline> subject) {
		EndForm<Deadline> form = new EndForm<>(this.bench, "deadline.ended", null);
		return new ChangeDialog<>(this.bench, "end", subject, form,
				(row, reason) -> this.desk.end(row, form.day(), reason))
			.undoneBy(this.desk::reopen);
	}

	private FactDialog reopen(Subject<Deadline> subject, LocalDate ended) {
		ReopenForm<Deadline> form = new ReopenForm<>(this.bench, this.bench.formats().date(ended));
		return new ChangeDialog<>(this.bench, "reopen", subject, form, this.desk::reopen)
			.undoneBy((row, reason) -> this.desk.end(row, ended, reason));
	}

}
