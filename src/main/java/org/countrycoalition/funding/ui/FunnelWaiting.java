package org.countrycoalition.funding.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.access.Roles;
import org.countrycoalition.access.Viewer;
import org.countrycoalition.funding.funnel.Funnel;
import org.countrycoalition.funding.funnel.Funnels;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.shell.WaitingItem;
import org.countrycoalition.shell.WaitingSource;
import org.jspecify.annotations.Nullable;

import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds an authority of payments that it has not confirmed, and donors of steps that
 * they expected to have taken.
 */
@SpringComponent
class FunnelWaiting implements WaitingSource {

	/** A screenful. */
	private static final int MOST = 10;

	private final Funnels funnels;

	private final OwnState ownState;

	private final FunnelWords words;

	FunnelWaiting(Funnels funnels, OwnState ownState, FunnelWords words) {
		this.funnels = funnels;
		this.ownState = ownState;
		this.words = words;
	}

	@Override
	@Transactional(readOnly = true)
	public List<WaitingItem> waitingFor(Viewer viewer, LocalDate on) {
		List<WaitingItem> items = new ArrayList<>();
		if (viewer.is(Roles.NATIONAL_AUTHORITY)) {
			Optional<CountryCode> own = this.ownState.get();
			own.ifPresent((state) -> this.funnels.to(state)
				.nodes()
				.stream()
				.filter((node) -> node.next() == Funnel.Next.CONFIRM)
				.limit(MOST)
				.forEach((node) -> items.add(item(node, "waiting.confirm", null, true))));
		}
		if (viewer.is(Roles.DONOR)) {
			this.funnels.own()
				.nodes()
				.stream()
				.filter((node) -> node.isOverdue(on))
				.limit(MOST)
				.forEach((node) -> items
					.add(item(node, "waiting.overdue", node.step().terms().dates().expected(), false)));
		}
		return items;
	}

	private WaitingItem item(Funnel.Node node, String key, @Nullable LocalDate due, boolean others) {
		return new WaitingItem(this.words.say(key, node.step().terms().title()),
				this.words.say("waiting.of", this.words.donor(node.step()), this.words.state(node.step().state()),
						this.words.amount(node.step()), this.words.say("next." + node.next().name())),
				due, FunnelTable.address(node.step()), others);
	}

}
