package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Share;
import org.countrycoalition.workplan.LineDetail.Attribution;
import org.countrycoalition.workplan.LineDetail.Method;
import org.jspecify.annotations.Nullable;

/**
 * A line of a plan.
 *
 * @param id key of the line in this version of the plan
 * @param key by which the line is known again in every version of the plan
 * @param work what is to be done
 * @param years what is planned, by year; a year that is not there is not planned
 * @param version for optimistic locking
 */
public record PlanLine(UUID id, UUID key, Work work, SortedMap<Integer, Year> years, int version) {

	public PlanLine {
		years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
	}

	/**
	 * @param work what is to be done
	 * @param years what is planned, by year
	 * @return a line that no version had before, not stored yet
	 */
	public static PlanLine of(Work work, SortedMap<Integer, Year> years) {
		UUID id = UUID.randomUUID();
		return new PlanLine(id, id, work, years, 0);
	}

	/** One of the four. */
	public Pillar pillar() {
		return this.work.pillar();
	}

	/** What is to be done. */
	public String title() {
		return this.work.title();
	}

	/** Who does it, null if not decided. */
	public @Nullable String operator() {
		return this.work.operator();
	}

	/** Where, null if not stated. */
	public @Nullable String location() {
		return this.work.location();
	}

	/** Unit of the quantities, null if none. */
	public @Nullable String unit() {
		return this.work.unit();
	}

	/** What else is said of it. */
	public LineDetail detail() {
		return this.work.detail();
	}

	/** How much of it is attributable to cluster munitions. */
	public Share share() {
		Attribution said = detail().attribution();
		return (said != null) ? Share.of(said.share(), said.share(), said.method() == Method.STATEMENT) : Share.UNKNOWN;
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
		return new PlanLine(this.id, this.key, this.work, this.years, version);
	}

	/**
	 * @param work what is to be done
	 * @param years what is planned, by year
	 * @return the same line saying this
	 */
	public PlanLine saying(Work work, SortedMap<Integer, Year> years) {
		return new PlanLine(this.id, this.key, work, years, this.version);
	}

	/**
	 * @param other line
	 * @return whether they differ in nothing but keys and version
	 */
	public boolean saysTheSameAs(PlanLine other) {
		return this.work.equals(other.work) && this.years.equals(other.years);
	}

	/** The same line, without what it planned before that year. */
	PlanLine from(int year) {
		return saying(this.work, this.years.tailMap(year));
	}

	/** The same line, planned for that one year. */
	PlanLine planning(int year, Year planned) {
		return saying(this.work, new TreeMap<>(Map.of(year, planned)));
	}

	/**
	 * What is to be done.
	 *
	 * @param pillar one of the four
	 * @param title in a few words
	 * @param operator who does it, null if not decided
	 * @param location where, null if not stated
	 * @param unit of the quantities, by its name in {@link WorkUnit} if that knows it;
	 * null if none
	 * @param detail what else is said
	 */
	public record Work(Pillar pillar, String title, @Nullable String operator, @Nullable String location,
			@Nullable String unit, LineDetail detail) {

		public Work {
			if (!pillar.isAllocated()) {
				throw new IllegalArgumentException("A line is for one of the four pillars");
			}
		}

		/** The same work, of which this is said beside. */
		public Work saying(LineDetail detail) {
			return new Work(this.pillar, this.title, this.operator, this.location, this.unit, detail);
		}

		/**
		 * Work of which nothing else is said.
		 */
		public Work(Pillar pillar, String title, @Nullable String operator, @Nullable String location,
				@Nullable String unit) {
			this(pillar, title, operator, location, unit, LineDetail.NONE);
		}

	}

	/**
	 * What is planned for a year; amounts in the plan's currency.
	 *
	 * @param quantity in the line's unit, null if not stated
	 * @param cost null: not known, which is not zero
	 * @param national the part that the State itself gives, null if none is stated
	 * @param capacity the part of the cost that develops national capacity, null if none
	 * is stated
	 * @param teams that work on it, null if not stated
	 * @param months targets of its months
	 * @param people whom it is to reach, by sex, age and disability
	 */
	public record Year(@Nullable BigDecimal quantity, @Nullable BigDecimal cost, @Nullable BigDecimal national,
			@Nullable BigDecimal capacity, @Nullable BigDecimal teams, Months months, People people) {

		/** A year of which nothing is stated. */
		public static final Year NOTHING = new Year(null, null, null, null);

		/**
		 * @throws ArithmeticException if an amount has more than two decimals
		 */
		public Year {
			quantity = TwoDecimals.of(quantity);
			cost = TwoDecimals.of(cost);
			national = TwoDecimals.of(national);
			capacity = TwoDecimals.of(capacity);
			teams = TwoDecimals.of(teams);
		}

		/**
		 * A year of which months, teams and people are not stated.
		 */
		public Year(@Nullable BigDecimal quantity, @Nullable BigDecimal cost, @Nullable BigDecimal national,
				@Nullable BigDecimal capacity) {
			this(quantity, cost, national, capacity, null, Months.NONE, People.NONE);
		}

		/**
		 * @return the same year with these amounts
		 */
		public Year saying(@Nullable BigDecimal quantity, @Nullable BigDecimal cost, @Nullable BigDecimal national,
				@Nullable BigDecimal capacity) {
			return new Year(quantity, cost, national, capacity, this.teams, this.months, this.people);
		}

		/**
		 * @return whether nothing at all is stated
		 */
		public boolean isEmpty() {
			return Stream.of(this.quantity, this.cost, this.national, this.capacity, this.teams)
				.allMatch(Objects::isNull) && this.months.isEmpty() && this.people.isEmpty();
		}

	}

}
