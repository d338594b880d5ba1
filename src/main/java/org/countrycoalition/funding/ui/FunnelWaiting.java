package org.countrycoalition.funding.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.access.Roles;
import org.countrycoalition.access.Viewer;
import org.countrycoalition.funding.funnel.Funnel;
import org.countrycoalition.funding.funnel.Funnels;
import org.countrycoalition.funding.funnel.Step;
import org.countrycoalition.shell.WaitingItem;
import org.jspecify.annotations.Nullable;

/**
 * Reminds an authority of payments that it has not confirmed, and donors of steps that
 * they expected to have taken.
 */
@SpringComponent
class FunnelWaiting {

	/** A screenful. */
	private static final int MOST = 10;

	private final Funnels funnels;

	private final FunnelWords words;

	FunnelWaiting(Funnels funnels, FunnelWords words) {
		this.funnels = funnels;
		this.words = words;
	}

	List<WaitingItem> waitingFor(Viewer viewer, LocalDate on) {
		List<WaitingItem> items = new ArrayList<>();
		StepNames names = this.words.names();
		if (viewer.is(Roles.NATIONAL_AUTHORITY)) {
			this.funnels.unconfirmed()
				.stream()
				.limit(MOST)
				.forEach((step) -> items.add(item(step, names, Funnel.Next.CONFIRM, "waiting.confirm", null, true)));
		}
		if (viewer.is(Roles.DONOR)) {
			this.funnels.own()
				.nodes()
				.stream()
				.filter((node) -> node.isOverdue(on))
				.limit(MOST)
				.forEach((node) -> items.add(item(node.step(), names, node.next(), "waiting.overdue",
						node.step().terms().dates().expected(), false)));
		}
		return items;
	}

	private WaitingItem item(Step step, StepNames names, Funnel.Next next, String key, @Nullable LocalDate due,
			boolean others) {
		return new WaitingItem(
				this.words.say(key, step.terms().title()), this.words.say("waiting.of", names.donor(step),
						names.taker(step), this.words.amount(step), this.words.say("next." + next.name())),
				due, FunnelTable.address(step), others);
	}

}
