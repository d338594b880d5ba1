package org.countrycoalition.exchange;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.countrycoalition.exchange.UnreadableFile.Fault;

/**
 * One row of a sheet.
 *
 * @param line number in the file, the header's being 1
 * @param cells text by name of column, without outer blanks
 */
public record SheetRow(int line, Map<String, String> cells) {

	private static final Pattern NUMBER = Pattern.compile("-?\\d{1,17}(\\.\\d{1,2}0*)?");

	/**
	 * @return the text of a cell, empty if the cell or its column is
	 */
	public String text(String column) {
		return this.cells.getOrDefault(column, "");
	}

	/**
	 * @return the text of a cell
	 * @throws UnreadableFile naming line and column, if it is empty
	 */
	public String required(String column) {
		String text = text(column);
		if (text.isEmpty()) {
			throw fault(Fault.CELL_EMPTY, column);
		}
		return text;
	}

	/**
	 * @return the number in a cell, empty if the cell is. It has a point before its
	 * decimals, at most two of them, and nothing between thousands: "1,234" means
	 * different numbers to different readers and is not guessed at.
	 * @throws UnreadableFile naming line and column, if it is no such number
	 */
	public Optional<BigDecimal> number(String column) {
		String text = text(column);
		if (text.isEmpty()) {
			return Optional.empty();
		}
		if (!NUMBER.matcher(text).matches()) {
			throw fault(Fault.NOT_A_NUMBER, column);
		}
		return Optional.of(new BigDecimal(text).stripTrailingZeros());
	}

	/**
	 * @param least smallest that makes sense
	 * @param most largest that makes sense
	 * @return the whole number in a cell
	 * @throws UnreadableFile naming line and column, if it is none or out of range
	 */
	public int whole(String column, int least, int most) {
		try {
			int number = Integer.parseInt(required(column));
			if (number >= least && number <= most) {
				return number;
			}
		}
		catch (NumberFormatException ex) {
			throw fault(Fault.NOT_A_WHOLE_NUMBER, column);
		}
		throw new UnreadableFile(Fault.OUT_OF_RANGE, this.line, column, least + "–" + most);
	}

	/**
	 * @param column whose text is wrong
	 * @return the refusal, naming line, column and text
	 */
	public UnreadableFile fault(Fault fault, String column) {
		return new UnreadableFile(fault, this.line, column, text(column));
	}

}
