package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Map;
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

	/** The same line in a version of its own: with a new key, never stored. */
	PlanLine asNew() {
		return new PlanLine(UUID.randomUUID(), this.pillar, this.title, this.operator, this.location, this.unit,
				this.years, 0);
	}

	/** The line after one more change. */
	PlanLine later() {
		return at(this.version + 1);
	}

	/**
	 * @param version that was read
	 * @return the same line, written over that version
	 */
	public PlanLine at(int version) {
		return new PlanLine(this.id, this.pillar, this.title, this.operator, this.location, this.unit, this.years,
				version);
	}

	/**
	 * @param other line
	 * @return whether they differ in nothing but key and version
	 */
	public boolean saysTheSameAs(PlanLine other) {
		return new PlanLine(this.id, other.pillar, other.title, other.operator, other.location, other.unit, other.years,
				this.version)
			.equals(this);
	}

	/** The same line, planned for that one year. */
	PlanLine planning(int year, Year planned) {
		return new PlanLine(this.id, this.pillar, this.title, this.operator, this.location, this.unit,
				new TreeMap<>(Map.of(year, planned)), this.version);
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

		private static final int DECIMALS = 2;

		/**
		 * @throws ArithmeticException if an amount has more than two decimals
		 */
		public Year {
			quantity = written(quantity);
			cost = written(cost);
			national = written(national);
			capacity = written(capacity);
		}

		private static @Nullable BigDecimal written(@Nullable BigDecimal amount) {
			return (amount != null) ? amount.setScale(DECIMALS, RoundingMode.UNNECESSARY) : null;
		}

	}

}
