package org.countrycoalition.funding.ui;

import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.access.Roles;
import org.countrycoalition.access.Viewer;
import org.countrycoalition.funding.mobilisation.Action;
import org.countrycoalition.funding.mobilisation.Mobilisations;
import org.countrycoalition.shell.WaitingItem;

/**
 * Reminds an authority of the actions of its resource mobilisation plan that are late.
 */
@SpringComponent
class MobilisationWaiting {

	private final Mobilisations mobilisations;

	private final MobilisationWords words;

	private final OwnState own;

	MobilisationWaiting(Mobilisations mobilisations, MobilisationWords words, OwnState own) {
		this.mobilisations = mobilisations;
		this.words = words;
		this.own = own;
	}

	List<WaitingItem> waitingFor(Viewer viewer, LocalDate on) {
		if (!viewer.is(Roles.NATIONAL_AUTHORITY)) {
			return List.of();
		}
		List<Action> late = this.mobilisations.overdue();
		if (late.isEmpty()) {
			return List.of();
		}
		return this.own.get()
			.map((state) -> late.stream()
				.map((action) -> new WaitingItem(this.words.say("waiting", action.facts().what()),
						this.words.say("waiting.who", action.facts().who()), action.facts().due(),
						MobilisationParts.address(state)))
				.toList())
			.orElseGet(List::of);
	}

}
