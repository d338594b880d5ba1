package org.countrycoalition.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.countrycoalition.exchange.RawSheet.RawRow;
import org.countrycoalition.exchange.UnreadableFile.Fault;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * All rows of a workbook's sheet while they go by, with what formulas came to. It refuses
 * only what is too much, or no sheet.
 */
class RawRows extends DefaultHandler {

	private final SharedTexts shared;

	private final NumberStyles styles;

	private final List<RawRow> rows = new ArrayList<>();

	private final GatheredText value = new GatheredText("v");

	private final GatheredText inline = new GatheredText("t");

	private final GatheredText formula = new GatheredText("f");

	private List<RawCell> cells = new ArrayList<>();

	private @Nullable ExcelCell cell;

	private boolean valued;

	private boolean computed;

	private int line;

	private int met;

	private long letters;

	RawRows(SharedTexts shared, NumberStyles styles) {
		this.shared = shared;
		this.styles = styles;
	}

	List<RawRow> rows() {
		return List.copyOf(this.rows);
	}

	/** Number of the row at hand, 0 before the first. */
	int line() {
		return this.line;
	}

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) {
		switch (name) {
			case "row" -> beginRow(attributes.getValue("r"));
			case "c" -> beginCell(attributes);
			case "f" -> {
				this.computed = true;
				this.formula.begin(name);
			}
			default -> {
				this.valued |= name.equals("v");
				this.value.begin(name);
				this.inline.begin(name);
			}
		}
	}

	@Override
	public void endElement(String uri, String name, String qualified) {
		this.value.end(name);
		this.inline.end(name);
		this.formula.end(name);
		if (name.equals("row") && this.cells.stream().anyMatch((one) -> !one.isBlank())) {
			this.rows.add(new RawRow(this.line, List.copyOf(this.cells)));
		}
		else if (this.cell != null && name.equals("c")) {
			endCell(this.cell);
		}
	}

	@Override
	public void characters(char[] characters, int start, int length) {
		this.value.add(characters, start, length);
		this.inline.add(characters, start, length);
		this.formula.add(characters, start, length);
	}

	private void beginRow(@Nullable String number) {
		int before = this.line;
		this.line = (number != null) ? Integer.parseInt(number) : before + 1;
		if (this.line <= before) {
			throw fault(Fault.NOT_A_TABLE, String.valueOf(number));
		}
		this.cells = new ArrayList<>();
	}

	private void beginCell(Attributes attributes) {
		int number = ExcelCell.column(attributes.getValue("r"), this.cells.size() + 1);
		if (number <= this.cells.size()) {
			throw fault(Fault.NOT_A_TABLE, String.valueOf(attributes.getValue("r")));
		}
		if (number > Sheets.MOST_COLUMNS) {
			throw fault(Fault.TOO_LARGE, String.valueOf(Sheets.MOST_COLUMNS));
		}
		while (this.cells.size() < number) {
			this.cells.add(RawCell.BLANK);
		}
		this.cell = ExcelCell.of(this.line, WorkbookSheet.letters(number - 1), attributes);
		this.valued = false;
		this.computed = false;
		this.value.restart();
		this.inline.restart();
		this.formula.restart();
	}

	private void endCell(ExcelCell ended) {
		RawCell read = read(ended);
		this.cell = null;
		this.letters += read.text().length();
		// a sheet may be styled to its last row; only what stands in it counts
		if (!read.isBlank() && this.cells.stream().allMatch(RawCell::isBlank) && ++this.met > Sheets.MOST_ROWS + 1) {
			throw fault(Fault.TOO_LARGE, String.valueOf(Sheets.MOST_ROWS));
		}
		if (this.letters > WorkbookParts.LARGEST_PART) {
			throw fault(Fault.TOO_LARGE, "");
		}
		this.cells.set(this.cells.size() - 1, read);
	}

	private RawCell read(ExcelCell ended) {
		// a value that a program set beside a text which it left standing is the later
		// one
		String written = this.valued ? this.value.text() : this.inline.text();
		boolean failed = ended.type().equals("e");
		if (failed || (this.computed && !this.valued)) {
			return new RawCell("", false, failed ? written : "=" + this.formula.text());
		}
		String said = ended.said(written, this.shared, this.styles);
		boolean number = ended.type().equals("n") && !written.isEmpty();
		return new RawCell((number && this.styles.isPercent(ended.style())) ? percent(said) : said, number, null);
	}

	private static String percent(String part) {
		return new BigDecimal(part).movePointRight(2).stripTrailingZeros().toPlainString() + "%";
	}

	private UnreadableFile fault(Fault fault, String detail) {
		return new UnreadableFile(fault, this.line, "", detail);
	}

}
