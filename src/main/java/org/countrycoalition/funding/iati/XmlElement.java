package org.countrycoalition.funding.iati;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of a file with its place in it.
 */
class XmlElement {

	private final String name;

	private final Map<String, String> attributes;

	private final int line;

	private final List<XmlElement> children = new ArrayList<>();

	private final StringBuilder text = new StringBuilder();

	/**
	 * @param line number in the file
	 */
	XmlElement(String name, Map<String, String> attributes, int line) {
		this.name = name;
		this.attributes = Map.copyOf(attributes);
		this.line = line;
	}

	void add(XmlElement child) {
		this.children.add(child);
	}

	void add(char[] letters, int start, int length) {
		this.text.append(letters, start, length);
	}

	String name() {
		return this.name;
	}

	int line() {
		return this.line;
	}

	String text() {
		return this.text.toString().strip();
	}

	/** Its value without outer blanks, empty if there is none. */
	String attribute(String attribute) {
		return this.attributes.getOrDefault(attribute, "").strip();
	}

	List<XmlElement> children(String child) {
		return this.children.stream().filter((one) -> one.name.equals(child)).toList();
	}

	Optional<XmlElement> child(String child) {
		return children(child).stream().findFirst();
	}

	/** What it is called: its first narrative, else its reference; may be empty. */
	String called() {
		String narrative = children("narrative").stream()
			.map(XmlElement::text)
			.filter((one) -> !one.isEmpty())
			.findFirst()
			.orElse("");
		return narrative.isEmpty() ? attribute("ref") : narrative;
	}

}
