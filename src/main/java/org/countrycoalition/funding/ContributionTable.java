package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.countrycoalition.exchange.Sheet;
import org.countrycoalition.exchange.SheetRow;
import org.countrycoalition.exchange.UnreadableFile;
import org.countrycoalition.exchange.UnreadableFile.Fault;
import org.countrycoalition.kernel.Tier;

/**
 * A table of contributions: what its columns mean. Needed are {@code year, recipient,
 * donor, sector_as_published, currency, amount_local, amount_usd, source_title}; known
 * beside them {@code row_type, note, source_url, edition_date, stage, reference, part_of,
 * in_kind, tier}.
 *
 * @param lines the records
 * @param totals the checks
 */
record ContributionTable(List<Line> lines, List<PrintedTotal> totals) {

	/**
	 * @param today no edition is of a later day
	 */
	static ContributionTable of(Sheet sheet, LocalDate today) {
		sheet.requiring("year", "recipient", "donor", "sector_as_published", "currency", "amount_local", "amount_usd",
				"source_title");
		List<Line> lines = new ArrayList<>();
		List<PrintedTotal> totals = new ArrayList<>();
		Map<String, Long> references = sheet.rows()
			.stream()
			.collect(Collectors.groupingBy((row) -> row.text("reference"), Collectors.counting()));
		sheet.read((row) -> {
			requireOrigin(row, references);
			switch (row.text("row_type")) {
				case "", "row" -> lines.add(line(row, today));
				case "published_total" -> totals.add(total(row, today));
				default -> throw row.fault(Fault.NOT_A_CHOICE, "row_type");
			}
		});
		if (lines.isEmpty()) {
			throw new UnreadableFile(Fault.EMPTY, 0, "", "");
		}
		return new ContributionTable(List.copyOf(lines), List.copyOf(totals));
	}

	/** The same, with editions told apart from those that are stored. */
	ContributionTable beside(StoredEditions stored) {
		return new ContributionTable(this.lines.stream().map((line) -> line.in(stored.of(line.edition()))).toList(),
				this.totals.stream().map((total) -> total.in(stored.of(total.edition()))).toList());
	}

	Set<String> titles() {
		return this.lines.stream().map((line) -> line.edition().title()).collect(Collectors.toSet());
	}

	private static Line line(SheetRow row, LocalDate today) {
		Optional<Stage> stage = TableCells.choice(row, "stage", Stage.class);
		String currency = TableCells.currency(row, "currency");
		BigDecimal original = row.number("amount_local").orElse(null);
		if (original != null && currency == null) {
			throw row.fault(Fault.CELL_EMPTY, "currency");
		}
		return new Line(row.line(), TableCells.year(row), row.required("donor"), row.required("recipient"),
				TableCells.limited(row, "sector_as_published"), stage.orElse(Stage.PAYMENT), stage.isEmpty(),
				TableCells.orNull(row.text("reference")), TableCells.orNull(row.text("part_of")), currency, original,
				row.number("amount_usd").orElse(null), TableCells.isYes(row), TableCells.orNull(row.text("note")),
				TableCells.edition(row, today), TableCells.choice(row, "tier", Tier.class).orElse(Tier.PUBLIC));
	}

	private static PrintedTotal total(SheetRow row, LocalDate today) {
		return new PrintedTotal(row.line(), TableCells.year(row), row.text("donor"), row.text("recipient"),
				TableCells.currency(row, "currency"), row.number("amount_local").orElse(null),
				row.number("amount_usd").orElse(null), TableCells.edition(row, today));
	}

	/**
	 * One agreement may stand at several rows, as long as no row says that it follows
	 * from one of them.
	 */
	private static void requireOrigin(SheetRow row, Map<String, Long> references) {
		String origin = row.text("part_of");
		if (!origin.isEmpty() && origin.equals(row.text("reference"))) {
			throw row.fault(Fault.NOT_A_CHOICE, "part_of");
		}
		if (!origin.isEmpty() && references.getOrDefault(origin, 0L) > 1) {
			throw row.fault(Fault.AMBIGUOUS, "part_of");
		}
	}

}
