package org.countrycoalition.exchange;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.countrycoalition.exchange.WorkbookCell.Look;
import org.countrycoalition.exchange.WorkbookColumn.Kind;

/**
 * How cells of a workbook look, each look once.
 */
class WorkbookStyles {

	private static final String WHOLE = "#,##0";

	private static final String DECIMALS = "#,##0.00";

	/** A text stays a text, and a place such as 1-2 does not become a date. */
	private static final String AS_TYPED = "@";

	private static final short LARGE = 14;

	private final Workbook workbook;

	private final Map<String, CellStyle> styles = new HashMap<>();

	WorkbookStyles(Workbook workbook) {
		this.workbook = workbook;
	}

	/**
	 * Makes all looks that cells of a column can have: once the first row is written,
	 * none is added any more.
	 */
	void prepare(WorkbookColumn column) {
		for (String format : List.of(AS_TYPED, "General", WHOLE, DECIMALS)) {
			plain(format, column);
		}
		for (Look look : Look.values()) {
			text(look, column);
		}
	}

	/** Of cells of a column that are still blank. */
	CellStyle blank(WorkbookColumn column) {
		return plain((column.kind() == Kind.TEXT) ? AS_TYPED : "General", column);
	}

	CellStyle number(BigDecimal number, WorkbookColumn column) {
		return plain((number.stripTrailingZeros().scale() <= 0) ? WHOLE : DECIMALS, column);
	}

	CellStyle year(WorkbookColumn column) {
		return plain("General", column);
	}

	CellStyle text(Look look, WorkbookColumn column) {
		return switch (look) {
			case PLAIN -> plain(AS_TYPED, column);
			case HEADER -> this.styles.computeIfAbsent("header", (key) -> header());
			case TITLE -> this.styles.computeIfAbsent("title", (key) -> title());
			case WRAPPED -> this.styles.computeIfAbsent("wrapped", (key) -> wrapped());
			case BESIDE -> this.styles.computeIfAbsent("beside", (key) -> this.workbook.createCellStyle());
		};
	}

	private CellStyle plain(String format, WorkbookColumn column) {
		return this.styles.computeIfAbsent(format + column.entry() + column.kind(), (key) -> {
			CellStyle style = this.workbook.createCellStyle();
			style.setDataFormat(this.workbook.createDataFormat().getFormat(format));
			style.setLocked(!column.entry());
			style.setVerticalAlignment(VerticalAlignment.TOP);
			if (column.kind() == Kind.NUMBER) {
				style.setAlignment(HorizontalAlignment.RIGHT);
			}
			if (!column.entry()) {
				fill(style, IndexedColors.GREY_25_PERCENT);
			}
			return style;
		});
	}

	private CellStyle header() {
		CellStyle style = this.workbook.createCellStyle();
		style.setFont(bold((short) 0));
		style.setWrapText(true);
		style.setVerticalAlignment(VerticalAlignment.BOTTOM);
		style.setBorderBottom(BorderStyle.MEDIUM);
		fill(style, IndexedColors.LIGHT_CORNFLOWER_BLUE);
		return style;
	}

	private CellStyle title() {
		CellStyle style = this.workbook.createCellStyle();
		style.setFont(bold(LARGE));
		return style;
	}

	private CellStyle wrapped() {
		CellStyle style = this.workbook.createCellStyle();
		style.setWrapText(true);
		style.setVerticalAlignment(VerticalAlignment.TOP);
		return style;
	}

	private Font bold(short size) {
		Font font = this.workbook.createFont();
		font.setBold(true);
		if (size > 0) {
			font.setFontHeightInPoints(size);
		}
		return font;
	}

	private static void fill(CellStyle style, IndexedColors color) {
		style.setFillForegroundColor(color.getIndex());
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
	}

}
