package org.countrycoalition.funding.iati;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 * What the standard says of the elements that the portal writes. The published schema
 * itself is not part of this repository; where it is at hand, the system property
 * {@code iati.schema} names its folder and files are checked against it too.
 */
final class Standard {

	/** Children in their order; ! must be there, + several may be. */
	private static final Map<String, List<String>> CHILDREN = Map.of("iati-activities", List.of("iati-activity!+"),
			"iati-activity",
			List.of("iati-identifier!", "reporting-org!", "title!", "description!+", "participating-org!+",
					"other-identifier+", "activity-status!", "activity-date!+", "contact-info+", "activity-scope",
					"recipient-country+", "recipient-region+", "location+", "sector+", "budget+",
					"planned-disbursement+", "capital-spend", "transaction+"),
			"budget", List.of("period-start!", "period-end!", "value!"), "transaction",
			List.of("transaction-type!", "transaction-date!", "value!", "description", "provider-org", "receiver-org",
					"disbursement-channel", "sector+", "recipient-country", "recipient-region", "flow-type",
					"finance-type", "aid-type", "tied-status"));

	/** Attributes; ! must be there. */
	private static final Map<String, List<String>> ATTRIBUTES = Map.ofEntries(
			Map.entry("iati-activities", List.of("version!", "generated-datetime")),
			Map.entry("iati-activity", List.of("xml:lang", "default-currency")),
			Map.entry("reporting-org", List.of("ref!", "type!", "secondary-reporter")),
			Map.entry("participating-org", List.of("role!", "type", "ref")), Map.entry("description", List.of("type")),
			Map.entry("activity-status", List.of("code!")), Map.entry("activity-date", List.of("type!", "iso-date!")),
			Map.entry("recipient-country", List.of("code!", "percentage")),
			Map.entry("recipient-region", List.of("code!", "vocabulary", "percentage")),
			Map.entry("sector", List.of("code!", "vocabulary", "percentage")),
			Map.entry("budget", List.of("type", "status")), Map.entry("period-start", List.of("iso-date!")),
			Map.entry("period-end", List.of("iso-date!")), Map.entry("value", List.of("value-date!", "currency")),
			Map.entry("transaction-type", List.of("code!")), Map.entry("transaction-date", List.of("iso-date!")));

	private Standard() {
	}

	/**
	 * @return what is wrong, empty if the file is right
	 */
	static List<String> faults(byte[] file) {
		List<String> faults = new ArrayList<>();
		Document document = parsed(file);
		check(document.getDocumentElement(), faults);
		NodeList activities = document.getElementsByTagName("iati-activity");
		for (int place = 0; place < activities.getLength(); place++) {
			shares((Element) activities.item(place), faults);
		}
		String schema = System.getProperty("iati.schema", "");
		if (!schema.isEmpty()) {
			byTheSchema(file, Path.of(schema), faults);
		}
		return faults;
	}

	static Document parsed(byte[] file) {
		try {
			return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(file));
		}
		catch (SAXException | IOException | ParserConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void byTheSchema(byte[] file, Path folder, List<String> faults) {
		try {
			SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
				.newSchema(folder.resolve("iati-activities-schema.xsd").toFile())
				.newValidator()
				.validate(new StreamSource(new ByteArrayInputStream(file)));
		}
		catch (SAXException | IOException ex) {
			faults.add(String.valueOf(ex.getMessage()));
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

	private static void check(Element element, List<String> faults) {
		String name = element.getTagName();
		List<String> attributes = ATTRIBUTES.getOrDefault(name, List.of());
		for (int place = 0; place < element.getAttributes().getLength(); place++) {
			String attribute = element.getAttributes().item(place).getNodeName();
			if (attributes.stream().noneMatch((known) -> known.replace("!", "").equals(attribute))) {
				faults.add(name + " has " + attribute);
			}
		}
		attributes.stream()
			.filter((known) -> known.endsWith("!") && element.getAttribute(known.replace("!", "")).isEmpty())
			.forEach((known) -> faults.add(name + " lacks " + known));
		List<Element> children = children(element);
		List<String> expected = CHILDREN.get(name);
		if (expected != null) {
			order(name, expected, children.stream().map(Element::getTagName).toList(), faults);
		}
		else if (children.stream().anyMatch((child) -> !child.getTagName().equals("narrative"))) {
			faults.add(name + " has children");
		}
		children.forEach((child) -> check(child, faults));
	}

	private static void order(String name, List<String> expected, List<String> found, List<String> faults) {
		int place = 0;
		for (String one : expected) {
			String child = one.replaceAll("[!+]", "");
			int before = place;
			while (place < found.size() && found.get(place).equals(child)) {
				place++;
			}
			if (one.contains("!") && place == before) {
				faults.add(name + " lacks " + child);
			}
			if (!one.contains("+") && place > before + 1) {
				faults.add(name + " has more than one " + child);
			}
		}
		if (place < found.size()) {
			faults.add(name + " has " + found.get(place) + " out of place");
		}
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
