package org.countrycoalition.testing;

import org.countrycoalition.kernel.Tier;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanApproval;
import org.countrycoalition.workplan.Workplans;

/**
 * Brings a draft into force the way two persons of an authority do.
 */
public final class PlanInForce {

	private PlanInForce() {
	}

	/**
	 * @param draft as it was read
	 * @param tier who sees the plan then
	 * @param first submits
	 * @param second approves and publishes
	 */
	public static void publish(PlanApproval approval, Workplans plans, Plan draft, Tier tier, Person first,
			Person second) {
		first.does(() -> {
			approval.submit(draft, Tier.PRIVATE);
			return null;
		});
		second.does(() -> {
			approval.approve(plans.open(draft.state()).orElseThrow());
			approval.publish(plans.open(draft.state()).orElseThrow(), tier);
			return null;
		});
	}

	/** Meridia's, by its two persons. */
	public static void publish(PlanApproval approval, Workplans plans, Plan draft, Tier tier) {
		publish(approval, plans, draft, tier, Person.MERIDIA_AUTHORITY, Person.MERIDIA_DIRECTOR);
	}

}
