package org.countrycoalition.registry.ui.edit;

import java.util.function.Consumer;

/**
 * Adds a fact.
 */
class AddDialog extends FactDialog {

	private final Consumer<String> save;

	private final Input<String> reason;

	/**
	 * @param save adds what the fields hold, for the given reason
	 */
	AddDialog(Workbench bench, String title, String opener, Fields fields, Consumer<String> save) {
		super(bench, title, "add", opener, fields);
		this.save = save;
		this.reason = askWhy();
	}

	@Override
	void save() {
		this.save.accept(this.reason.must());
	}

	@Override
	void saved() {
		PageAfter.refresh(opener());
		PageAfter.tell(bench().text("saved"));
	}

}
