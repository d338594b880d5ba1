package org.countrycoalition.exchange;

import java.io.IOException;
import java.util.Optional;

import org.countrycoalition.exchange.UnreadableFile.Fault;
import org.xml.sax.SAXException;

/**
 * Reads the first sheet of an Excel workbook (.xlsx) as it goes by, and no other. Numbers
 * are taken as they are stored, not as the sheet shows them.
 */
class ExcelSheet {

	Sheet read(byte[] bytes) {
		try (WorkbookParts parts = WorkbookParts.of(bytes)) {
			return firstSheet(parts);
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

}
