package org.countrycoalition.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.DeferredSXSSFSheet;
import org.apache.poi.xssf.streaming.DeferredSXSSFWorkbook;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.countrycoalition.exchange.WorkbookSheet.Visibility;

/**
 * Writes workbooks (.xlsx) that people go on working in: what they may change is
 * unlocked, the rest is locked without a password. Rows are written as they go by, and
 * never to a temporary file: a plan may be private.
 */
public final class WorkbookWriter {

	private static final String LISTS = "lists";

	private static final int LETTER = 256;

	private static final int WINDOW = 100;

	private static final int LAST_ROW = 49_999;

	private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x\\p{XDigit}{4}_)");

	private final DeferredSXSSFWorkbook workbook;

	private final WorkbookStyles styles;

	private final List<String> lists;

	private WorkbookWriter(DeferredSXSSFWorkbook workbook, List<String> lists) {
		this.workbook = workbook;
		this.styles = new WorkbookStyles(workbook);
		this.lists = lists;
	}

	/**
	 * @param sheets in their order
	 * @param choices lists from which columns let choose, by name
	 * @return the file
	 */
	public static byte[] write(List<WorkbookSheet> sheets, SequencedMap<String, List<String>> choices) {
		try (DeferredSXSSFWorkbook workbook = new DeferredSXSSFWorkbook(WINDOW);
				ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			WorkbookWriter writer = new WorkbookWriter(workbook, List.copyOf(choices.keySet()));
			for (WorkbookSheet sheet : sheets) {
				writer.add(sheet, choices);
			}
			writer.add(lists(choices), choices);
			workbook.setActiveSheet(0);
			workbook.setForceFormulaRecalculation(true);
			workbook.writeAvoidingTempFiles(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static WorkbookSheet lists(SequencedMap<String, List<String>> choices) {
		List<List<WorkbookCell>> rows = new ArrayList<>();
		int longest = choices.values().stream().mapToInt(List::size).max().orElse(0);
		for (int row = 0; row < longest; row++) {
			int index = row;
			rows.add(choices.values()
				.stream()
				.map((list) -> WorkbookCell.of((index < list.size()) ? list.get(index) : ""))
				.toList());
		}
		return new WorkbookSheet(LISTS, Visibility.HIDDEN,
				choices.keySet().stream().map((name) -> WorkbookColumn.text(20).locked()).toList(), 0, false, 0, rows);
	}

	private void add(WorkbookSheet content, Map<String, List<String>> choices) {
		DeferredSXSSFSheet sheet = this.workbook.createSheet(content.name());
		for (int number = 0; number < content.columns().size(); number++) {
			WorkbookColumn column = content.columns().get(number);
			this.styles.prepare(column);
			sheet.setColumnWidth(number, column.width() * LETTER);
			sheet.setColumnHidden(number, column.hidden());
			if (column.entry()) {
				sheet.setDefaultColumnStyle(number, this.styles.blank(column));
			}
			if (column.choices() != null) {
				choose(sheet, content.head(), number, column, choices.getOrDefault(column.choices(), List.of()).size());
			}
		}
		if (content.head() > 0) {
			sheet.createFreezePane(content.frozen(), content.head());
		}
		protect(sheet);
		this.workbook.setSheetVisibility(this.workbook.getSheetIndex(sheet), switch (content.visibility()) {
			case SHOWN -> SheetVisibility.VISIBLE;
			case HIDDEN -> SheetVisibility.HIDDEN;
			case FOR_PROGRAMS -> SheetVisibility.VERY_HIDDEN;
		});
		sheet.setRowGenerator((target) -> rows(target, content));
	}

	/** Whatever a locked sheet may allow is allowed. */
	private static void protect(SXSSFSheet sheet) {
		sheet.enableLocking();
		sheet.lockInsertRows(false);
		sheet.lockDeleteRows(false);
		sheet.lockSort(false);
		sheet.lockAutoFilter(false);
		sheet.lockFormatCells(false);
		sheet.lockFormatColumns(false);
		sheet.lockFormatRows(false);
	}

	private void choose(SXSSFSheet sheet, int first, int number, WorkbookColumn column, int size) {
		if (size == 0) {
			return;
		}
		String letters = WorkbookSheet.letters(this.lists.indexOf(column.choices()));
		DataValidationHelper helper = sheet.getDataValidationHelper();
		DataValidation validation = helper.createValidation(
				helper.createFormulaListConstraint(LISTS + "!$" + letters + "$1:$" + letters + "$" + size),
				new CellRangeAddressList(first, LAST_ROW, number, number));
		validation.setErrorStyle(column.strict() ? DataValidation.ErrorStyle.STOP : DataValidation.ErrorStyle.INFO);
		validation.setShowErrorBox(column.strict());
		validation.setEmptyCellAllowed(true);
		// what the library calls suppressing shows the arrow of an .xlsx file
		validation.setSuppressDropDownArrow(true);
		sheet.addValidationData(validation);
	}

	private void rows(SXSSFSheet sheet, WorkbookSheet content) {
		for (int line = 0; line < content.rows().size(); line++) {
			Row row = sheet.createRow(line);
			row.setZeroHeight(content.named() && line == 0);
			List<WorkbookCell> cells = content.rows().get(line);
			for (int number = 0; number < cells.size(); number++) {
				write(row, number, cells.get(number), content.columns().get(number));
			}
		}
	}

	private void write(Row row, int number, WorkbookCell content, WorkbookColumn column) {
		switch (content) {
			case WorkbookCell.Nothing() -> {
				if (!column.entry()) {
					row.createCell(number).setCellStyle(this.styles.blank(column));
				}
			}
			case WorkbookCell.Text(String text, WorkbookCell.Look look) -> {
				Cell cell = row.createCell(number);
				cell.setCellValue(escaped(text));
				cell.setCellStyle(this.styles.text(look, column));
			}
			case WorkbookCell.Amount(BigDecimal amount) -> {
				Cell cell = row.createCell(number);
				cell.setCellValue(amount.doubleValue());
				cell.setCellStyle(this.styles.number(amount, column));
			}
			case WorkbookCell.Year(int year) -> {
				Cell cell = row.createCell(number);
				cell.setCellValue(year);
				cell.setCellStyle(this.styles.year(column));
			}
			case WorkbookCell.Formula formula -> write(row.createCell(number), formula, column);
		}
	}

	private void write(Cell cell, WorkbookCell.Formula formula, WorkbookColumn column) {
		cell.setCellFormula(formula.expression());
		BigDecimal now = formula.number();
		if (now != null) {
			cell.setCellValue(now.doubleValue());
		}
		else {
			cell.setCellValue(formula.text());
		}
		cell.setCellStyle(this.styles.number(new BigDecimal("0.5"), column));
	}

	/** A text that looks like an escaped letter is not taken for one. */
	private static String escaped(String text) {
		return LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
	}

}
