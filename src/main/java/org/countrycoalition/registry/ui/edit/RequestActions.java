package org.countrycoalition.registry.ui.edit;

import java.time.LocalDate;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.registry.ExtensionRequest;
import org.countrycoalition.registry.ExtensionRequests;

/**
 * What a national authority does with its State's requests for a later deadline.
 */
@org.springframework.stereotype.Component
class RequestActions {

	private final Workbench bench;

	private final ExtensionRequests requests;

	RequestActions(Workbench bench, ExtensionRequests requests) {
		this.bench = bench;
		this.requests = requests;
	}

	Component draft(CountryCode state) {
		if (!this.bench.actsFor(state)) {
			return FactMenu.none();
		}
		String id = "draft-request-" + state;
		return FactMenu.adding(id, this.bench.text("request.add"), () -> {
			DraftForm form = new DraftForm(this.bench, true);
			form.fields().sentence(this.bench.text("request.add.explained"));
			return new DraftDialog(this.bench, id, form.fields(),
					() -> this.requests.draft(form.article(), form.draft()));
		});
	}

	Component of(ExtensionRequest request) {
		if (request.isFiled() || !this.bench.isOf(request.owner())) {
			return FactMenu.none();
		}
		Subject<ExtensionRequest> subject = new Subject<>("request-" + request.id(), name(request), request,
				() -> present(request), () -> new RequestForm(this.bench));
		return new FactMenu(this.bench, subject).offer("change", () -> change(subject))
			.offer("show", () -> show(subject))
			.offer("file", () -> file(subject))
			.asComponent();
	}

	private String name(ExtensionRequest request) {
		LocalDate until = request.requestedUntil();
		return this.bench.text("request.name", String.valueOf(request.article()), request.state(),
				(until != null) ? this.bench.formats().date(until) : this.bench.text("request.dateOpen"));
	}

	private Optional<ExtensionRequest> present(ExtensionRequest request) {
		return this.bench.state(request.state())
			.flatMap((state) -> state.requests().stream().filter((row) -> row.id().equals(request.id())).findFirst());
	}

	private FactDialog change(Subject<ExtensionRequest> subject) {
		DraftForm form = new DraftForm(this.bench, false);
		return new ChangeDialog<>(this.bench, "change", subject, form,
				(row, reason) -> this.requests.change(row, form.draft(), reason));
	}

	private FactDialog show(Subject<ExtensionRequest> subject) {
		Tier before = subject.fact().tier();
		ShowForm form = new ShowForm(this.bench, subject.fact());
		return new ChangeDialog<>(this.bench, "show", subject, form,
				(row, reason) -> this.requests.showTo(row, form.tier()), false)
			.undoneBy((row, reason) -> this.requests.showTo(row, before));
	}

	private FactDialog file(Subject<ExtensionRequest> subject) {
		FileForm form = new FileForm(this.bench);
		return new ChangeDialog<>(this.bench, "file", subject, form,
				(row, reason) -> this.requests.file(row, form.filed(), form.document()), false);
	}

}
