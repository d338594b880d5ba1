package org.countrycoalition.bench;

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

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.workplan.LineDetail;
import org.countrycoalition.workplan.Months;
import org.countrycoalition.workplan.People;
import org.countrycoalition.workplan.Plan;
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
	static final int TOTALS = 3;

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

	/** The lines, each a quarter of a thousand dearer for every round. */
	static Plan dearer(Plan plan, int round) {
		return plan.with(plan.lines().stream().map((line) -> {
			TreeMap<Integer, PlanLine.Year> years = new TreeMap<>();
			line.years()
				.forEach((year, planned) -> years.put(year, new PlanLine.Year(planned.quantity(),
						BigDecimal.valueOf(250L * round), planned.national(), planned.capacity())));
			return line.saying(line.work(), years);
		}).toList());
	}

	/**
	 * Writes a plan as people keep it: lines, months that sum up to quantities, and costs
	 * summed by pillar and year. No result is in the file, so whoever opens it computes.
	 */
	static void workbook(Plan plan, Path file) {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream stream = Files.newOutputStream(file)) {
			Sheet lines = workbook.createSheet("Lines");
			Sheet months = workbook.createSheet("Months");
			Sheet totals = workbook.createSheet("Totals");
			for (int index = 0; index < plan.lines().size(); index++) {
				write(plan.lines().get(index), plan, lines.createRow(index), months.createRow(index));
			}
			totals(plan, totals);
			workbook.write(stream);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void write(PlanLine line, Plan plan, Row cells, Row months) {
		cells.createCell(0).setCellValue(line.pillar().name());
		int across = plan.years().size();
		for (int year = 0; year < across; year++) {
			PlanLine.Year planned = line.years().get(plan.years().get(year));
			if (planned == null || planned.cost() == null) {
				continue;
			}
			cells.createCell(1 + year).setCellValue(planned.cost().doubleValue());
			int first = year * (Month.values().length + 1);
			for (int month = 0; month < Month.values().length; month++) {
				BigDecimal target = planned.months().targets().get(month);
				if (target != null) {
					months.createCell(first + month).setCellValue(target.doubleValue());
				}
			}
			months.createCell(first + Month.values().length)
				.setCellFormula("SUM(" + CellReference.convertNumToColString(first) + (months.getRowNum() + 1) + ":"
						+ CellReference.convertNumToColString(first + Month.values().length - 1)
						+ (months.getRowNum() + 1) + ")");
		}
	}

	private static void totals(Plan plan, Sheet totals) {
		int last = Math.max(1, plan.lines().size());
		for (int index = 0; index < PlanYear.pillars().size(); index++) {
			Row row = totals.createRow(index);
			row.createCell(0).setCellValue(PlanYear.pillars().get(index).name());
			for (int year = 0; year < plan.years().size(); year++) {
				String column = CellReference.convertNumToColString(1 + year);
				row.createCell(1 + year)
					.setCellFormula("SUMIFS(Lines!" + column + "$1:" + column + "$" + last + ",Lines!$A$1:$A$" + last
							+ ",$A" + (index + 1) + ")");
			}
		}
		Row quantities = totals.createRow(PlanYear.pillars().size());
		quantities.createCell(0).setCellValue("quantity");
		for (int year = 0; year < plan.years().size(); year++) {
			String column = CellReference
				.convertNumToColString(year * (Month.values().length + 1) + Month.values().length);
			quantities.createCell(1 + year).setCellFormula("SUM(Months!" + column + "$1:" + column + "$" + last + ")");
		}
	}

}
