package org.countrycoalition.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.countrycoalition.exchange.UnreadableFile.Fault;

/**
 * Where in a separated text something stands that is no letter.
 *
 * @param line number in the file, the first being 1
 * @param column name of the column, or its number where it has none; empty where it
 * cannot be told
 */
record CsvPlace(int line, String column) {

	/** Completes a text that ends in a cell, in a quoted cell, or behind one. */
	private static final List<String> ENDS = List.of("?", "?\"", "");

	/**
	 * @param before all that stands before it
	 */
	static CsvPlace after(String before, CSVFormat format) {
		int line = (int) before.chars().filter((letter) -> letter == '\n').count() + 1;
		return new CsvPlace(line,
				ENDS.stream()
					.map((end) -> column(before + end, format))
					.flatMap(Optional::stream)
					.findFirst()
					.orElse(""));
	}

	UnreadableFile fault(Fault fault) {
		return new UnreadableFile(fault, this.line, this.column, "");
	}

	private static Optional<String> column(String text, CSVFormat format) {
		try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
			Optional<CSVRecord> header = Optional.empty();
			String column = "";
			for (CSVRecord line : parser) {
				int index = line.size() - 1;
				column = header.filter((names) -> index < names.size())
					.map((names) -> names.get(index).toLowerCase(Locale.ROOT))
					.filter((name) -> !name.isEmpty())
					.orElse(String.valueOf(index + 1));
				header = header.or(() -> Optional.of(line));
			}
			return Optional.of(column);
		}
		catch (UncheckedIOException | IOException ex) {
			return Optional.empty();
		}
	}

}
