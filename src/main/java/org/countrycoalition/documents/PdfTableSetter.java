package org.countrycoalition.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.countrycoalition.documents.PdfSheet.Line;
import org.countrycoalition.documents.PdfTable.Cell;
import org.countrycoalition.documents.PdfTable.Column;
import org.countrycoalition.documents.PdfTable.Row;

/**
 * Sets a table row by row onto as many pages as it takes.
 */
final class PdfTableSetter {

	private static final int SIZE = 8;

	private static final int SMALL = 7;

	private static final int LEADING = 11;

	private static final int PADDING = 4;

	/** So many lines fit on a page of their own under the heads of the columns. */
	private static final int MOST_LINES = 36;

	private final PdfSheet sheet;

	private final PdfFonts fonts;

	private final PdfTags tags;

	private final PdfTable table;

	private final List<Integer> widths = new ArrayList<>();

	private final List<List<Piece>> heads;

	PdfTableSetter(PdfSheet sheet, PdfFonts fonts, PdfTags tags, PdfTable table) {
		this.sheet = sheet;
		this.fonts = fonts;
		this.tags = tags;
		this.table = table;
		int shares = table.columns().stream().mapToInt(Column::share).sum();
		table.columns()
			.forEach((column) -> this.widths.add((PdfSheet.WIDTH - 2 * PdfSheet.MARGIN) * column.share() / shares));
		this.heads = pieces(table.columns().stream().map((column) -> Cell.of(column.title())).toList(), true);
	}

	/** Height of the heads and the first row, as far as a page holds it. */
	int least() {
		int first = this.table.rows().isEmpty() ? 0
				: pieces(this.table.rows().getFirst().cells(), false).stream().mapToInt(List::size).max().orElse(0);
		return height(this.heads) + Math.min(first, MOST_LINES) * LEADING + PADDING;
	}

	void set() throws IOException {
		PDStructureElement element = this.tags.add(StandardStructureTypes.TABLE);
		if (!this.sheet.hasRoomFor(least())) {
			this.sheet.next();
		}
		PDStructureElement head = this.tags.add(StandardStructureTypes.TR,
				this.tags.add(StandardStructureTypes.T_HEAD, element));
		for (int column = 0; column < this.heads.size(); column++) {
			this.sheet.text(this.tags.head(true, head), lines(column, this.heads.get(column)));
		}
		below(this.heads);
		PDStructureElement body = this.tags.add(StandardStructureTypes.T_BODY, element);
		for (Row row : this.table.rows()) {
			List<List<Piece>> pieces = pieces(row.cells(), row.strong());
			int longest = pieces.stream().mapToInt(List::size).max().orElse(0);
			for (int from = 0; from < longest; from += MOST_LINES) {
				int first = from;
				set(pieces.stream()
					.map((cell) -> cell.subList(Math.min(first, cell.size()),
							Math.min(first + MOST_LINES, cell.size())))
					.toList(), this.tags.add(StandardStructureTypes.TR, body));
			}
		}
		this.sheet.down(LEADING);
	}

	private void set(List<List<Piece>> cells, PDStructureElement row) throws IOException {
		if (!this.sheet.hasRoomFor(height(cells))) {
			this.sheet.next();
			for (int column = 0; column < this.heads.size(); column++) {
				this.sheet.repeated(lines(column, this.heads.get(column)));
			}
			below(this.heads);
		}
		for (int column = 0; column < cells.size(); column++) {
			PDStructureElement cell = (column == 0) ? this.tags.head(false, row)
					: this.tags.add(StandardStructureTypes.TD, row);
			this.sheet.text(cell, lines(column, cells.get(column)));
		}
		below(cells);
	}

	private void below(List<List<Piece>> cells) throws IOException {
		this.sheet.down(height(cells));
		this.sheet.rule();
	}

	private static int height(List<List<Piece>> cells) {
		return cells.stream().mapToInt(List::size).max().orElse(0) * LEADING + PADDING;
	}

	private List<List<Piece>> pieces(List<Cell> cells, boolean strong) {
		List<List<Piece>> all = new ArrayList<>();
		for (int column = 0; column < cells.size(); column++) {
			int width = this.widths.get(column) - 2 * PADDING;
			List<Piece> pieces = new ArrayList<>();
			this.fonts.lines(cells.get(column).text(), strong, SIZE, width)
				.forEach((line) -> pieces.add(new Piece(line, SIZE, strong)));
			for (String detail : cells.get(column).details()) {
				this.fonts.lines(detail, false, SMALL, width)
					.forEach((line) -> pieces.add(new Piece(line, SMALL, false)));
			}
			all.add(pieces);
		}
		return all;
	}

	private List<Line> lines(int column, List<Piece> pieces) {
		int left = PdfSheet.MARGIN + this.widths.stream().limit(column).mapToInt(Integer::intValue).sum() + PADDING;
		int right = left + this.widths.get(column) - 2 * PADDING;
		List<Line> lines = new ArrayList<>();
		for (int index = 0; index < pieces.size(); index++) {
			Piece piece = pieces.get(index);
			int from = this.table.columns().get(column).figure()
					? right - this.fonts.width(piece.text(), piece.strong(), piece.size()) : left;
			lines.add(new Line(piece.text(), from, this.sheet.cursor() + (index + 1) * LEADING, piece.size(),
					piece.strong(), (piece.size() == SIZE) ? PdfSheet.INK : PdfSheet.MUTED));
		}
		return lines;
	}

	private record Piece(String text, int size, boolean strong) {
	}

}
