package org.countrycoalition.workplan.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.access.Roles;
import org.countrycoalition.access.Viewer;
import org.countrycoalition.shell.WaitingItem;
import org.countrycoalition.shell.WaitingSource;
import org.countrycoalition.workplan.Approval;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.Workplans;

import org.springframework.transaction.annotation.Transactional;

/**
 * Tells a person of a national authority what the version on its way waits for: approval
 * by who has not submitted it, more work by who has, publication by either.
 */
@SpringComponent
class PlansWaiting implements WaitingSource {

	private final Workplans plans;

	private final PlanWords words;

	PlansWaiting(Workplans plans, PlanWords words) {
		this.plans = plans;
		this.words = words;
	}

	@Override
	@Transactional(readOnly = true)
	public List<WaitingItem> waitingFor(Viewer viewer, LocalDate on) {
		if (!viewer.is(Roles.NATIONAL_AUTHORITY)) {
			return List.of();
		}
		return this.plans.ownOpen().flatMap((plan) -> item(plan, viewer)).stream().toList();
	}

	private Optional<WaitingItem> item(Plan plan, Viewer viewer) {
		Approval approval = plan.approval();
		boolean own = approval.isSubmittedBy(viewer.name());
		String why = approval.returned();
		return switch (plan.status()) {
			case SUBMITTED -> own ? Optional.empty() : Optional.of(item(plan, "approve",
					this.words.say("waiting.by", this.words.person(plan, approval.submitted())), true));
			case APPROVED -> Optional.of(item(plan, "publish",
					this.words.say("waiting.approved", this.words.person(plan, approval.approved())), true));
			case DRAFT -> (why != null && own) ? Optional.of(item(plan, "returned", why, false)) : Optional.empty();
			case PUBLISHED, SUPERSEDED -> Optional.empty();
		};
	}

	private WaitingItem item(Plan plan, String what, String detail, boolean blocksOthers) {
		return new WaitingItem(this.words.say("waiting." + what, plan.number()), detail, null,
				PlanAddress.of(plan.state()) + "/draft", blocksOthers);
	}

}
