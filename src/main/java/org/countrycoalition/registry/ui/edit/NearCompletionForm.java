package org.countrycoalition.registry.ui.edit;

import java.time.LocalDate;
import java.util.List;

import org.countrycoalition.registry.NearCompletion;

/**
 * A State's declaration that it is near the end of a duty.
 */
class NearCompletionForm implements FactForm<NearCompletion> {

	private final Fields fields;

	private final Input<Integer> article;

	private final Input<LocalDate> declared;

	private final Input<String> document;

	NearCompletionForm(Workbench bench) {
		this.fields = new Fields(bench);
		this.fields.sentence(bench.text("near.add.explained"));
		this.article = this.fields.choice("article", List.of(3, 4), (number) -> bench.text("article." + number))
			.required();
		this.declared = this.fields.date("near.declared").required();
		this.declared.rule(() -> DateOrder.notAfter(this.declared.get(), bench.today()), bench.text("near.future"));
		this.document = this.fields.text("near.document").required().help(bench.text("near.document.help"));
	}

	int article() {
		return this.article.must();
	}

	LocalDate declared() {
		return this.declared.must();
	}

	String document() {
		return this.document.must();
	}

	@Override
	public Fields fields() {
		return this.fields;
	}

	@Override
	public void show(NearCompletion declaration) {
		this.article.set(declaration.article());
		this.declared.set(declaration.declaredOn());
		this.document.set(declaration.source());
	}

}
