package org.countrycoalition.registry.ui.edit;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.FuzzyDate;
import org.countrycoalition.registry.Obligation;
import org.countrycoalition.registry.ObligationDesk;

/**
 * What the Implementation Support Unit does with a duty.
 */
@org.springframework.stereotype.Component
class ObligationActions {

	private final Workbench bench;

	private final ObligationDesk desk;

	ObligationActions(Workbench bench, ObligationDesk desk) {
		this.bench = bench;
		this.desk = desk;
	}

	Component add(CountryCode state) {
		if (!this.bench.keepsRegister()) {
			return FactMenu.none();
		}
		String id = "add-obligation-" + state;
		return FactMenu.adding(id, this.bench.text("obligation.add"), () -> {
			ObligationForm form = new ObligationForm(this.bench, true);
			return new AddDialog(this.bench, this.bench.text("obligation.add.title", state), id, form.fields(),
					(reason) -> this.desk.record(state, form.article(), form.facts(), reason));
		});
	}

	Component of(Obligation obligation) {
		if (!this.bench.keepsRegister()) {
			return FactMenu.none();
		}
		Subject<Obligation> subject = new Subject<>("obligation-" + obligation.id(),
				this.bench.text("obligation.name", String.valueOf(obligation.article()), obligation.state()),
				obligation, () -> present(obligation), () -> new ObligationForm(this.bench, false));
		FuzzyDate ended = obligation.ended();
		FactMenu menu = new FactMenu(this.bench, subject).offer("correct", () -> correct(subject));
		return ((ended != null) ? menu.offer("reopen", () -> reopen(subject, ended))
				: menu.offer("end", () -> end(subject)))
			.asComponent();
	}

	private Optional<Obligation> present(Obligation obligation) {
		return this.bench.state(obligation.state())
			.flatMap((state) -> state.obligations()
				.stream()
				.filter((row) -> row.id().equals(obligation.id()))
				.findFirst());
	}

	private FactDialog correct(Subject<Obligation> subject) {
		ObligationForm form = new ObligationForm(this.bench, false);
		return new ChangeDialog<>(this.bench, "correct", subject, form,
				(row, reason) -> this.desk.correct(row, form.facts(), reason));
	}

	private FactDialog end(Subject<Obligation> subject) {
		ObligationEnd form = new ObligationEnd(this.bench, subject.fact());
		return new ChangeDialog<>(this.bench, "end", subject, form,
				(row, reason) -> this.desk.end(row, form.ended(), reason))
			.undoneBy(this.desk::reopen);
	}

	private FactDialog reopen(Subject<Obligation> subject, FuzzyDate ended) {
		ReopenForm<Obligation> form = new ReopenForm<>(this.bench, words(ended));
		return new ChangeDialog<>(this.bench, "reopen", subject, form, this.desk::reopen)
			.undoneBy((row, reason) -> this.desk.end(row, ended, reason));
	}

	private String words(FuzzyDate ended) {
		return switch (EndedFields.Ending.of(ended)) {
			case OPEN, ON -> ended.toString();
			case BY -> this.bench.text("obligation.fulfilledBy", this.bench.formats().date(ended.latest()));
			case UNKNOWN -> this.bench.text("obligation.ending.UNKNOWN");
		};
	}

}
