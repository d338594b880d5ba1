package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a line says beyond its work.
 *
 * @param outcome title of the outcome that it serves, null if none
 * @param responsible who answers for it, null if that is who does it
 * @param method how it is done, null if not stated
 * @param residual whether it stays after completion: residual capacity
 * @param markers what it takes into account
 * @param attribution how much of it is for cluster munitions, null if not stated
 * @param unitCost entry of the cost library by which it is costed, null if none
 */
public record LineDetail(@Nullable String outcome, @Nullable String responsible, @Nullable String method,
		boolean residual, Markers markers, @Nullable Attribution attribution, @Nullable UUID unitCost) {

	/** Nothing is said. */
	public static final LineDetail NONE = new LineDetail(null, null, null, false, Markers.NONE, null, null);

	/**
	 * @param entry of the cost library, null for none
	 * @return the same, costed by that entry
	 */
	LineDetail costedBy(@Nullable UUID entry) {
		return new LineDetail(this.outcome, this.responsible, this.method, this.residual, this.markers,
				this.attribution, entry);
	}

	/**
	 * What a line takes into account: each marker holds if there is a text, and the text
	 * is its evidence (draft plan, Actions 2, 20 and 21).
	 *
	 * @param gender gender, age and disability; null: not stated
	 * @param environment environment and climate; null: not stated
	 * @param communities affected communities; null: not stated
	 */
	public record Markers(@Nullable String gender, @Nullable String environment, @Nullable String communities) {

		/** Nothing is stated. */
		public static final Markers NONE = new Markers(null, null, null);

	}

	/**
	 * How much of a line is for cluster munitions.
	 *
	 * @param share per cent, null if the method is known and the share is not
	 * @param method by which it was found
	 */
	public record Attribution(@Nullable BigDecimal share, Method method) {

		/**
		 * @throws ArithmeticException if the share has more than two decimals
		 */
		public Attribution {
			share = TwoDecimals.of(share);
		}

	}

	/** How a share was found. */
	public enum Method {

		/** By contaminated area. */
		AREA,

		/** By number of tasks. */
		TASKS,

		/** In equal parts. */
		EQUAL_SPLIT,

		/** As somebody states it. */
		STATEMENT,

		/** Not known. */
		UNKNOWN

	}

}
