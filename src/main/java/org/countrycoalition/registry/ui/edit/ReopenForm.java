package org.countrycoalition.registry.ui.edit;

/**
 * Asks for nothing but the reason for which a recorded end is taken back.
 *
 * @param <T> the fact
 */
class ReopenForm<T> implements FactForm<T> {

	private final Fields fields;

	/**
	 * @param end that is taken back, in words
	 */
	ReopenForm(Workbench bench, String end) {
		this.fields = new Fields(bench);
		this.fields.sentence(bench.text("reopen.explained", end));
	}

	@Override
	public Fields fields() {
		return this.fields;
	}

	@Override
	public void show(T fact) {
		// the sentence says what was read
	}

}
