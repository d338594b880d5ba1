package org.countrycoalition.funding.iati;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What the standard says of the elements that the portal writes: their order, attributes
 * and types by a schema that is narrower than the published one; beyond any schema its
 * published rules (github.com/IATI/IATI-Rulesets, rulesets/standard.json) and the codes
 * of its lists. Where the published schema is at hand, the system property
 * {@code iati.schema} names its folder, and files are checked against it too.
 */
final class Standard {

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	private static final Set<String> INCOMING = Set.of("1", "11", "13");

	private static final String[] RECIPIENTS = { "recipient-country", "recipient-region" };

	private Standard() {
	}

	/**
	 * @return what is wrong, empty if the file is right
	 */
	static List<String> faults(byte[] file) {
		List<String> faults = faultsBySchema(file);
		return faults.isEmpty() ? faultsByRules(parsed(file)) : faults;
	}

	static List<String> faultsBySchema(byte[] file) {
		List<String> faults = new ArrayList<>();
		bySchema(file, Objects.requireNonNull(Standard.class.getResource("activities-as-written.xsd")), faults);
		String published = System.getProperty("iati.schema", "");
		if (faults.isEmpty() && !published.isEmpty()) {
			bySchema(file, address(Path.of(published, "iati-activities-schema.xsd")), faults);
		}
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

	static Document parsed(byte[] file) {
		try {
			return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(file));
		}
		catch (SAXException | IOException | ParserConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static List<String> faultsByRules(Document document) {
		List<String> faults = new ArrayList<>();
		LocalDate today = day(document.getDocumentElement(), "generated-datetime");
		elements(document.getElementsByTagName("iati-activity")).forEach((activity) -> {
			recipients(activity, faults);
			sectors(activity, faults);
			dates(activity, faults);
			names(activity, faults);
			children(activity, "transaction").forEach((one) -> transaction(one, today, faults));
		});
		WrittenCodes.in(document)
			.stream()
			.filter((code) -> !WrittenCodes.known().contains(code))
			.forEach((code) -> faults.add("not a known code: " + code));
		return faults;
	}

	/** On the activity, 100 per cent together, or one on every transaction. */
	private static void recipients(Element activity, List<String> faults) {
		List<List<Element>> each = children(activity, "transaction").stream()
			.map((transaction) -> children(transaction, RECIPIENTS))
			.toList();
		if (!isOneOrAll(children(activity, RECIPIENTS), each)) {
			faults.add("countries and regions: neither all of the activity nor one of each transaction");
		}
	}

	/** Of each vocabulary the same as of recipients. */
	private static void sectors(Element activity, List<String> faults) {
		for (String vocabulary : List.of("1", "99")) {
			List<List<Element>> each = children(activity, "transaction").stream()
				.map((transaction) -> sectors(transaction, vocabulary))
				.toList();
			if (!isOneOrAll(sectors(activity, vocabulary), each)) {
				faults.add("sectors of vocabulary " + vocabulary
						+ ": neither all of the activity nor one of each transaction");
			}
		}
	}

	private static List<Element> sectors(Element element, String vocabulary) {
		return children(element, "sector").stream()
			.filter((sector) -> sector.getAttribute("vocabulary").equals(vocabulary))
			.toList();
	}

	private static boolean isOneOrAll(List<Element> activity, List<List<Element>> transactions) {
		if (activity.isEmpty()) {
			return !transactions.isEmpty() && transactions.stream().allMatch((parts) -> parts.size() == 1);
		}
		BigDecimal sum = activity.stream()
			.map((part) -> part.getAttribute("percentage"))
			.filter((share) -> !share.isEmpty())
			.map(BigDecimal::new)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		boolean single = activity.size() == 1 && !activity.getFirst().hasAttribute("percentage");
		return (single || sum.compareTo(WHOLE) == 0) && transactions.stream().allMatch(List::isEmpty);
	}

	/** A start is needed and no end comes before it; a budget is of a year at most. */
	private static void dates(Element activity, List<String> faults) {
		List<LocalDate> starts = dates(activity, "1");
		if (starts.size() != 1 || dates(activity, "3").stream().anyMatch((end) -> end.isBefore(starts.getFirst()))) {
			faults.add("no start, or an end before it");
		}
		for (Element budget : children(activity, "budget")) {
			LocalDate start = day(children(budget, "period-start").getFirst(), "iso-date");
			LocalDate end = day(children(budget, "period-end").getFirst(), "iso-date");
			if (end.isBefore(start) || !end.isBefore(start.plusYears(1))) {
				faults.add("a budget from " + start + " to " + end);
			}
		}
	}

	private static List<LocalDate> dates(Element activity, String type) {
		return children(activity, "activity-date").stream()
			.filter((date) -> date.getAttribute("type").equals(type))
			.map((date) -> day(date, "iso-date"))
			.toList();
	}

	/** None is of tomorrow, and nobody is taken for its giver or receiver by default. */
	private static void transaction(Element transaction, LocalDate today, List<String> faults) {
		if (day(children(transaction, "transaction-date").getFirst(), "iso-date").isAfter(today)
				|| day(children(transaction, "value").getFirst(), "value-date").isAfter(today)) {
			faults.add("a transaction of tomorrow");
		}
		boolean incoming = INCOMING.contains(children(transaction, "transaction-type").getFirst().getAttribute("code"));
		if (children(transaction, "provider-org").isEmpty()
				|| (incoming && children(transaction, "receiver-org").isEmpty())) {
			faults.add("a transaction from or to nobody");
		}
	}

	/**
	 * An identifier begins with that of who reports, no name is blank, and a code of an
	 * own vocabulary, which says nothing to others, has one.
	 */
	private static void names(Element activity, List<String> faults) {
		String identifier = children(activity, "iati-identifier").getFirst().getTextContent();
		String reporter = children(activity, "reporting-org").getFirst().getAttribute("ref");
		if (!identifier.startsWith(reporter + "-") || !identifier.matches("[^/&|?\\s]+")) {
			faults.add("identifier " + identifier);
		}
		elements(activity.getElementsByTagName("*")).forEach((element) -> {
			if (element.getTagName().equals("narrative") && element.getTextContent().isBlank()) {
				faults.add("a blank name");
			}
			if (element.getAttribute("vocabulary").equals("99") && children(element, "narrative").isEmpty()) {
				faults.add("a code of the portal's own has no name");
			}
		});
	}

	private static LocalDate day(Element element, String attribute) {
		return LocalDate.parse(element.getAttribute(attribute).substring(0, 10));
	}

	private static List<Element> children(Element element, String... names) {
		return elements(element.getChildNodes()).stream()
			.filter((child) -> Arrays.asList(names).contains(child.getTagName()))
			.toList();
	}

	private static List<Element> elements(NodeList nodes) {
		List<Node> all = IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).toList();
		return all.stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
	}

}
