package org.countrycoalition.registry.ui.edit;

/**
 * Asks for nothing but the reason for which a fact is withdrawn that was entered by
 * mistake.
 *
 * @param <T> the fact
 */
class WithdrawForm<T> implements FactForm<T> {

	private final Fields fields;

	/**
	 * @param name of the key of what that means
	 */
	WithdrawForm(Workbench bench, String name) {
		this.fields = new Fields(bench);
		this.fields.sentence(bench.text(name + ".explained"));
	}

	@Override
	public Fields fields() {
		return this.fields;
	}

	@Override
	public void show(T fact) {
		// nothing of the fact is asked
	}

}
