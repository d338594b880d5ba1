package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.countrycoalition.kernel.Pillar;
import org.jspecify.annotations.Nullable;

/**
 * A line of a plan.
 *
 * @param id key, of a line that is not stored yet any new one
 * @param pillar one of the four
 * @param title what is to be done
 * @param operator who does it, null if not decided
 * @param location where, null if not stated
 * @param unit of the quantities, null if none
 * @param years what is planned, by year; a year that is not there is not planned
 * @param version for optimistic locking
 */
public record PlanLine(UUID id, Pillar pillar, String title, @Nullable String operator, @Nullable String location,
		@Nullable String unit, SortedMap<Integer, Year> years, int version) {

	public PlanLine {
		if (!pillar.isAllocated()) {
			throw new IllegalArgumentException("A line is for one of the four pillars");
		}
		years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
	}

	/**
	 * What is planned for a year; amounts in the plan's currency.
	 *
	 * @param quantity in the line's unit, null if not stated
	 * @param cost null: not known, which is not zero
	 * @param national the part that the State itself gives, null if none is stated
	 * @param capacity the part of the cost that develops national capacity, null if none
	 * is stated
	 */
	public record Year(@Nullable BigDecimal quantity, @Nullable BigDecimal cost, @Nullable BigDecimal national,
			@Nullable BigDecimal capacity) {
	}

}
