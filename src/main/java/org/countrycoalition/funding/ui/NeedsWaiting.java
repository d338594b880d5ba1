package org.countrycoalition.funding.ui;

import java.util.List;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.funding.needs.Awaited;
import org.countrycoalition.funding.needs.NeedsAndOffers;
import org.countrycoalition.shell.WaitingItem;

/**
 * Reminds of matches that somebody proposed, of what was agreed on and is to be
 * delivered, of deliveries to confirm, and of those that did not arrive as told.
 */
@SpringComponent
class NeedsWaiting {

	/** A screenful. */
	private static final int MOST = 10;

	private final NeedsAndOffers needs;

	private final FundingParts parts;

	NeedsWaiting(NeedsAndOffers needs, FundingParts parts) {
		this.needs = needs;
		this.parts = parts;
	}

	List<WaitingItem> items() {
		return this.needs.waiting().stream().limit(MOST).map(this::item).toList();
	}

	private WaitingItem item(Awaited awaited) {
		return new WaitingItem(this.parts.say("funding.needs.waiting." + awaited.waits().name(), awaited.title()),
				this.parts.say("funding.needs.waiting.of", awaited.other()), null, "funding/needs/" + awaited.posting(),
				true);
	}

}
