package org.countrycoalition.funding.iati;

import java.util.Arrays;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

/**
 * Writes elements with their attributes. Letters that XML does not have are left out,
 * whatever somebody has typed.
 */
class XmlOut {

	/** Before anything is written. */
	static final XmlOut NOTHING = new XmlOut(null);

	private final @Nullable XMLStreamWriter writer;

	XmlOut(@Nullable XMLStreamWriter writer) {
		this.writer = writer;
	}

	/**
	 * @return the first and then the others
	 */
	static String[] with(String[] more, String... first) {
		return Stream.of(first, more).flatMap(Arrays::stream).toArray(String[]::new);
	}

	void begin() {
		does((xml) -> xml.writeStartDocument("UTF-8", "1.0"));
	}

	/**
	 * @param attributes each name before its value
	 */
	void open(String element, String... attributes) {
		does((xml) -> {
			xml.writeStartElement(element);
			attributes(xml, attributes);
		});
	}

	void close() {
		does(XMLStreamWriter::writeEndElement);
	}

	void empty(String element, String... attributes) {
		does((xml) -> {
			xml.writeEmptyElement(element);
			attributes(xml, attributes);
		});
	}

	void text(String element, String text, String... attributes) {
		open(element, attributes);
		does((xml) -> xml.writeCharacters(writable(text)));
		close();
	}

	void end() {
		does((xml) -> {
			xml.writeEndDocument();
			xml.flush();
		});
	}

	private static void attributes(XMLStreamWriter xml, String... attributes) throws XMLStreamException {
		for (int name = 0; name < attributes.length; name += 2) {
			xml.writeAttribute(attributes[name], writable(attributes[name + 1]));
		}
	}

	private static String writable(String text) {
		return text.codePoints()
			.filter(XmlOut::isLetter)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static boolean isLetter(int letter) {
		boolean half = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
		return letter == '\n' || letter == '\t' || (letter >= ' ' && !half && letter != 0xFFFE && letter != 0xFFFF);
	}

	private void does(Step step) {
		if (this.writer == null) {
			throw new IllegalStateException("Nothing was begun");
		}
		try {
			step.write(this.writer);
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Something that is written. */
	@FunctionalInterface
	private interface Step {

		void write(XMLStreamWriter xml) throws XMLStreamException;

	}

}
