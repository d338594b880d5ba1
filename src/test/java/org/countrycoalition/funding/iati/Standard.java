package org.countrycoalition.funding.iati;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What the standard says of the elements that the portal writes: their order, attributes
 * and types by a schema that is narrower than the published one, and beyond any schema
 * the sums of shares and a name for each code of the portal's own. Where the published
 * schema is at hand, the system property {@code iati.schema} names its folder, and files
 * are checked against it too.
 */
final class Standard {

	private Standard() {
	}

	/**
	 * @return what is wrong, empty if the file is right
	 */
	static List<String> faults(byte[] file) {
		List<String> faults = new ArrayList<>();
		bySchema(file, Objects.requireNonNull(Standard.class.getResource("activities-as-written.xsd")), faults);
		String published = System.getProperty("iati.schema", "");
		if (!published.isEmpty()) {
			bySchema(file, address(Path.of(published, "iati-activities-schema.xsd")), faults);
		}
		Document document = parsed(file);
		NodeList activities = document.getElementsByTagName("iati-activity");
		for (int place = 0; place < activities.getLength(); place++) {
			shares((Element) activities.item(place), faults);
		}
		names(document.getElementsByTagName("sector"), faults);
		return faults;
	}

	private static URL address(Path file) {
		try {
			return file.toUri().toURL();
		}
		catch (MalformedURLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void bySchema(byte[] file, URL schema, List<String> faults) {
		try {
			SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
				.newSchema(schema)
				.newValidator()
				.validate(new StreamSource(new ByteArrayInputStream(file)));
		}
		catch (SAXException | IOException ex) {
			faults.add(String.valueOf(ex.getMessage()));
		}
	}

	/** A code of an own vocabulary says nothing to others without its name. */
	private static void names(NodeList sectors, List<String> faults) {
		for (int place = 0; place < sectors.getLength(); place++) {
			Element sector = (Element) sectors.item(place);
			if (sector.getAttribute("vocabulary").equals("99") && children(sector).isEmpty()) {
				faults.add("a sector of the portal's own has no name");
			}
		}
	}

	static Document parsed(byte[] file) {
		try {
			return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(file));
		}
		catch (SAXException | IOException | ParserConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static List<Element> children(Element element) {
		NodeList nodes = element.getChildNodes();
		return IntStream.range(0, nodes.getLength())
			.mapToObj(nodes::item)
			.filter(Element.class::isInstance)
			.map(Element.class::cast)
			.toList();
	}

	/**
	 * Sectors stand on the activity, 100 per cent each vocabulary, or on all
	 * transactions.
	 */
	private static void shares(Element activity, List<String> faults) {
		List<Element> children = children(activity);
		for (String vocabulary : List.of("1", "99")) {
			List<Element> sectors = children.stream()
				.filter((child) -> child.getTagName().equals("sector")
						&& child.getAttribute("vocabulary").equals(vocabulary))
				.toList();
			BigDecimal sum = sectors.stream()
				.map((sector) -> new BigDecimal(sector.getAttribute("percentage")))
				.reduce(BigDecimal.ZERO, BigDecimal::add);
			boolean onTransactions = children.stream()
				.filter((child) -> child.getTagName().equals("transaction"))
				.allMatch((transaction) -> children(transaction).stream()
					.filter((child) -> child.getTagName().equals("sector")
							&& child.getAttribute("vocabulary").equals(vocabulary))
					.count() == 1);
			if (sectors.isEmpty() ? !onTransactions : onTransactions || sum.compareTo(new BigDecimal(100)) != 0) {
				faults.add("sectors of vocabulary " + vocabulary + " come to " + sum);
			}
		}
	}

}
