package org.countrycoalition.registry.ui.edit;

import org.countrycoalition.kernel.Tier;
import org.countrycoalition.registry.ExtensionRequest;

/**
 * All of a request: what it says and who may see it, for comparing two versions.
 */
class RequestForm extends DraftForm {

	private final Input<Tier> tier;

	private final Input<String> document;

	RequestForm(Workbench bench) {
		super(bench, false);
		this.tier = fields().choice("request.tier", Tier.class).required();
		this.document = fields().text("request.document");
	}

	@Override
	public void show(ExtensionRequest request) {
		super.show(request);
		this.tier.set(request.tier());
		this.document.set(request.document());
	}

}
