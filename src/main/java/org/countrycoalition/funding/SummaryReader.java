package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.countrycoalition.exchange.Sheet;
import org.countrycoalition.exchange.SheetRow;
import org.countrycoalition.funding.LedgerLine.Total;
import org.countrycoalition.funding.LinePreview.Kind;
import org.countrycoalition.funding.LinePreview.Remark;
import org.countrycoalition.funding.NationalFacts.Basis;
import org.countrycoalition.funding.PublishedFigure.Unit;
import org.countrycoalition.kernel.Tier;

/**
 * Reads printed totals by State and year. The national one is also a row of the national
 * ledger, not divided by source. Needed are {@code state, year, national_usd,
 * international_usd, total_usd, source_title}.
 */
final class SummaryReader implements LedgerTable.LedgerReader {

	private static final Map<PublishedFigure.Kind, String> COLUMNS = Map.of(PublishedFigure.Kind.NATIONAL,
			"national_usd", PublishedFigure.Kind.INTERNATIONAL, "international_usd", PublishedFigure.Kind.TOTAL,
			"total_usd");

	private final LocalDate today;

	SummaryReader(Sheet sheet, LocalDate today) {
		sheet.requiring("state", "year", "national_usd", "international_usd", "total_usd", "source_title");
		this.today = today;
	}

	@Override
	public LedgerLine line(SheetRow row) {
		Map<String, BigDecimal> printed = printed(row);
		List<LedgerPart> parts = new ArrayList<>();
		COLUMNS.forEach((kind, column) -> row.number(column)
			.ifPresent(
					(usd) -> parts.add(new LedgerPart.Printed(kind, usd, Math.max(0, usd.scale()), Unit.USD, null))));
		row.number("national_usd")
			.ifPresent((usd) -> parts
				.add(new LedgerPart.Money("", null, TableCells.choice(row, "basis", Basis.class).orElse(Basis.SPENT),
						row.text("basis").isEmpty(), "", null, null, usd, false, TableCells.orNull(row.text("note")))));
		return new LedgerLine(row.line(), "state", row.required("state"), TableCells.year(row),
				TableCells.edition(row, this.today), TableCells.choice(row, "tier", Tier.class).orElse(null), parts,
				printed, remarks(printed));
	}

	private static List<Remark> remarks(Map<String, BigDecimal> printed) {
		List<Remark> remarks = new ArrayList<>();
		if (printed.isEmpty()) {
			remarks.add(Remark.of(Kind.AMOUNT_UNKNOWN));
		}
		printed.values()
			.stream()
			.filter((usd) -> usd.signum() < 0)
			.forEach((usd) -> remarks.add(Remark.of(Kind.NEGATIVE, usd.toPlainString())));
		BigDecimal national = printed.get("national_usd");
		BigDecimal international = printed.get("international_usd");
		BigDecimal total = printed.get("total_usd");
		if (national != null && international != null && total != null
				&& national.add(international).compareTo(total) != 0) {
			remarks
				.add(Remark.of(Kind.PARTS_DIFFER, total.toPlainString(), national.add(international).toPlainString()));
		}
		return remarks;
	}

	@Override
	public Total total(SheetRow row) {
		return new Total(row.line(), row.text("state"), row.text("year").isEmpty() ? null : TableCells.year(row),
				TableCells.edition(row, this.today), printed(row));
	}

	private static Map<String, BigDecimal> printed(SheetRow row) {
		Map<String, BigDecimal> printed = new HashMap<>();
		COLUMNS.values().forEach((column) -> row.number(column).ifPresent((usd) -> printed.put(column, usd)));
		return printed;
	}

}
