package org.countrycoalition.funding;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of a line of a file.
 *
 * @param line number in the file
 * @param result what its import does
 * @param remarks what a person should know
 * @param questions what a person decides, has decided, or may decide otherwise
 */
public record LinePreview(int line, Result result, List<Remark> remarks, List<Question> questions) {

	public LinePreview {
		remarks = List.copyOf(remarks);
		questions = List.copyOf(questions);
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

	/**
	 * Whether the line is the same money as one of another table.
	 *
	 * @param key by which the answer is given
	 * @param doubt why it is asked, null if the amounts are equal and pair off by
	 * themselves
	 * @param table title of the other table
	 * @param verdict what was decided, null if nothing
	 */
	public record Question(String key, @Nullable Doubt doubt, String table, @Nullable Verdict verdict) {

		/**
		 * @return whether the import waits for the answer
		 */
		public boolean isOpen() {
			return this.doubt != null && this.verdict == null;
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

		/** A payment of a year that has not begun, taken as printed. About: the year. */
		PAID_AHEAD,

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

		/** A doubt that a person decides. About: why, that table. */
		CONFLICT,

		/** Was decided. About: the verdict, that table. */
		DECIDED,

		/**
		 * From now on the file's edition counts instead of another. About: that edition,
		 * and how many of its rows count no more.
		 */
		REPLACES_EDITION,

		/**
		 * The edition that counts until now tells another amount. About: its currency,
		 * and it.
		 */
		AMOUNT_WAS,

		/** Another organisation holds the row. About: that organisation. */
		HELD_BY_OTHER,

		/** About: printed total, sum of the rows. */
		TOTAL_DIFFERS,

		/**
		 * The parts of a line do not come to the total that it prints. About: printed
		 * total, sum of the parts.
		 */
		PARTS_DIFFER,

		/**
		 * A printed percentage does not follow from the printed amounts. About: printed,
		 * computed.
		 */
		PERCENT_DIFFERS,

		/** The same source stands twice in the table. About: the source. */
		SOURCE_TWICE,

		/** The State's name is not known. About: the name. */
		UNKNOWN_STATE,

		/**
		 * National money that is stored and does not count. About: why, as of
		 * {@link NationalLedger.Counts}.
		 */
		NATIONAL_ELSEWHERE,

		/**
		 * Rows of the national ledger that count no more once the table is stored. About:
		 * how many.
		 */
		NATIONAL_REPLACED,

		/**
		 * Not all rows under a total have an amount, so it is not compared. About: how
		 * many have none.
		 */
		TOTAL_LACKS

	}

}
