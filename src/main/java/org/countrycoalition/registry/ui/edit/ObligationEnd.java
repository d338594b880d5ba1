package org.countrycoalition.registry.ui.edit;

import java.util.List;
import java.util.Optional;

import org.countrycoalition.kernel.FuzzyDate;
import org.countrycoalition.registry.Obligation;
import org.countrycoalition.registry.ui.edit.EndedFields.Ending;

/**
 * Asks when a duty was fulfilled.
 */
class ObligationEnd implements FactForm<Obligation> {

	private final Fields fields;

	private final EndedFields ended;

	ObligationEnd(Workbench bench, Obligation obligation) {
		this.fields = new Fields(bench);
		this.ended = new EndedFields(bench, this.fields, List.of(Ending.ON, Ending.BY));
		FuzzyDate arose = obligation.arose();
		if (arose != null) {
			this.ended.rule(() -> Optional.ofNullable(this.ended.value())
				.map(FuzzyDate::latest)
				.filter(arose.earliest()::isAfter)
				.isEmpty(), bench.text("obligation.endedEarly"));
		}
	}

	FuzzyDate ended() {
		return Optional.ofNullable(this.ended.value()).orElseThrow();
	}

	@Override
	public Fields fields() {
		return this.fields;
	}

	@Override
	public void show(Obligation obligation) {
		this.ended.clear();
	}

}
