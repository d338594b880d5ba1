package org.countrycoalition.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.countrycoalition.exchange.RawSheet.RawRow;
import org.countrycoalition.exchange.WorkbookSheet.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WorkbookWriterTests {

	private static byte[] written(WorkbookCell... cells) {
		LinkedHashMap<String, List<String>> choices = new LinkedHashMap<>();
		choices.put("fruit", List.of("apple", "pear"));
		return WorkbookWriter.write(List.of(
				new WorkbookSheet("One", Visibility.SHOWN,
						List.of(WorkbookColumn.text(10).unseen(), WorkbookColumn.text(20).choosing("fruit", true),
								WorkbookColumn.number(12), WorkbookColumn.number(12).locked()),
						2, true, 2,
						List.of(List.of(WorkbookCell.of("key"), WorkbookCell.of("fruit")),
								List.of(WorkbookCell.header("Key"), WorkbookCell.header("Fruit")), List.of(cells))),
				new WorkbookSheet("Two", Visibility.FOR_PROGRAMS, List.of(WorkbookColumn.text(10)), 0, false, 0,
						List.of(List.of(WorkbookCell.of("unseen"))))),
				choices);
	}

	private static byte[] changed(byte[] file, Consumer<XSSFWorkbook> change) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
				ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			change.accept(workbook);
			workbook.write(bytes);
			return bytes.toByteArray();
		}
	}

	private static RawRow third(byte[] file) throws IOException {
		return Sheets.all(new ByteArrayInputStream(file)).getFirst().rows().get(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "plain", "=SUM(A1)", "@at", "+1", "-", "a\nb", "\"quoted\"; <b>&", "_x0041_", "مرحبا",
			"m² ☂ 🇱🇦", "1-2", "007" })
	void a_text_stays_the_same_text_and_is_no_formula(String text) throws IOException {
		RawCell read = third(written(WorkbookCell.NOTHING, WorkbookCell.of(text))).cell(1);
		assertThat(read).isEqualTo(new RawCell(text, false, null));
	}

	@ParameterizedTest
	@CsvSource({ "0,0", "1234567.89,1234567.89", "0.1,0.1", "99999999999999.9,99999999999999.9",
			"12345678901234567.89,12345678901234600" })
	void a_number_comes_back_with_fifteen_digits(BigDecimal number, String kept) throws IOException {
		RawCell read = third(written(WorkbookCell.NOTHING, WorkbookCell.NOTHING, WorkbookCell.of(number))).cell(2);
		assertThat(read).isEqualTo(new RawCell(kept, true, null));
		assertThat(Sheets.kept(number)).isEqualTo(kept);
	}

	@Test
	void a_formula_gives_what_it_came_to_and_one_that_was_never_computed_gives_none() throws IOException {
		byte[] file = written(WorkbookCell.NOTHING, WorkbookCell.NOTHING, WorkbookCell.of(BigDecimal.TWO),
				new WorkbookCell.Formula("C3*2", new BigDecimal("4"), ""));
		assertThat(third(file).cell(3)).isEqualTo(new RawCell("4", true, null));
		byte[] stripped = changed(file, (workbook) -> {
			workbook.getSheetAt(0).getRow(2).getCell(2).setCellFormula("1/0");
			workbook.getSheetAt(0).getRow(2).getCell(2).getCTCell().unsetV();
		});
		assertThat(third(stripped).cell(2).withoutValue()).hasValue("=1/0");
		byte[] failed = changed(file, (workbook) -> {
			workbook.getSheetAt(0).getRow(2).getCell(2).setCellFormula("1/0");
			workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
		});
		assertThat(third(failed).cell(2).withoutValue()).hasValue("#DIV/0!");
	}

	@Test
	void per_cent_is_told_from_its_hundredth() throws IOException {
		byte[] file = changed(written(WorkbookCell.of("x")), (workbook) -> {
			var style = workbook.createCellStyle();
			style.setDataFormat(workbook.createDataFormat().getFormat("0%"));
			var cell = workbook.getSheetAt(0).getRow(2).createCell(2);
			cell.setCellValue(0.35);
			cell.setCellStyle(style);
		});
		assertThat(third(file).cell(2)).isEqualTo(new RawCell("35%", true, null));
	}

	@Test
	void what_people_may_change_is_unlocked_and_the_rest_is_not() throws IOException {
		byte[] file = written(WorkbookCell.of("k"), WorkbookCell.of("apple"), WorkbookCell.NOTHING,
				new WorkbookCell.Formula("1+1", BigDecimal.TWO, ""));
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			XSSFSheet sheet = workbook.getSheetAt(0);
			assertThat(sheet.isSheetLocked()).isTrue();
			assertThat(sheet.isInsertRowsLocked()).isFalse();
			assertThat(sheet.isColumnHidden(0)).isTrue();
			assertThat(sheet.getRow(0).getZeroHeight()).isTrue();
			assertThat(sheet.getRow(1).getCell(1).getCellStyle().getLocked()).isTrue();
			assertThat(sheet.getRow(2).getCell(1).getCellStyle().getLocked()).isFalse();
			assertThat(sheet.getColumnStyle(2).getLocked()).isFalse();
			assertThat(sheet.getRow(2).getCell(3).getCellStyle().getLocked()).isTrue();
			assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
			assertThat(sheet.getDataValidations()).singleElement()
				.extracting(DataValidation::getValidationConstraint)
				.extracting((constraint) -> constraint.getFormula1())
				.isEqualTo("lists!$A$1:$A$2");
			assertThat(workbook.isSheetVeryHidden(1)).isTrue();
			assertThat(workbook.isSheetHidden(2)).isTrue();
		}
	}

	@Test
	void a_damaged_sheet_is_named() {
		assertThatThrownBy(() -> Sheets.all(new ByteArrayInputStream(
				"PK\u0003\u0004 and no more".getBytes(java.nio.charset.StandardCharsets.UTF_8))))
			.isInstanceOf(UnreadableFile.class);
		assertThat(new UnreadableFile(UnreadableFile.Fault.FORMULA, 3, "C", "=A").on("One").sentence())
			.isEqualTo("Sheet One: Line 3, column C: formula: =A.");
	}

}
