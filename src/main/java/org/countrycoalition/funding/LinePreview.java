package org.countrycoalition.funding;

import java.util.List;

/**
 * What becomes of a line of a file.
 *
 * @param line number in the file
 * @param result what its import does
 * @param remarks what a person should know or decide
 */
public record LinePreview(int line, Result result, List<Remark> remarks) {

	public LinePreview {
		remarks = List.copyOf(remarks);
	}

	/** What the import of a line does. */
	public enum Result {

		/** A new row. */
		ADD,

		/** Nothing: the row is there and says the same. */
		SAME,

		/** The row is there and says something else now. */
		CHANGE,

		/** May be money that is there already: a person decides first. */
		CONFLICT,

		/** A printed total that the rows come to. */
		CHECK,

		/** A printed total that the rows do not come to. */
		WARNING

	}

	/**
	 * A sentence about a line.
	 *
	 * @param kind what it says
	 * @param about what it speaks of: a name, an amount, another line's source
	 */
	public record Remark(Kind kind, List<String> about) {

		public Remark {
			about = List.copyOf(about);
		}

		static Remark of(Kind kind, String... about) {
			return new Remark(kind, List.of(about));
		}

	}

	/** What a remark says. */
	public enum Kind {

		/** The donor's name is not known. About: the name. */
		UNKNOWN_DONOR,

		/** The recipient's name is not known. About: the name. */
		UNKNOWN_RECIPIENT,

		/** No amount is written. */
		AMOUNT_UNKNOWN,

		/** An amount below zero, taken as printed. About: the amount. */
		NEGATIVE,

		/**
		 * Printed dollars are not the amount at the year's rate. About: printed,
		 * computed.
		 */
		RATE_DIFFERS,

		/** No rate, and no dollars printed. About: currency and year. */
		NO_RATE,

		/** A later edition of the same table counts instead. About: that edition. */
		EARLIER_EDITION,

		/**
		 * The same money as a line of another table: it counts once. About: that table.
		 */
		COUNTED_ONCE,

		/** A doubt that a person decides. About: why, that table, amounts there. */
		CONFLICT,

		/** Was decided. About: the verdict, that table. */
		DECIDED,

		/** About: printed total, sum of the rows. */
		TOTAL_DIFFERS

	}

}
