package org.countrycoalition.funding.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.access.Viewer;
import org.countrycoalition.funding.Reconciliation;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.shell.WaitingItem;

/**
 * Reminds of lines of which the other side has spoken, and the ISU of those that are
 * disputed.
 */
@SpringComponent
class ReconcileWaiting {

	private final Reconciliation reconciliation;

	private final ReconcileWords.Maker maker;

	ReconcileWaiting(Reconciliation reconciliation, ReconcileWords.Maker maker) {
		this.reconciliation = reconciliation;
		this.maker = maker;
	}

	List<WaitingItem> waitingFor(Viewer viewer, LocalDate on) {
		Map<CountryCode, Integer> waiting = this.reconciliation.waiting();
		if (waiting.isEmpty()) {
			return List.of();
		}
		ReconcileWords words = this.maker.words();
		return waiting.entrySet()
			.stream()
			.map((state) -> new WaitingItem(words.say("waiting", state.getValue(), words.state(state.getKey())),
					words.say("waiting.of"), null, "countries/" + state.getKey().iso3() + "/reconciliation", true))
			.toList();
	}

}
