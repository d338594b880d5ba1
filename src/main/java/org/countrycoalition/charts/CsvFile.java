package org.countrycoalition.charts;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.countrycoalition.exchange.AmountTable;
import org.countrycoalition.exchange.WorkbookCell;
import org.countrycoalition.kernel.Extent;

/**
 * A chart as CSV after RFC 4180: comma, CRLF, quotes where needed, UTF-8.
 *
 * <p>
 * The first row is the header and the figures follow at once, plain and with a decimal
 * point, so that a parser needs no rule to find them and a spreadsheet sees one table
 * that ends at the blank row. What is not known is no text among figures, but empty, and
 * said in the last column. The passport follows that blank row as pairs of label and
 * text: it travels with the file and is no comment that a parser would choke on. Sums are
 * left out, because whoever adds a column up must not count twice. A byte order mark
 * leads, without which Excel reads UTF-8 as the local code page.
 *
 * <p>
 * Text that a spreadsheet would run as a formula (beginning with one of {@code = + - @},
 * tab or carriage return) gets a leading apostrophe.
 */
final class CsvFile {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private static final String LINE_END = "\r\n";

	private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);

	static byte[] of(ChartData data, Words words, List<PassportText.Entry> passport) {
		CsvFile file = new CsvFile();
		file.figures(data, words);
		return file.with(passport);
	}

	/** A table whose cells are written already: words, and days as ISO 8601 has them. */
	static byte[] of(List<List<String>> rows, List<PassportText.Entry> passport) {
		CsvFile file = new CsvFile();
		rows.forEach((row) -> file.row(row.stream().map(CsvFile::quoted).toList()));
		return file.with(passport);
	}

	private byte[] with(List<PassportText.Entry> passport) {
		this.text.append(LINE_END);
		passport.forEach((each) -> row(List.of(quoted(each.label()), quoted(each.text()))));
		return this.text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private void figures(ChartData data, Words words) {
		AmountTable.Kind kind = data.unit().counts() ? AmountTable.Kind.NUMBER : AmountTable.Kind.AMOUNT;
		List<AmountTable.Column> columns = new ArrayList<>(
				List.of(new AmountTable.Column(data.categoryHeading(), AmountTable.Kind.WORDS)));
		data.columns().forEach((each) -> columns.add(new AmountTable.Column(heading(each, data.unit()), kind)));
		List<List<AmountTable.Entry>> rows = new ArrayList<>();
		for (int category = 0; category < data.categories().size(); category++) {
			List<AmountTable.Entry> row = new ArrayList<>(
					List.of(AmountTable.Entry.of(data.categories().get(category))));
			for (Series series : data.columns()) {
				row.add(entry(series.cells().get(category), words));
			}
			rows.add(row);
		}
		new AmountTable(columns, rows, words.ofFiles()).lines()
			.forEach((line) -> row(line.stream().map(CsvFile::field).toList()));
	}

	private static AmountTable.Entry entry(Cell cell, Words words) {
		int estimates = cell.estimated() ? 1 : 0;
		if (cell.bounds() != null && !cell.isNone()) {
			return new AmountTable.Entry("",
					Extent.between(cell.bounds().least(), cell.bounds().most()).resting(estimates));
		}
		if (cell.value() == null) {
			return AmountTable.Entry.of(String.valueOf(cell.absence()));
		}
		return cell.lowerBound()
				? new AmountTable.Entry(words.say("charts.total.at-least", words.figure(cell.value())),
						Extent.atLeast(cell.value()).resting(estimates))
				: new AmountTable.Entry("", Extent.exactly(cell.value()).resting(estimates));
	}

	private static String heading(Series series, Unit unit) {
		String named = " (" + unit.whole() + ")";
		boolean saysIt = series.label().equals(unit.whole()) || series.label().endsWith(named);
		return saysIt ? series.label() : series.label() + named;
	}

	private void row(List<String> fields) {
		this.text.append(fields.stream().collect(Collectors.joining(",", "", LINE_END)));
	}

	private static String field(WorkbookCell cell) {
		return switch (cell) {
			case WorkbookCell.Amount(BigDecimal figure) -> figure.toPlainString();
			case WorkbookCell.Year(int year) -> String.valueOf(year);
			case WorkbookCell.Text text -> quoted(text.text());
			case WorkbookCell.Nothing none -> "";
			case WorkbookCell.Formula formula -> throw new IllegalStateException("A chart has no formula");
		};
	}

	static String quoted(String text) {
		String harmless = (!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
		boolean quotes = harmless.chars().anyMatch((each) -> ",\"\r\n".indexOf(each) >= 0);
		return quotes ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
	}

}
