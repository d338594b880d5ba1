package org.countrycoalition.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Which sheets a workbook has, and from when on it counts days.
 */
class WorkbookOutline extends DefaultHandler {

	private final List<String> sheets = new ArrayList<>();

	private final List<String> names = new ArrayList<>();

	private boolean begins1904;

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) {
		if (name.equals("workbookPr")) {
			String begin = attributes.getValue("date1904");
			this.begins1904 = "1".equals(begin) || "true".equals(begin);
		}
		else if (name.equals("sheet")) {
			IntStream.range(0, attributes.getLength())
				.filter((index) -> attributes.getLocalName(index).equals("id"))
				.mapToObj(attributes::getValue)
				.forEach((id) -> {
					this.sheets.add(id);
					this.names.add(String.valueOf(attributes.getValue("name")));
				});
		}
	}

	/** Links to the sheets, in their order. */
	List<String> sheets() {
		return this.sheets;
	}

	/** Words on the tabs of the sheets, in the same order. */
	List<String> names() {
		return this.names;
	}

	/** Whether days are counted from 1904 on instead of 1900. */
	boolean begins1904() {
		return this.begins1904;
	}

}
