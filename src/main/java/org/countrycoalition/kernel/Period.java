package org.countrycoalition.kernel;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The days over which a fact holds: from the first day up to, and without, the day on
 * which it no longer holds. Either end may be open. As {@code [from, to)} it is stored as
 * a {@code daterange}, and neighbours touch without a gap or a shared day.
 *
 * @param from the first day, or null if it has held for ever
 * @param to the first day on which it no longer holds, or null if no end is known
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

	public Period {
		if (from != null && to != null && !from.isBefore(to)) {
			throw new IllegalArgumentException("A period from " + from + " to " + to + " holds no day");
		}
	}

	/** The calendar year. */
	public static Period year(int year) {
		LocalDate first = LocalDate.of(year, 1, 1);
		return new Period(first, first.plusYears(1));
	}

	/** From the day on, with no known end. */
	public static Period since(LocalDate from) {
		return new Period(from, null);
	}

	/** Whether the fact holds on the day. */
	public boolean contains(LocalDate day) {
		return startsOnOrBefore(day) && endsAfter(day);
	}

	/** Whether both periods hold on at least one common day. */
	public boolean overlaps(Period other) {
		return (this.from == null || other.endsAfter(this.from)) && (other.from == null || endsAfter(other.from));
	}

	/**
	 * The same period, ended: the day is the first on which the fact no longer holds.
	 * @throws IllegalArgumentException if no day would be left, or if the period ended
	 * earlier already
	 */
	public Period endedOn(LocalDate day) {
		if (this.to != null && this.to.isBefore(day)) {
			throw new IllegalArgumentException("The period ended on " + this.to + " already, before " + day);
		}
		return new Period(this.from, day);
	}

	private boolean startsOnOrBefore(LocalDate day) {
		return this.from == null || !this.from.isAfter(day);
	}

	private boolean endsAfter(LocalDate day) {
		return this.to == null || this.to.isAfter(day);
	}

}
