package org.countrycoalition.exchange;

import java.io.IOException;
import java.io.InputStream;

import org.countrycoalition.exchange.UnreadableFile.Fault;

/**
 * Reads a file as a table, whatever its name says: an Excel workbook is known by its
 * first bytes, everything else is read as CSV.
 */
public final class Sheets {

	/** Bytes of a file; a table of 20,000 rows has about 4 million. */
	public static final int LARGEST = 10_000_000;

	/** Rows of a table. */
	static final int MOST_ROWS = 50_000;

	/** Columns of a table. */
	static final int MOST_COLUMNS = 200;

	private Sheets() {
	}

	/**
	 * @param content of the file; read to its end or to one byte more than is allowed
	 * @return the table in it; of a workbook the first sheet
	 * @throws UnreadableFile if it is none, or too large
	 * @throws IOException if the content cannot be read
	 */
	public static Sheet read(InputStream content) throws IOException {
		byte[] bytes = content.readNBytes(LARGEST + 1);
		if (bytes.length > LARGEST) {
			throw new UnreadableFile(Fault.TOO_LARGE, 0, "", LARGEST / 1_000_000 + " MB");
		}
		if (bytes.length == 0) {
			throw new UnreadableFile(Fault.EMPTY, 0, "", "");
		}
		return isZip(bytes) ? new ExcelSheet().read(bytes) : new CsvSheet().read(bytes);
	}

	private static boolean isZip(byte[] bytes) {
		return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
	}

}
