package org.countrycoalition.funding.funnel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.countrycoalition.kernel.Money;
import org.countrycoalition.kernel.Pillar;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a step.
 *
 * @param title what it is called
 * @param pillar that it is for, or unallocated
 * @param capacity whether it is for capacity development
 * @param currency of its amounts; they are kept in it for ever
 * @param portions amount by year
 * @param inKind goods or services with their value: beside totals, never inside
 * @param dates when it came so far, and when the next step is expected
 * @param approval who authorised it, and what it still needs
 * @param shape how it is given
 * @param attribution how much of it is attributable to cluster munitions
 * @param note in the writer's words, null if none
 */
public record Terms(String title, Pillar pillar, boolean capacity, Currency currency,
		SortedMap<Integer, BigDecimal> portions, boolean inKind, Dates dates, Approval approval, Shape shape,
		Attribution attribution, @Nullable String note) {

	public Terms {
		portions = Collections.unmodifiableSortedMap(new TreeMap<>(portions));
	}

	/** All portions together. */
	public Money amount() {
		return new Money(this.portions.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add), this.currency);
	}

	/**
	 * Whether it spans two calendar years or more: that is what multi-year means here.
	 */
	public boolean isMultiYear() {
		return this.portions.size() > 1;
	}

	/**
	 * Days of a step.
	 *
	 * @param stage when it was announced, signed or paid, null if not stated
	 * @param expected when the next step is expected, null if not stated
	 */
	public record Dates(@Nullable LocalDate stage, @Nullable LocalDate expected) {

		/** Nothing is stated. */
		public static final Dates NONE = new Dates(null, null);

	}

	/**
	 * Who stands for a step.
	 *
	 * @param by who authorised it, null if not stated
	 * @param needed what approval it still needs, null if none
	 */
	public record Approval(@Nullable String by, @Nullable String needed) {

		/** Nothing is stated. */
		public static final Approval NONE = new Approval(null, null);

	}

	/**
	 * How a contribution is given.
	 *
	 * @param line key of the plan's line that it is meant for, null if none
	 * @param earmarking category of the Grand Bargain, null if not stated
	 * @param channel through whom it goes, null if directly or not stated
	 * @param southSouth whether it is South-South cooperation
	 */
	public record Shape(@Nullable UUID line, @Nullable Earmarking earmarking, @Nullable String channel,
			boolean southSouth) {

		/** Nothing is stated. */
		public static final Shape NONE = new Shape(null, null, null, false);

	}

	/** Categories of the Grand Bargain. */
	public enum Earmarking {

		/** A to C. */
		UNEARMARKED,

		/** D to F. */
		SOFTLY,

		/** G and H. */
		EARMARKED,

		/** I to L. */
		TIGHTLY

	}

}
