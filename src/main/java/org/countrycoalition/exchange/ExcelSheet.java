package org.countrycoalition.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.countrycoalition.exchange.UnreadableFile.Fault;
import org.xml.sax.SAXException;

/**
 * Reads the first sheet of an Excel workbook (.xlsx) as it goes by, or each of them as it
 * is. Numbers are taken as they are stored, not as the sheet shows them.
 */
class ExcelSheet {

	Sheet read(byte[] bytes) {
		return read(bytes, ExcelSheet::firstSheet);
	}

	List<RawSheet> all(byte[] bytes) {
		return read(bytes, ExcelSheet::allSheets);
	}

	private static <T> T read(byte[] bytes, Reading<T> reading) {
		try (WorkbookParts parts = WorkbookParts.of(bytes)) {
			return reading.of(parts);
		}
		catch (UnreadableFile ex) {
			throw ex;
		}
		// what libraries throw at damaged bytes is not theirs to promise
		catch (IOException | SAXException | RuntimeException ex) {
			throw noWorkbook();
		}
	}

	private static Sheet firstSheet(WorkbookParts parts) throws IOException, SAXException {
		String workbook = links(parts, "").target("officeDocument").orElseThrow(ExcelSheet::noWorkbook);
		WorkbookLinks links = links(parts, workbook);
		WorkbookOutline outline = parts.read(workbook, new WorkbookOutline());
		String first = outline.sheets()
			.stream()
			.map(links::sheet)
			.flatMap(Optional::stream)
			.findFirst()
			.orElseThrow(ExcelSheet::noWorkbook);
		SharedTexts texts = parts.read(links.target("sharedStrings"), new SharedTexts());
		NumberStyles styles = parts.read(links.target("styles"), new NumberStyles(outline.begins1904()));
		return rows(parts, first, new ExcelRows(texts, styles));
	}

	private static List<RawSheet> allSheets(WorkbookParts parts) throws IOException, SAXException {
		String workbook = links(parts, "").target("officeDocument").orElseThrow(ExcelSheet::noWorkbook);
		WorkbookLinks links = links(parts, workbook);
		WorkbookOutline outline = parts.read(workbook, new WorkbookOutline());
		SharedTexts texts = parts.read(links.target("sharedStrings"), new SharedTexts());
		NumberStyles styles = parts.read(links.target("styles"), new NumberStyles(outline.begins1904()));
		List<RawSheet> sheets = new ArrayList<>();
		for (int number = 0; number < outline.sheets().size(); number++) {
			Optional<String> part = links.sheet(outline.sheets().get(number));
			if (part.isPresent()) {
				String name = outline.names().get(number);
				sheets.add(new RawSheet(name, rawRows(parts, part.get(), name, new RawRows(texts, styles))));
			}
		}
		return sheets;
	}

	private static List<RawSheet.RawRow> rawRows(WorkbookParts parts, String part, String name, RawRows rows)
			throws IOException, SAXException {
		try {
			return parts.read(part, rows).rows();
		}
		catch (UnreadableFile ex) {
			throw new UnreadableFile(ex.fault(), Math.max(ex.line(), rows.line()), ex.column(), ex.detail()).on(name);
		}
	}

	private static WorkbookLinks links(WorkbookParts parts, String part) throws IOException, SAXException {
		return parts.read(WorkbookLinks.nameOf(part), new WorkbookLinks(part));
	}

	private static Sheet rows(WorkbookParts parts, String name, ExcelRows rows) throws IOException, SAXException {
		try {
			return parts.read(name, rows).sheet();
		}
		catch (UnreadableFile ex) {
			throw (ex.line() > 0) ? ex : new UnreadableFile(ex.fault(), rows.line(), ex.column(), ex.detail());
		}
	}

	private static UnreadableFile noWorkbook() {
		return new UnreadableFile(Fault.NOT_A_TABLE, 0, "", "");
	}

	/**
	 * What is made of a workbook's parts.
	 *
	 * @param <T> what it is
	 */
	private interface Reading<T> {

		T of(WorkbookParts parts) throws IOException, SAXException;

	}

}
