package org.countrycoalition.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.countrycoalition.exchange.UnreadableFile.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Reads the first sheet of an Excel workbook (.xlsx). Numbers are taken as they are
 * stored, not as the sheet shows them.
 */
class ExcelSheet {

	/** Bytes that one part of the workbook may unpack to. */
	private static final long LARGEST_PART = 60_000_000;

	private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

	Sheet read(byte[] bytes) {
		ZipSecureFile.setMaxEntrySize(LARGEST_PART);
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
			return rows(workbook.getSheetAt(0));
		}
		catch (UnreadableFile ex) {
			throw ex;
		}
		catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException
				| IllegalStateException ex) {
			throw new UnreadableFile(isBomb(ex) ? Fault.TOO_LARGE : Fault.NOT_A_TABLE, 0, "", "");
		}
	}

	private static boolean isBomb(@Nullable Throwable failure) {
		return failure != null && (String.valueOf(failure.getMessage()).contains("Zip bomb")
				|| String.valueOf(failure.getMessage()).contains("max size") || isBomb(failure.getCause()));
	}

	private Sheet rows(org.apache.poi.ss.usermodel.Sheet sheet) {
		if (sheet.getPhysicalNumberOfRows() > Sheets.MOST_ROWS + 1) {
			throw new UnreadableFile(Fault.TOO_LARGE, 0, "", String.valueOf(Sheets.MOST_ROWS));
		}
		List<String> columns = List.of();
		List<SheetRow> rows = new ArrayList<>();
		for (Row row : sheet) {
			if (row.getLastCellNum() > Sheets.MOST_COLUMNS) {
				throw new UnreadableFile(Fault.TOO_LARGE, row.getRowNum() + 1, "", String.valueOf(Sheets.MOST_COLUMNS));
			}
			List<String> texts = texts(row, columns);
			if (texts.stream().allMatch(String::isEmpty)) {
				continue;
			}
			if (columns.isEmpty()) {
				columns = Sheet.named(texts);
			}
			else {
				rows.add(new SheetRow(row.getRowNum() + 1, cells(columns, texts, row.getRowNum() + 1)));
			}
		}
		if (columns.isEmpty()) {
			throw new UnreadableFile(Fault.EMPTY, 0, "", "");
		}
		return new Sheet(columns, List.copyOf(rows));
	}

	private List<String> texts(Row row, List<String> columns) {
		List<String> texts = new ArrayList<>();
		for (int index = 0; index < row.getLastCellNum(); index++) {
			Cell cell = row.getCell(index);
			texts.add((cell != null) ? text(cell, (index < columns.size()) ? columns.get(index) : "") : "");
		}
		return texts;
	}

	private String text(Cell cell, String column) {
		int line = cell.getRowIndex() + 1;
		return switch (cell.getCellType()) {
			case FORMULA -> throw new UnreadableFile(Fault.FORMULA, line, column, "=" + cell.getCellFormula());
			case ERROR ->
				throw new UnreadableFile(Fault.NOT_A_TABLE, line, column, this.formatter.formatCellValue(cell));
			case NUMERIC ->
				DateUtil.isCellDateFormatted(cell) ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
						: NumberToTextConverter.toText(cell.getNumericCellValue());
			case STRING -> startsLikeAFormula(cell, line, column);
			default -> (cell.getCellType() == CellType.BLANK) ? "" : this.formatter.formatCellValue(cell);
		};
	}

	private static String startsLikeAFormula(Cell cell, int line, String column) {
		String text = cell.getStringCellValue().strip();
		if (text.startsWith("=")) {
			throw new UnreadableFile(Fault.FORMULA, line, column, text);
		}
		return text;
	}

	private static Map<String, String> cells(List<String> columns, List<String> texts, int line) {
		Map<String, String> cells = new HashMap<>();
		for (int index = 0; index < texts.size(); index++) {
			if (index < columns.size()) {
				cells.put(columns.get(index), texts.get(index));
			}
			else if (!texts.get(index).isEmpty()) {
				throw new UnreadableFile(Fault.CELLS_TOO_MANY, line, "", texts.get(index));
			}
		}
		return cells;
	}

}
