package org.countrycoalition.exchange;

import java.util.Set;

import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/**
 * The text of some elements of a workbook while they go by, without what is written over
 * it to tell how it is spoken.
 */
class GatheredText {

	private static final String SPOKEN = "rPh";

	private final Set<String> elements;

	private final StringBuilder text = new StringBuilder();

	private boolean gathering;

	private boolean spoken;

	/**
	 * @param elements whose text is gathered
	 */
	GatheredText(String... elements) {
		this.elements = Set.of(elements);
	}

	void restart() {
		this.text.setLength(0);
		this.spoken = false;
	}

	void begin(String element) {
		this.spoken |= element.equals(SPOKEN);
		this.gathering = !this.spoken && this.elements.contains(element);
	}

	void end(String element) {
		this.spoken &= !element.equals(SPOKEN);
		this.gathering = false;
	}

	void add(char[] characters, int start, int length) {
		if (this.gathering) {
			this.text.append(characters, start, length);
		}
	}

	/**
	 * @return what was gathered; letters that XML cannot hold are written as
	 * {@code _x000D_} in it and meant as such
	 */
	String text() {
		String written = this.text.toString();
		return written.contains("_x") ? new XSSFRichTextString(written).getString() : written;
	}

}
