package org.countrycoalition.funding.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.access.Viewer;
import org.countrycoalition.funding.Reconciliation;
import org.countrycoalition.funding.WaitingPairs;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.shell.WaitingItem;

/**
 * Reminds of lines of which the other side has spoken, and of those that are disputed:
 * the ISU settles them, and either side may say something else.
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
		Map<CountryCode, WaitingPairs> waiting = this.reconciliation.waiting();
		if (waiting.isEmpty()) {
			return List.of();
		}
		ReconcileWords words = this.maker.words();
		List<WaitingItem> items = new ArrayList<>();
		waiting.forEach((state, pairs) -> {
			if (pairs.word() > 0) {
				items.add(item("waiting", pairs.word(), state, true, words));
			}
			if (pairs.disputed() > 0) {
				items.add(item("waiting.disputed", pairs.disputed(), state, false, words));
			}
		});
		return items;
	}

	private static WaitingItem item(String key, int pairs, CountryCode state, boolean blocks, ReconcileWords words) {
		return new WaitingItem(words.say(key, pairs, words.state(state)), words.say(key + ".of"), null,
				"countries/" + state.iso3() + "/reconciliation", blocks);
	}

}
