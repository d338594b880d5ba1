package org.countrycoalition.exchange;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A cell as a workbook has it, before anybody asks what it means.
 *
 * @param text of the cell, without outer blanks; a number that is shown as per cent ends
 * in its sign
 * @param number whether it is a number in the workbook and not a text
 * @param unreadable what stands there instead of a value: a formula that was never
 * computed, or an error; null if it has a value
 */
public record RawCell(String text, boolean number, @Nullable String unreadable) {

	/** Nothing stands there. */
	public static final RawCell BLANK = new RawCell("", false, null);

	/**
	 * @return whether nothing stands there
	 */
	public boolean isBlank() {
		return this.text.isEmpty() && this.unreadable == null;
	}

	/**
	 * @return what stands there instead of a value
	 */
	public Optional<String> withoutValue() {
		return Optional.ofNullable(this.unreadable);
	}

}
