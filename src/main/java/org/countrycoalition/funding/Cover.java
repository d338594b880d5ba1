package org.countrycoalition.funding;

import java.util.Set;
import java.util.UUID;

import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.Pillar;

/**
 * What a contribution covers, in dollars. Each step counts under its own rule and those
 * after it, so that nothing counts twice.
 *
 * @param contribution key of the row
 * @param year of the money
 * @param pillar that it is for, or unallocated
 * @param named pillars among its themes
 * @param step paid, or the part of a commitment or pledge that has not come further
 * @param known the part that is known
 * @param unknown whether there may be more: an amount is not known
 */
public record Cover(UUID contribution, int year, Pillar pillar, Set<Pillar> named, Step step, Figure known,
		boolean unknown) {

	/** How firm a cover is. */
	public enum Step {

		/** Payments. */
		PAID,

		/** The unpaid part of commitments. */
		UNPAID,

		/** The unconverted part of pledges. */
		UNCONVERTED

	}

}
