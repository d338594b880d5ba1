package org.countrycoalition.funding.ui;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import org.countrycoalition.exchange.AmountTable;
import org.countrycoalition.exchange.Sheets;
import org.countrycoalition.exchange.WorkbookCell;
import org.countrycoalition.exchange.WorkbookCell.Look;
import org.countrycoalition.exchange.WorkbookColumn;
import org.countrycoalition.exchange.WorkbookSheet;
import org.countrycoalition.exchange.WorkbookSheet.Visibility;
import org.countrycoalition.exchange.WorkbookWriter;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a page as CSV and as a workbook, in the reader's language: the header first,
 * the rows, and below a blank line what one must know to trust them.
 *
 * @param name of the files, without what follows the dot, and of the sheet
 * @param heads over the columns
 * @param rows below them
 * @param notes rule, currency basis, day
 */
record LedgerFile(String name, List<String> heads, List<List<WorkbookCell>> rows, List<String> notes) {

	private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private static final String CSV = "text/csv;charset=utf-8";

	/** Letters of a workbook's sheet's name. */
	private static final int LONGEST_NAME = 31;

	private static final int WIDE = 22;

	/** A table of amounts, of which some may lie between two or be unknown. */
	static LedgerFile of(String name, AmountTable table, List<String> notes) {
		List<List<WorkbookCell>> lines = table.lines();
		List<String> heads = lines.getFirst()
			.stream()
			.map((head) -> (head instanceof WorkbookCell.Text text) ? text.text() : "")
			.toList();
		return new LedgerFile(name, heads, lines.subList(1, lines.size()), notes);
	}

	/** Leads to both files, which are written when somebody asks for them. */
	List<Anchor> links(FundingParts parts) {
		return links(this.name, parts, () -> this);
	}

	/**
	 * The same of rows that are read when somebody asks for them.
	 * @param name of the files
	 */
	static List<Anchor> laterLinks(String name, FundingParts parts, SerializableSupplier<LedgerFile> file) {
		return links(name, parts, asOnThisPage(file));
	}

	/**
	 * A download has no page and so no language of its own: what it tells is read as on
	 * the page that leads to it.
	 */
	static SerializableSupplier<LedgerFile> asOnThisPage(SerializableSupplier<LedgerFile> file) {
		UI page = UI.getCurrent();
		return () -> {
			AtomicReference<@Nullable LedgerFile> read = new AtomicReference<>();
			page.accessSynchronously(() -> read.set(file.get()));
			return Objects.requireNonNull(read.get());
		};
	}

	private static List<Anchor> links(String name, FundingParts parts, SerializableSupplier<LedgerFile> file) {
		return List.of(link(name + ".csv", CSV, parts.say("funding.files.csv"), () -> file.get().csv()),
				link(name + ".xlsx", XLSX, parts.say("funding.files.workbook"), () -> file.get().workbook()));
	}

	private static Anchor link(String file, String type, String text, SerializableSupplier<byte[]> written) {
		DownloadHandler handler = DownloadHandler.fromInputStream((event) -> {
			byte[] content = written.get();
			return new DownloadResponse(new ByteArrayInputStream(content), file, type, content.length);
		}, file);
		return new Anchor(handler, AttachmentType.DOWNLOAD, text);
	}

	byte[] csv() {
		return ("\uFEFF" + Sheets.csv(lines())).getBytes(StandardCharsets.UTF_8);
	}

	byte[] workbook() {
		List<WorkbookColumn> columns = Collections.nCopies(this.heads.size(), WorkbookColumn.text(WIDE).locked());
		String tab = (this.name.length() > LONGEST_NAME) ? this.name.substring(0, LONGEST_NAME) : this.name;
		return WorkbookWriter.write(List.of(new WorkbookSheet(tab, Visibility.SHOWN, columns, 1, false, 1, lines())),
				new TreeMap<>());
	}

	private List<List<WorkbookCell>> lines() {
		List<List<WorkbookCell>> lines = new ArrayList<>();
		lines.add(this.heads.stream().map(WorkbookCell::header).toList());
		lines.addAll(this.rows);
		lines.add(List.of());
		Stream<List<WorkbookCell>> notes = this.notes.stream()
			.map((note) -> List.of(new WorkbookCell.Text(note, Look.BESIDE)));
		notes.forEach(lines::add);
		return lines;
	}

}
