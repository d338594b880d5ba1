package org.countrycoalition.registry.ui.edit;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Asks for the first day on which a fact no longer holds.
 *
 * @param <T> the fact
 */
class EndForm<T> implements FactForm<T> {

	private final Fields fields;

	private final Input<LocalDate> end;

	/**
	 * @param name key of the date's label and, with {@code .help}, of its meaning
	 * @param begun the day has to be later, null if any will do
	 */
	EndForm(Workbench bench, String name, @Nullable LocalDate begun) {
		this.fields = new Fields(bench);
		this.end = this.fields.date(name)
			.required()
			.help(bench.text(name + ".help"))
			.rule(() -> DateOrder.before(begun, end()),
					bench.text("end.tooEarly", (begun != null) ? bench.formats().date(begun) : ""));
	}

	private @Nullable LocalDate end() {
		return this.end.get();
	}

	LocalDate day() {
		return this.end.must();
	}

	@Override
	public Fields fields() {
		return this.fields;
	}

	@Override
	public void show(T fact) {
		this.end.set(null);
	}

}
