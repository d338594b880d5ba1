package org.countrycoalition.funding.mobilisation;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What is to be done to raise the money.
 *
 * @param id key
 * @param facts what is said of it
 * @param mark whether it was done or dropped
 * @param version for optimistic locking
 */
public record Action(UUID id, Facts facts, Mark mark, int version) {

	/** Whether it still is to be done. */
	public boolean isOpen() {
		return this.mark.equals(Mark.OPEN);
	}

	/** Whether it is to be done and its day is over. */
	public boolean isOverdue(LocalDate on) {
		return isOpen() && this.facts.due().isBefore(on);
	}

	/**
	 * What an action says.
	 *
	 * @param what is to be done
	 * @param who does it
	 * @param due the day by which
	 */
	public record Facts(String what, String who, LocalDate due) {
	}

	/**
	 * What became of an action.
	 *
	 * @param doneOn null if it was not done
	 * @param droppedOn null if it was not dropped
	 * @param droppedWhy in words, null if it was not dropped
	 */
	public record Mark(@Nullable LocalDate doneOn, @Nullable LocalDate droppedOn, @Nullable String droppedWhy) {

		/** Neither done nor dropped. */
		public static final Mark OPEN = new Mark(null, null, null);

		/** Done on the day. */
		public static Mark done(LocalDate on) {
			return new Mark(on, null, null);
		}

		/** Dropped on the day. */
		public static Mark dropped(LocalDate on, String why) {
			return new Mark(null, on, why);
		}

	}

}
