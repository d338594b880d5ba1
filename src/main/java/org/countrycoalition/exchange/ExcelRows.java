package org.countrycoalition.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.countrycoalition.exchange.UnreadableFile.Fault;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The rows of a workbook's sheet while they go by. It stops at the first that is too
 * much, empty ones included.
 */
class ExcelRows extends DefaultHandler {

	private final SharedTexts shared;

	private final NumberStyles styles;

	private final GatheredText written = new GatheredText("f", "v", "t");

	private final List<SheetRow> rows = new ArrayList<>();

	private final List<String> texts = new ArrayList<>();

	private List<String> columns = List.of();

	private boolean inside;

	private boolean formula;

	private @Nullable ExcelCell cell;

	private int line;

	private int rowsMet;

	private long letters;

	ExcelRows(SharedTexts shared, NumberStyles styles) {
		this.shared = shared;
		this.styles = styles;
	}

	/** Number of the row at hand, 0 before the first. */
	int line() {
		return this.line;
	}

	/**
	 * @return the table that was read
	 * @throws UnreadableFile if nothing was
	 */
	Sheet sheet() {
		if (this.columns.isEmpty()) {
			throw new UnreadableFile(Fault.EMPTY, 0, "", "");
		}
		return new Sheet(this.columns, List.copyOf(this.rows));
	}

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) {
		if (name.equals("sheetData")) {
			this.inside = true;
		}
		else if (this.inside && name.equals("row")) {
			beginRow(attributes.getValue("r"));
		}
		else if (this.inside && name.equals("c")) {
			beginCell(attributes);
		}
		else if (this.cell != null && !this.formula) {
			this.formula = name.equals("f");
			this.written.begin(name);
		}
	}

	@Override
	public void endElement(String uri, String name, String qualified) {
		this.written.end(name);
		if (name.equals("sheetData")) {
			this.inside = false;
		}
		else if (this.inside && name.equals("row")) {
			endRow();
		}
		else if (this.cell != null && name.equals("c")) {
			endCell(this.cell);
		}
	}

	@Override
	public void characters(char[] characters, int start, int length) {
		this.written.add(characters, start, length);
	}

	private void beginRow(@Nullable String number) {
		int before = this.line;
		this.line = (number != null) ? Integer.parseInt(number) : before + 1;
		if (++this.rowsMet > Sheets.MOST_ROWS + 1) {
			throw fault(Fault.TOO_LARGE, String.valueOf(Sheets.MOST_ROWS));
		}
		if (this.line <= before) {
			throw fault(Fault.NOT_A_TABLE, String.valueOf(number));
		}
		this.texts.clear();
	}

	private void beginCell(Attributes attributes) {
		int number = ExcelCell.column(attributes.getValue("r"), this.texts.size() + 1);
		if (number > Sheets.MOST_COLUMNS) {
			throw fault(Fault.TOO_LARGE, String.valueOf(Sheets.MOST_COLUMNS));
		}
		if (number <= this.texts.size()) {
			throw fault(Fault.NOT_A_TABLE, String.valueOf(attributes.getValue("r")));
		}
		while (this.texts.size() < number) {
			this.texts.add("");
		}
		this.cell = ExcelCell.of(this.line, (number <= this.columns.size()) ? this.columns.get(number - 1) : "",
				attributes);
		this.formula = false;
		this.written.restart();
	}

	private void endCell(ExcelCell ended) {
		String text = this.written.text();
		if (this.formula) {
			throw ended.fault(Fault.FORMULA, "=" + text);
		}
		String meant = ended.meant(text, this.shared, this.styles);
		this.letters += meant.length();
		if (this.letters > WorkbookParts.LARGEST_PART) {
			throw fault(Fault.TOO_LARGE, "");
		}
		this.texts.set(this.texts.size() - 1, meant);
		this.cell = null;
	}

	private void endRow() {
		if (this.texts.stream().allMatch(String::isEmpty)) {
			return;
		}
		if (this.columns.isEmpty()) {
			this.columns = Sheet.named(this.texts);
		}
		else {
			this.rows.add(new SheetRow(this.line, cells()));
		}
	}

	private Map<String, String> cells() {
		Map<String, String> cells = new HashMap<>();
		for (int index = 0; index < this.texts.size(); index++) {
			String text = this.texts.get(index);
			if (!text.isEmpty() && index >= this.columns.size()) {
				throw fault(Fault.CELLS_TOO_MANY, text);
			}
			if (!text.isEmpty()) {
				cells.put(this.columns.get(index), text);
			}
		}
		return cells;
	}

	private UnreadableFile fault(Fault fault, String detail) {
		return new UnreadableFile(fault, this.line, "", detail);
	}

}
