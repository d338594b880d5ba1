package org.countrycoalition.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.countrycoalition.exchange.Sheet;
import org.countrycoalition.exchange.Sheets;

/**
 * A table as somebody uploads it.
 */
public final class CsvSheet {

	private CsvSheet() {
	}

	/**
	 * @param text comma separated, the header first
	 * @return the table as the portal reads it
	 */
	public static Sheet of(String text) {
		try {
			return Sheets.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
