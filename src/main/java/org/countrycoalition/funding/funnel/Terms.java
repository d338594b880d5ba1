package org.countrycoalition.funding.funnel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import org.countrycoalition.funding.Quantity;
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
 * @param portions amount by year; none if it is given in kind and nobody valued it
 * @param inKind goods or services: their value stands beside totals, never inside
 * @param dates when it came so far, and when the next step is expected
 * @param approval who authorised it, and what it still needs
 * @param shape how it is given
 * @param attribution how much of it is attributable to cluster munitions
 * @param reference by which the other side may know it, such as the number of an
 * agreement or a transfer; null if none
 * @param note in the writer's words, null if none
 */
public record Terms(String title, Pillar pillar, boolean capacity, Currency currency,
		SortedMap<Integer, BigDecimal> portions, boolean inKind, Dates dates, Approval approval, Shape shape,
		Attribution attribution, @Nullable String reference, @Nullable String note) {

	public Terms {
		inKind = inKind || (shape.modality() != null && shape.modality().isInKind());
		portions = Collections.unmodifiableSortedMap(new TreeMap<>(portions));
	}

	/** All portions together; empty if nobody valued what is given. */
	public Optional<Money> amount() {
		return this.portions.values().stream().reduce(BigDecimal::add).map((sum) -> new Money(sum, this.currency));
	}

	/** Years in which it is given. */
	public SortedSet<Integer> years() {
		Integer unvalued = this.shape.unvalued();
		return new TreeSet<>((this.portions.isEmpty() && unvalued != null) ? Set.of(unvalued) : this.portions.keySet());
	}

	/**
	 * How much is given, where that is told by a quantity: its value is no measure of it.
	 */
	public Optional<Quantity> counted() {
		return Optional.ofNullable(this.shape.quantity()).filter((quantity) -> this.inKind);
	}

	/** Year by year and, if it is divided, pillar by pillar. */
	public List<Part> parts() {
		Division division = this.shape.division();
		List<Part> parts = new ArrayList<>();
		for (int year : years()) {
			BigDecimal amount = this.portions.get(year);
			if (!division.isDivided()) {
				parts.add(new Part(year, this.pillar, amount));
			}
			else if (amount == null) {
				division.shares().keySet().forEach((one) -> parts.add(new Part(year, one, null)));
			}
			else {
				division.of(amount).forEach((one, share) -> parts.add(new Part(year, one, share)));
			}
		}
		return parts;
	}

	/** What somebody who got it in the year has got, however it is divided. */
	Optional<Given> in(int year) {
		BigDecimal amount = this.portions.get(year);
		return years().contains(year) ? Optional.of(new Given((amount != null) ? amount.stripTrailingZeros() : null,
				this.currency, this.inKind, counted().orElse(null))) : Optional.empty();
	}

	/**
	 * Whether it spans two calendar years or more: that is what multi-year means here.
	 */
	public boolean isMultiYear() {
		return this.portions.size() > 1;
	}

	/**
	 * What is given in a year.
	 *
	 * @param amount of money or value, null if nobody valued it
	 * @param currency of the amount
	 * @param inKind whether it is goods or services
	 * @param counted how many of what, if that is how it is told
	 */
	record Given(@Nullable BigDecimal amount, Currency currency, boolean inKind, @Nullable Quantity counted) {
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
	 * @param division pillars that it is for together, and how much is for which
	 * @param modality how it is given, null if not stated
	 * @param quantity of what is given in kind, null if not stated
	 * @param unvalued year of what is given in kind without a value, null if it has one
	 */
	public record Shape(@Nullable UUID line, @Nullable Earmarking earmarking, @Nullable String channel,
			boolean southSouth, Division division, @Nullable Modality modality, @Nullable Quantity quantity,
			@Nullable Integer unvalued) {

		/** Nothing is stated. */
		public static final Shape NONE = new Shape(null, null, null, false, Division.NONE, null, null, null);

		/** The same divided so. */
		Shape divided(Division other) {
			return new Shape(this.line, this.earmarking, this.channel, this.southSouth, other, this.modality,
					this.quantity, this.unvalued);
		}

		/** The same without a value, in that year; null: with one. */
		Shape unvaluedIn(@Nullable Integer year) {
			return new Shape(this.line, this.earmarking, this.channel, this.southSouth, this.division, this.modality,
					this.quantity, year);
		}

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
