package org.countrycoalition.funding.ui;

import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.access.Viewer;
import org.countrycoalition.funding.Reconciliation;
import org.countrycoalition.shell.WaitingItem;
import org.countrycoalition.shell.WaitingSource;

/**
 * Reminds of lines of which the other side has spoken, and the ISU of those that are
 * disputed.
 */
@SpringComponent
class ReconcileWaiting implements WaitingSource {

	private final Reconciliation reconciliation;

	private final ReconcileWords words;

	ReconcileWaiting(Reconciliation reconciliation, ReconcileWords words) {
		this.reconciliation = reconciliation;
		this.words = words;
	}

	@Override
	public List<WaitingItem> waitingFor(Viewer viewer, LocalDate on) {
		return this.reconciliation.waiting()
			.entrySet()
			.stream()
			.map((state) -> new WaitingItem(
					this.words.say("waiting", state.getValue(), this.words.state(state.getKey())),
					this.words.say("waiting.of"), null, "countries/" + state.getKey().iso3() + "/reconciliation", true))
			.toList();
	}

}
