package org.countrycoalition.registry.ui.edit;

/**
 * Starts a draft. Nobody else sees it, so it asks for no reason.
 */
class DraftDialog extends FactDialog {

	private final Runnable save;

	DraftDialog(Workbench bench, String opener, Fields fields, Runnable save) {
		super(bench, bench.text("request.add"), "draft", opener, fields);
		this.save = save;
	}

	@Override
	void save() {
		this.save.run();
	}

	@Override
	void saved() {
		PageAfter.refresh(opener());
		PageAfter.tell(bench().text("saved"));
	}

}
