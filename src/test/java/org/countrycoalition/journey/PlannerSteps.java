package org.countrycoalition.journey;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Objects;
import java.util.stream.StreamSupport;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What a planner does, in French and on a poor line: 400 kilobits a second, 400 ms away.
 */
final class PlannerSteps {

	private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private static final int BYTES_A_SECOND = 50_000;

	private static final int LATENCY = 400;

	private PlannerSteps() {
	}

	static Page onAPoorLine(BrowserContext context) {
		Page page = context.newPage();
		page.setDefaultTimeout(90_000);
		CDPSession session = context.newCDPSession(page);
		JsonObject line = new JsonObject();
		line.addProperty("offline", false);
		line.addProperty("latency", LATENCY);
		line.addProperty("downloadThroughput", BYTES_A_SECOND);
		line.addProperty("uploadThroughput", BYTES_A_SECOND);
		session.send("Network.enable");
		session.send("Network.emulateNetworkConditions", line);
		return page;
	}

	/** The workbook that a link gives. */
	static byte[] download(Page page, String link) throws IOException {
		Download download = page.waitForDownload(() -> page.getByText(link).first().click());
		try (InputStream content = Files.newInputStream(download.path())) {
			return content.readAllBytes();
		}
	}

	/** Writes a number into the cell of a line, as somebody does without the portal. */
	static byte[] edited(byte[] workbook, String title, String column, double value) throws IOException {
		try (XSSFWorkbook file = new XSSFWorkbook(new ByteArrayInputStream(workbook));
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			Sheet sheet = file.getSheetAt(0);
			Row names = sheet.getRow(0);
			Row line = StreamSupport.stream(sheet.spliterator(), false)
				.filter((row) -> row.getRowNum() > 1 && title.equals(text(row, place(names, "title"))))
				.findFirst()
				.orElseThrow();
			line.getCell(place(names, column), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(value);
			file.write(out);
			return out.toByteArray();
		}
	}

	private static int place(Row names, String column) {
		for (Cell cell : names) {
			if (column.equals(cell.toString())) {
				return cell.getColumnIndex();
			}
		}
		throw new IllegalArgumentException("No column " + column);
	}

	private static String text(Row row, int column) {
		return Objects.toString(row.getCell(column), "");
	}

	static void upload(Page page, byte[] workbook) {
		page.locator("input[type=file]").setInputFiles(new FilePayload("plan.xlsx", WORKBOOK, workbook));
	}

	/** Types into a cell and leaves it. */
	static void type(Page page, Locator cell, String text) {
		cell.focus();
		page.keyboard().press("Control+A");
		page.keyboard().type(text);
		page.keyboard().press("Tab");
	}

	/** A button by its whole text. */
	static Locator button(Page page, String text) {
		return page.locator("vaadin-button", new Page.LocatorOptions().setHasText(text)).last();
	}

	/** A button of the dialog that is open, by its whole text. */
	static Locator choice(Page page, String text) {
		return page.locator("vaadin-dialog").getByText(text, new Locator.GetByTextOptions().setExact(true));
	}

	/** Reports the next month that is open of the operator's first line. */
	static void report(Page page, String quantity, String spent) {
		page.getByText("Rapporter…").first().click();
		Locator dialog = page.locator("vaadin-dialog");
		dialog.locator("input").nth(0).waitFor();
		dialog.getByLabel("Réalisé dans la période").fill(quantity);
		dialog.getByLabel("Dépensé dans la période").fill(spent);
		choice(page, "Envoyer le rapport").click();
	}

}
