package org.countrycoalition.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook written part by part, such as no spreadsheet would write it.
 */
class RawWorkbook {

	private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

	private static final int DIRECTORY_ENTRY = 0x02014b50;

	private static final int SIZE_IN_ENTRY = 24;

	private final Map<String, String> parts = new LinkedHashMap<>();

	RawWorkbook() {
		this.parts.put("[Content_Types].xml", """
				<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
				<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
				<Default Extension="xml" ContentType="application/xml"/>
				<Override PartName="/xl/workbook.xml"
				ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>""");
		this.parts.put("_rels/.rels",
				links("<Relationship Id='r' Type='%s/officeDocument' Target='xl/workbook.xml'/>"));
		this.parts.put("xl/_rels/workbook.xml.rels", links("""
				<Relationship Id='r1' Type='%1$s/worksheet' Target='worksheets/sheet1.xml'/>
				<Relationship Id='r2' Type='%1$s/worksheet' Target='worksheets/sheet2.xml'/>
				<Relationship Id='r3' Type='%1$s/sharedStrings' Target='sharedStrings.xml'/>
				<Relationship Id='r4' Type='%1$s/styles' Target='/xl/styles.xml'/>"""));
		this.parts.put("xl/workbook.xml", """
				<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='One' sheetId='1' r:id='r1'/>
				<sheet name='Two' sheetId='2' r:id='r2'/></sheets></workbook>""".formatted(MAIN, LINKS));
	}

	private static String links(String all) {
		return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
				+ all.formatted(LINKS) + "</Relationships>";
	}

	RawWorkbook part(String name, String content) {
		this.parts.put(name, content);
		return this;
	}

	RawWorkbook sheet(String rows) {
		return part("xl/worksheets/sheet1.xml", sheetOf(rows));
	}

	static String sheetOf(String rows) {
		return "<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows);
	}

	RawWorkbook shared(String items) {
		return part("xl/sharedStrings.xml", "<sst xmlns='%s'>%s</sst>".formatted(MAIN, items));
	}

	RawWorkbook styles(String content) {
		return part("xl/styles.xml", "<styleSheet xmlns='%s'>%s</styleSheet>".formatted(MAIN, content));
	}

	byte[] bytes() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, String> part : this.parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return bytes.toByteArray();
	}

	InputStream file() throws IOException {
		return new ByteArrayInputStream(bytes());
	}

	/** A file that says of each of its parts that it is small. */
	InputStream fileThatLiesAboutSizes() throws IOException {
		byte[] bytes = bytes();
		ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
		for (int index = 0; index + SIZE_IN_ENTRY + Integer.BYTES < bytes.length; index++) {
			if (zip.getInt(index) == DIRECTORY_ENTRY) {
				zip.putInt(index + SIZE_IN_ENTRY, 100);
			}
		}
		return new ByteArrayInputStream(bytes);
	}

}
