package org.countrycoalition.funding.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.access.Roles;
import org.countrycoalition.access.Viewer;
import org.countrycoalition.funding.MoneyWaiting;
import org.countrycoalition.shell.WaitingItem;
import org.countrycoalition.shell.WaitingSource;

/**
 * Everything of money that waits for somebody. An authority, for whom most kinds may
 * wait, is asked first of which there is anything.
 */
@SpringComponent
class FundingWaiting implements WaitingSource {

	private final MoneyWaiting waiting;

	private final FunnelWaiting funnels;

	private final MobilisationWaiting mobilisation;

	private final ReconcileWaiting reconciliation;

	private final NeedsWaiting needs;

	FundingWaiting(MoneyWaiting waiting, FunnelWaiting funnels, MobilisationWaiting mobilisation,
			ReconcileWaiting reconciliation, NeedsWaiting needs) {
		this.waiting = waiting;
		this.funnels = funnels;
		this.mobilisation = mobilisation;
		this.reconciliation = reconciliation;
		this.needs = needs;
	}

	@Override
	public List<WaitingItem> waitingFor(Viewer viewer, LocalDate on) {
		MoneyWaiting.Kinds kinds = viewer.is(Roles.NATIONAL_AUTHORITY) ? this.waiting.kinds()
				: new MoneyWaiting.Kinds(true, false, true, mayOffer(viewer));
		List<WaitingItem> items = new ArrayList<>();
		if (kinds.receipts()) {
			items.addAll(this.funnels.waitingFor(viewer, on));
		}
		if (kinds.actions()) {
			items.addAll(this.mobilisation.waitingFor(viewer, on));
		}
		if (kinds.pairs()) {
			items.addAll(this.reconciliation.waitingFor(viewer, on));
		}
		if (kinds.needs()) {
			items.addAll(this.needs.items());
		}
		return items;
	}

	private static boolean mayOffer(Viewer viewer) {
		return viewer.is(Roles.DONOR) || viewer.is(Roles.OPERATOR) || viewer.is(Roles.ISU);
	}

}
