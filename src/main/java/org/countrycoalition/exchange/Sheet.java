package org.countrycoalition.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A table as its file has it. Every cell is text: what it means is said by who asks.
 *
 * @param columns names of the header row, in small letters, in their order
 * @param rows below the header, without empty ones
 */
public record Sheet(List<String> columns, List<SheetRow> rows) {

	/**
	 * @param names of columns that must be there
	 * @return itself
	 * @throws UnreadableFile naming the first column that is missing
	 */
	public Sheet requiring(String... names) {
		for (String name : names) {
			if (!this.columns.contains(name)) {
				throw new UnreadableFile(UnreadableFile.Fault.COLUMN_MISSING, 1, name, String.join(", ", this.columns));
			}
		}
		return this;
	}

	/**
	 * Reads every row, so that its author mends all of them at once.
	 * @param reading of a row
	 * @throws UnreadableFile telling of every row the first thing that is wrong with it,
	 * of at most {@value Faults#MOST} rows
	 */
	public void read(Consumer<SheetRow> reading) {
		Faults faults = new Faults();
		this.rows.forEach((row) -> faults.in(() -> reading.accept(row)));
		faults.throwIfAny();
	}

	static List<String> named(List<String> header) {
		List<String> names = header.stream().map((name) -> name.strip().toLowerCase(Locale.ROOT)).toList();
		Set<String> twice = names.stream()
			.filter((name) -> !name.isEmpty() && names.indexOf(name) != names.lastIndexOf(name))
			.collect(Collectors.toSet());
		if (!twice.isEmpty()) {
			throw new UnreadableFile(UnreadableFile.Fault.COLUMN_TWICE, 1, twice.iterator().next(), "");
		}
		if (names.stream().allMatch(String::isEmpty)) {
			throw new UnreadableFile(UnreadableFile.Fault.EMPTY, 1, "", "");
		}
		return names;
	}

}
