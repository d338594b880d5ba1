package org.countrycoalition.funding.iati;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javax.xml.XMLConstants;

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
	 * @param attributes by their keys
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
		return attribute("", attribute);
	}

	/** The same of a namespace. */
	String attribute(String namespace, String attribute) {
		return this.attributes.getOrDefault(key(namespace, attribute), "").strip();
	}

	/**
	 * @param namespace empty if none
	 * @return by what an attribute is known
	 */
	static String key(String namespace, String attribute) {
		return namespace.isEmpty() ? attribute : "{" + namespace + "}" + attribute;
	}

	List<XmlElement> children(String child) {
		return this.children.stream().filter((one) -> one.name.equals(child)).toList();
	}

	Optional<XmlElement> child(String child) {
		return children(child).stream().findFirst();
	}

	/**
	 * What it is called: its narrative that says it is English, else its first, else its
	 * reference; may be empty.
	 */
	String called() {
		List<XmlElement> told = children("narrative").stream().filter((one) -> !one.text().isEmpty()).toList();
		return told.stream()
			.filter((one) -> one.attribute(XMLConstants.XML_NS_URI, "lang").toLowerCase(Locale.ROOT).startsWith("en"))
			.findFirst()
			.or(() -> told.stream().findFirst())
			.map(XmlElement::text)
			.orElseGet(() -> attribute("ref"));
	}

}
