package org.countrycoalition.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Which numbers of a workbook are dates: those in cells of a style that shows a date.
 */
class NumberStyles extends DefaultHandler {

	/** Letters of a format; Excel takes no more. */
	private static final int LONGEST = 255;

	private final Map<Integer, String> formats = new HashMap<>();

	private final List<Integer> styles = new ArrayList<>();

	private final Map<Integer, Boolean> dates = new HashMap<>();

	private final boolean begins1904;

	private String group = "";

	/**
	 * @param begins1904 whether days are counted from 1904 on
	 */
	NumberStyles(boolean begins1904) {
		this.begins1904 = begins1904;
	}

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) {
		String format = attributes.getValue("numFmtId");
		switch (name) {
			case "numFmts", "cellXfs" -> this.group = name;
			case "numFmt" -> {
				if (this.group.equals("numFmts")) {
					this.formats.put(number(format), String.valueOf(attributes.getValue("formatCode")));
				}
			}
			case "xf" -> {
				if (this.group.equals("cellXfs")) {
					this.styles.add(number(format));
				}
			}
			default -> {
			}
		}
	}

	@Override
	public void endElement(String uri, String name, String qualified) {
		if (name.equals(this.group)) {
			this.group = "";
		}
	}

	private static int number(@Nullable String text) {
		return (text != null) ? Integer.parseInt(text) : 0;
	}

	/**
	 * @param written number as it is stored
	 * @param style number of the cell's style, from 0 on
	 * @return the number without an exponent, or the date that is meant
	 * @throws NumberFormatException if it is no number
	 */
	String text(String written, int style) {
		double number = Double.parseDouble(written);
		if (!Double.isFinite(number)) {
			throw new NumberFormatException(written);
		}
		return (this.dates.computeIfAbsent(style, this::isDate) && DateUtil.isValidExcelDate(number))
				? DateUtil.getLocalDateTime(number, this.begins1904).toLocalDate().toString()
				: NumberToTextConverter.toText(number);
	}

	/**
	 * @param number as a workbook keeps it
	 * @return as {@link #text} reads it again
	 */
	static String kept(BigDecimal number) {
		return NumberToTextConverter.toText(number.doubleValue());
	}

	/** Whether numbers of the style are shown as per cent: 0.5 as 50 %. */
	boolean isPercent(int style) {
		String format = format(style);
		return format != null && format.indexOf('%') >= 0;
	}

	private boolean isDate(int style) {
		String format = format(style);
		return format != null && format.length() <= LONGEST && DateUtil.isADateFormat(this.styles.get(style), format);
	}

	private @Nullable String format(int style) {
		if (style < 0 || style >= this.styles.size()) {
			return null;
		}
		int id = this.styles.get(style);
		return this.formats.getOrDefault(id, BuiltinFormats.getBuiltinFormat(id));
	}

}
