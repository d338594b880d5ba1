package org.countrycoalition.registry.ui.edit;

import java.time.LocalDate;

import org.countrycoalition.registry.ExtensionRequest;

/**
 * Asks when and as what a State filed a request, and says that this is final.
 */
class FileForm implements FactForm<ExtensionRequest> {

	private final Fields fields;

	private final Input<LocalDate> filed;

	private final Input<String> document;

	private boolean complete;

	FileForm(Workbench bench) {
		this.fields = new Fields(bench);
		this.fields.sentence(bench.text("file.explained"));
		this.filed = this.fields.date("request.filed").required();
		this.filed.rule(() -> this.complete, bench.text("file.noDate"))
			.rule(() -> DateOrder.notAfter(this.filed.get(), bench.today()), bench.text("file.future"));
		this.document = this.fields.text("request.document").required().help(bench.text("request.document.help"));
	}

	LocalDate filed() {
		return this.filed.must();
	}

	String document() {
		return this.document.must();
	}

	@Override
	public Fields fields() {
		return this.fields;
	}

	@Override
	public void show(ExtensionRequest request) {
		this.complete = request.requestedUntil() != null;
		this.filed.set(request.filedOn());
		this.document.set(request.document());
	}

}
