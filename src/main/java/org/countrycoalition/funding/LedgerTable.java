package org.countrycoalition.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.countrycoalition.exchange.Sheet;
import org.countrycoalition.exchange.SheetRow;
import org.countrycoalition.exchange.UnreadableFile;
import org.countrycoalition.exchange.UnreadableFile.Fault;
import org.countrycoalition.funding.LedgerLine.Total;

/**
 * A table of national money, of printed totals or of printed shares.
 *
 * @param lines the records
 * @param totals the checks
 */
record LedgerTable(List<LedgerLine> lines, List<Total> totals) {

	LedgerTable {
		lines = List.copyOf(lines);
		totals = List.copyOf(totals);
	}

	/**
	 * @param shape of the table, none of contributions
	 * @param today no edition is of a later day
	 * @throws UnreadableFile naming line and column
	 */
	static LedgerTable of(Sheet sheet, TableShape shape, LocalDate today) {
		LedgerReader reader = switch (shape) {
			case NATIONAL -> NationalReader.of(sheet, today);
			case SUMMARY -> new SummaryReader(sheet, today);
			case PILLAR_SPLIT -> new SplitReader(sheet, today);
			case CONTRIBUTIONS, IN_KIND -> throw new IllegalArgumentException("No ledger: " + shape);
		};
		List<LedgerLine> lines = new ArrayList<>();
		List<Total> totals = new ArrayList<>();
		Set<List<Object>> once = new HashSet<>();
		sheet.read((row) -> {
			switch (row.text("row_type")) {
				case "", "row" -> {
					LedgerLine line = reader.line(row);
					if (shape != TableShape.NATIONAL && !once
						.add(List.of(line.edition().title(), line.edition().address(), line.state(), line.year()))) {
						throw row.fault(Fault.ROW_TWICE, line.column());
					}
					lines.add(line);
				}
				case "published_total" -> totals.add(reader.total(row));
				default -> throw row.fault(Fault.NOT_A_CHOICE, "row_type");
			}
		});
		if (lines.isEmpty()) {
			throw new UnreadableFile(Fault.EMPTY, 0, "", "");
		}
		return new LedgerTable(lines, totals);
	}

	/** The same, with editions told apart from those that are stored. */
	LedgerTable beside(StoredEditions stored) {
		return new LedgerTable(this.lines.stream().map((line) -> line.in(stored.of(line.edition()))).toList(),
				this.totals.stream().map((total) -> total.in(stored.of(total.edition()))).toList());
	}

	Set<String> titles() {
		return this.lines.stream().map((line) -> line.edition().title()).collect(Collectors.toSet());
	}

	/** What the columns of a shape mean. */
	interface LedgerReader {

		LedgerLine line(SheetRow row);

		Total total(SheetRow row);

	}

}
