package org.countrycoalition.funding.mobilisation;

import java.util.UUID;

import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.access.Viewer;
import org.countrycoalition.funding.mobilisation.MobilisationRefusal.Reason;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Register;

import org.springframework.stereotype.Component;

/**
 * Finds the plan that the viewer's authority writes, and keeps others of that authority
 * from writing it meanwhile.
 */
@Component
class OwnPlans {

	private final MobilisationQueries queries;

	private final Register register;

	private final CurrentUser currentUser;

	OwnPlans(MobilisationQueries queries, Register register, CurrentUser currentUser) {
		this.queries = queries;
		this.register = register;
		this.currentUser = currentUser;
	}

	Viewer viewer() {
		return this.currentUser.get();
	}

	/** The viewer's State, of which nobody else writes the plan until this is done. */
	CountryCode state() {
		CountryCode state = this.register.ownState().orElseThrow(() -> new MobilisationRefusal(Reason.NOT_YOURS));
		this.queries.lock(state);
		return state;
	}

	/**
	 * @throws MobilisationRefusal if it is not the viewer's to write
	 */
	MobilisationPlan plan(UUID id) {
		CountryCode state = state();
		MobilisationPlan stored = this.queries.plan(id).orElseThrow(() -> new MobilisationRefusal(Reason.GONE));
		if (!stored.state().equals(state) || !stored.owner().equals(viewer().organisation())) {
			throw new MobilisationRefusal(Reason.NOT_YOURS);
		}
		return stored;
	}

	/**
	 * @throws MobilisationRefusal if it is no draft any more, or as above
	 */
	MobilisationPlan draft(UUID id) {
		MobilisationPlan stored = plan(id);
		if (!stored.isDraft()) {
			throw new MobilisationRefusal(Reason.NOT_A_DRAFT);
		}
		return stored;
	}

}
