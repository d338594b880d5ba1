package org.countrycoalition.exchange;

import java.util.ArrayList;
import java.util.List;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The texts that the cells of a workbook point to.
 */
class SharedTexts extends DefaultHandler {

	private static final String ITEM = "si";

	private final List<String> texts = new ArrayList<>();

	private final GatheredText item = new GatheredText("t");

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) {
		if (name.equals(ITEM)) {
			this.item.restart();
		}
		this.item.begin(name);
	}

	@Override
	public void endElement(String uri, String name, String qualified) {
		this.item.end(name);
		if (name.equals(ITEM)) {
			this.texts.add(this.item.text());
		}
	}

	@Override
	public void characters(char[] characters, int start, int length) {
		this.item.add(characters, start, length);
	}

	/**
	 * @param number of a text as a cell has it, from 0 on
	 * @return the text
	 * @throws IndexOutOfBoundsException if there is none
	 * @throws NumberFormatException if it is no number
	 */
	String at(String number) {
		return this.texts.get(Integer.parseInt(number.strip()));
	}

}
