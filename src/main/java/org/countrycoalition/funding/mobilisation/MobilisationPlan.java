package org.countrycoalition.funding.mobilisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a State's resource mobilisation plan. Equal plans say the same, so that
 * who adopts one adopts what was read.
 *
 * @param id key
 * @param state whose plan
 * @param edition its number, from 1
 * @param status whether it stands
 * @param facts what it says of itself
 * @param dates what happened to it when
 * @param targets by source
 * @param actions by day
 * @param tier who may see it
 * @param owner organisation that writes it
 * @param illustrative made up
 * @param version for optimistic locking
 */
public record MobilisationPlan(UUID id, CountryCode state, int edition, Status status, PlanFacts facts, Dates dates,
		List<Target> targets, List<Action> actions, Tier tier, String owner, boolean illustrative, int version) {

	public MobilisationPlan {
		targets = List.copyOf(targets);
		actions = List.copyOf(actions);
	}

	/** Whether it can be written. */
	public boolean isDraft() {
		return this.status == Status.DRAFT;
	}

	/** Whether it says from whom nothing, and what is to be done about it neither. */
	public boolean isEmpty() {
		return this.targets.isEmpty() && this.actions.isEmpty();
	}

	/** Whether the day lies in its period. */
	public boolean covers(LocalDate day) {
		return !day.isBefore(this.facts.from()) && !day.isAfter(this.facts.to());
	}

	/** Its actions that are late on the day. */
	public List<Action> overdue(LocalDate on) {
		return this.actions.stream().filter((action) -> action.isOverdue(on)).toList();
	}

	/** Where an edition stands. */
	public enum Status {

		/** It is being written. */
		DRAFT,

		/** It is in force. */
		ADOPTED,

		/** A later edition was adopted. */
		SUPERSEDED,

		/** Taken back after it was adopted, for a reason. */
		WITHDRAWN

	}

	/**
	 * What happened to an edition, and who did it.
	 *
	 * @param begunOn when its draft was begun here
	 * @param begunBy name of who began it
	 * @param adoptedOn null if it was not
	 * @param adoptedBy name of who entered the adoption, null if it was not adopted
	 * @param withdrawnOn null if it was not
	 * @param withdrawnWhy null if it was not
	 */
	public record Dates(LocalDate begunOn, String begunBy, @Nullable LocalDate adoptedOn, @Nullable String adoptedBy,
			@Nullable LocalDate withdrawnOn, @Nullable String withdrawnWhy) {
	}

}
