package org.countrycoalition.registry;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.countrycoalition.exchange.Sheet;
import org.countrycoalition.exchange.SheetRow;
import org.countrycoalition.exchange.UnreadableFile;
import org.countrycoalition.exchange.UnreadableFile.Fault;

/**
 * Reads a table with the columns {@code year} and {@code index}.
 */
final class PriceTable {

	private static final String YEAR = "year";

	private static final String INDEX = "index";

	/** An index has more decimals than an amount has. */
	private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,8}0*)?");

	private PriceTable() {
	}

	/**
	 * @return the index by year
	 * @throws UnreadableFile naming line and column of what cannot be read
	 */
	static SortedMap<Integer, BigDecimal> read(Sheet sheet) {
		SortedMap<Integer, BigDecimal> values = new TreeMap<>();
		sheet.requiring(YEAR, INDEX).read((row) -> {
			int year = row.whole(YEAR, PriceDesk.FIRST_YEAR, PriceDesk.LAST_YEAR);
			if (values.put(year, index(row)) != null) {
				throw row.fault(Fault.ROW_TWICE, YEAR);
			}
		});
		if (values.isEmpty()) {
			throw new UnreadableFile(Fault.EMPTY, 0, "", "");
		}
		return values;
	}

	private static BigDecimal index(SheetRow row) {
		if (!NUMBER.matcher(row.required(INDEX)).matches()) {
			throw row.fault(Fault.NOT_A_NUMBER, INDEX);
		}
		BigDecimal value = new BigDecimal(row.text(INDEX)).stripTrailingZeros();
		if (value.signum() == 0) {
			throw row.fault(Fault.NOT_ABOVE_ZERO, INDEX);
		}
		return value;
	}

}
