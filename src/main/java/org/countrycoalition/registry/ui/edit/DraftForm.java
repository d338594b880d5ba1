package org.countrycoalition.registry.ui.edit;

import java.time.LocalDate;
import java.util.List;

import org.countrycoalition.registry.ExtensionRequest;
import org.countrycoalition.registry.ExtensionRequests;

/**
 * What a request for a later deadline says.
 */
class DraftForm implements FactForm<ExtensionRequest> {

	private static final List<Integer> ARTICLES = List.of(3, 4);

	private final Fields fields;

	private final Input<Integer> article;

	private final Input<LocalDate> until;

	private final Input<String> words;

	DraftForm(Workbench bench, boolean adding) {
		this.fields = new Fields(bench);
		this.article = this.fields.choice("article", ARTICLES, (number) -> bench.text("article." + number)).required();
		this.article.show(adding);
		this.until = this.fields.date("request.until").help(bench.text("request.until.help"));
		this.words = this.fields.longText("request.words").help(bench.text("request.words.help"));
	}

	int article() {
		return this.article.must();
	}

	ExtensionRequests.Draft draft() {
		return new ExtensionRequests.Draft(this.until.get(), this.words.get());
	}

	@Override
	public Fields fields() {
		return this.fields;
	}

	@Override
	public void show(ExtensionRequest request) {
		this.article.set(request.article());
		this.until.set(request.requestedUntil());
		this.words.set(request.reason());
	}

}
