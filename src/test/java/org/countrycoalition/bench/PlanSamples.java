package org.countrycoalition.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.workplan.LineDetail;
import org.countrycoalition.workplan.Months;
import org.countrycoalition.workplan.People;
import org.countrycoalition.workplan.PlanLine;
import org.countrycoalition.workplan.PlanYear;
import org.countrycoalition.workplan.WorkUnit;

/**
 * Plans to measure with: every line has a cost, a quantity and twelve monthly targets in
 * each of five years. Amounts are quarters, which a spreadsheet adds without rounding.
 */
final class PlanSamples {

	static final int FIRST_YEAR = 2026;

	static final int LAST_YEAR = 2030;

	/** The sheet of totals in the workbook, counted from 1. */
	static final int TOTALS = 4;

	/** Rows above the first line. */
	private static final int HEAD = 2;

	private PlanSamples() {
	}

	static List<PlanLine> lines(int number) {
		return IntStream.range(0, number).mapToObj(PlanSamples::line).toList();
	}

	private static PlanLine line(int number) {
		TreeMap<Integer, PlanLine.Year> years = new TreeMap<>();
		for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
			Months months = Months.NONE;
			for (Month month : Month.values()) {
				months = months.with(month, BigDecimal.valueOf(number % 13 + month.getValue()));
			}
			BigDecimal cost = BigDecimal.valueOf(100 + (number * 37L + year) % 4000).multiply(new BigDecimal("25.25"));
			years.put(year, new PlanLine.Year(months.sum().orElseThrow(), cost, null, null, BigDecimal.ONE, months,
					People.NONE));
		}
		Pillar pillar = PlanYear.pillars().get(number % PlanYear.pillars().size());
		return PlanLine.of(new PlanLine.Work(pillar, "Line " + number, "Operator " + number % 7,
				"District " + number % 23, WorkUnit.M2_CLEARED.name(), LineDetail.NONE), years);
	}

	/** The workbook with a cost written into every line and year, as a planner does. */
	static byte[] costing(byte[] workbook, int cost) {
		try (XSSFWorkbook sheets = new XSSFWorkbook(new ByteArrayInputStream(workbook));
				ByteArrayOutputStream stream = new ByteArrayOutputStream()) {
			Sheet lines = sheets.getSheetAt(0);
			List<Integer> columns = StreamSupport.stream(lines.getRow(0).spliterator(), false)
				.filter((name) -> name.toString().startsWith("cost "))
				.map(Cell::getColumnIndex)
				.toList();
			for (Row line : lines) {
				if (line.getRowNum() >= HEAD) {
					columns.forEach((column) -> line.getCell(column).setCellValue(cost));
				}
			}
			sheets.write(stream);
			return stream.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * @param workbook of a plan
	 * @param file gets it without the result of any formula, so that whoever shows one
	 * has computed it
	 */
	static void withoutResults(byte[] workbook, Path file) {
		try (XSSFWorkbook sheets = new XSSFWorkbook(new ByteArrayInputStream(workbook));
				OutputStream stream = Files.newOutputStream(file)) {
			sheets.forEach((sheet) -> sheet.forEach((row) -> row.forEach(PlanSamples::forget)));
			sheets.write(stream);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void forget(Cell cell) {
		if (cell.getCellType() == CellType.FORMULA) {
			((XSSFCell) cell).getCTCell().unsetV();
		}
	}

}
