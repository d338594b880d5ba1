package org.countrycoalition.registry.ui.edit;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.NearCompletion;
import org.countrycoalition.registry.NearCompletionDesk;

/**
 * What a national authority does with its State's declarations of near completion.
 */
@org.springframework.stereotype.Component
class NearCompletionActions {

	private final Workbench bench;

	private final NearCompletionDesk desk;

	NearCompletionActions(Workbench bench, NearCompletionDesk desk) {
		this.bench = bench;
		this.desk = desk;
	}

	Component declare(CountryCode state) {
		if (!this.bench.actsFor(state)) {
			return FactMenu.none();
		}
		String id = "declare-near-completion-" + state;
		return FactMenu.adding(id, this.bench.text("near.add"), () -> {
			NearCompletionForm form = new NearCompletionForm(this.bench);
			return new AddDialog(this.bench, this.bench.text("near.add.title", this.bench.named(state)), id,
					form.fields(),
					(reason) -> this.desk.declare(form.article(), form.declared(), form.document(), reason));
		});
	}

	Component of(NearCompletion declaration) {
		if (declaration.withdrawnOn() != null || !this.bench.isOf(declaration.owner())) {
			return FactMenu.none();
		}
		Subject<NearCompletion> subject = new Subject<>("near-completion-" + declaration.id(),
				this.bench.text("near.name", String.valueOf(declaration.article()),
						this.bench.named(declaration.state())),
				declaration, () -> present(declaration), () -> new NearCompletionForm(this.bench));
		return new FactMenu(this.bench, subject)
			.offerIf(declaration.takenBackOn() == null, "takeBack", () -> takeBack(subject))
			.offer("withdraw", () -> withdraw(subject))
			.asComponent();
	}

	private Optional<NearCompletion> present(NearCompletion declaration) {
		return this.bench.state(declaration.state())
			.flatMap((state) -> state.nearCompletion()
				.stream()
				.filter((row) -> row.id().equals(declaration.id()))
				.findFirst());
	}

	private FactDialog takeBack(Subject<NearCompletion> subject) {
		EndForm<NearCompletion> form = new EndForm<>(this.bench, "near.takenBack", subject.fact().declaredOn());
		return new ChangeDialog<>(this.bench, "takeBack", subject, form,
				(row, reason) -> this.desk.takeBack(row, form.day(), reason));
	}

	private FactDialog withdraw(Subject<NearCompletion> subject) {
		return new ChangeDialog<>(this.bench, "withdraw", subject, new WithdrawForm<>(this.bench, "near.withdraw"),
				this.desk::withdraw);
	}

}
