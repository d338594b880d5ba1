package org.countrycoalition.funding;

import java.util.UUID;

import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.access.Roles;
import org.countrycoalition.funding.FundingRefusal.Reason;
import org.countrycoalition.journal.Journal;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Register;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a State's authority says that a contribution is for work that is not on its plan.
 * It, all that follows from it and any other line of the same money then lower no gap and
 * stand beside; nothing else changes.
 */
@Service
@PreAuthorize("hasRole('" + Roles.NATIONAL_AUTHORITY + "')")
@Transactional
public class OffPlan {

	/** What the change log says of it. */
	public static final String SAID = "funding.offPlan";

	/** What the change log says when it is taken back. */
	public static final String TAKEN_BACK = "funding.onPlan";

	private final OffPlanRecords records;

	private final Register register;

	private final CurrentUser currentUser;

	private final Journal journal;

	OffPlan(OffPlanRecords records, Register register, CurrentUser currentUser, Journal journal) {
		this.records = records;
		this.register = register;
		this.currentUser = currentUser;
		this.journal = journal;
	}

	/**
	 * Says so of a contribution.
	 * @param contribution its key
	 * @param reason why, which whoever sees the contribution reads
	 * @throws FundingRefusal if the viewer's State does not receive it, there is no
	 * reason, or it is said already
	 */
	public void say(UUID contribution, String reason) {
		if (reason.isBlank()) {
			throw new FundingRefusal(Reason.OFF_PLAN_LACKS_REASON);
		}
		CountryCode state = received(contribution);
		this.journal.because(SAID);
		if (!this.records.say(state, contribution, reason.strip(), this.currentUser.get())) {
			throw new FundingRefusal(Reason.CHANGED_MEANWHILE);
		}
	}

	/**
	 * Takes it back: the contribution counts for the plan again.
	 * @param contribution its key
	 * @throws FundingRefusal if the viewer's State does not receive it, or nothing is
	 * said of it any more
	 */
	public void takeBack(UUID contribution) {
		received(contribution);
		this.journal.because(TAKEN_BACK);
		if (!this.records.takeBack(contribution, this.currentUser.get())) {
			throw new FundingRefusal(Reason.CHANGED_MEANWHILE);
		}
	}

	private CountryCode received(UUID contribution) {
		return this.register.ownState()
			.filter((state) -> this.records.isTo(state, contribution))
			.orElseThrow(() -> new FundingRefusal(Reason.OFF_PLAN_NOT_YOURS));
	}

}
