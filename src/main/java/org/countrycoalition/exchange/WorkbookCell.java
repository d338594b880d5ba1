package org.countrycoalition.exchange;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What is written into a cell of a workbook.
 */
public sealed interface WorkbookCell {

	/** Nothing is written: the cell is blank. */
	WorkbookCell NOTHING = new Nothing();

	/**
	 * @return the text, nothing if it is empty
	 */
	static WorkbookCell of(String text) {
		return text.isEmpty() ? NOTHING : new Text(text, Look.PLAIN);
	}

	/**
	 * @return the number, nothing if there is none
	 */
	static WorkbookCell of(@Nullable BigDecimal number) {
		return (number != null) ? new Amount(number) : NOTHING;
	}

	/**
	 * @param text a year, or why there is none
	 * @return the year as a number, so that a workbook sorts and filters by it
	 */
	static WorkbookCell year(String text) {
		return text.matches("\\d{4}") ? new Year(Integer.parseInt(text)) : of(text);
	}

	/**
	 * @return a word over a column
	 */
	static WorkbookCell header(String text) {
		return new Text(text, Look.HEADER);
	}

	/**
	 * Nothing at all.
	 */
	record Nothing() implements WorkbookCell {
	}

	/**
	 * A text, whatever letter it begins with.
	 *
	 * @param text as it is
	 * @param look of it
	 */
	record Text(String text, Look look) implements WorkbookCell {
	}

	/**
	 * A number.
	 *
	 * @param number as it is; a workbook keeps fifteen of its digits
	 */
	record Amount(BigDecimal number) implements WorkbookCell {
	}

	/**
	 * A year: a number that nobody adds up, and so without a sign between its thousands.
	 *
	 * @param year as it is
	 */
	record Year(int year) implements WorkbookCell {
	}

	/**
	 * What is computed by the workbook.
	 *
	 * @param expression without a leading equals sign
	 * @param number that it has now, null if it is a text
	 * @param text that it has now, if it is no number
	 */
	record Formula(String expression, @Nullable BigDecimal number, String text) implements WorkbookCell {
	}

	/** How a text looks. */
	enum Look {

		/** Like a cell of its column. */
		PLAIN,

		/** Over a column. */
		HEADER,

		/** Over a page. */
		TITLE,

		/** In lines that break. */
		WRAPPED,

		/** Over the columns beside it. */
		BESIDE

	}

}
