package org.countrycoalition.funding.iati;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.countrycoalition.exchange.Sheets;
import org.countrycoalition.exchange.UnreadableFile;
import org.countrycoalition.exchange.UnreadableFile.Fault;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads activities one by one. A file can have nothing else read for it, define no
 * entities, and is no deeper and no larger than activities are.
 */
class IatiReader extends DefaultHandler {

	private static final Set<String> VERSIONS = Set.of("2.01", "2.02", "2.03");

	private static final String ROOT = "iati-activities";

	private static final int DEEPEST = 20;

	/** Elements of a file; its size has a limit too. */
	private static final int MOST = 500_000;

	private final List<IatiActivity> activities = new ArrayList<>();

	private final Deque<XmlElement> open = new ArrayDeque<>();

	private @Nullable Locator place;

	/** Namespace of the file; the standard's elements have none. */
	private String namespace = "";

	private @Nullable LocalDate generatedOn;

	private int depth;

	private int met;

	IatiFile read(byte[] content) {
		if (content.length > Sheets.LARGEST) {
			throw new UnreadableFile(Fault.TOO_LARGE, 0, "", Sheets.LARGEST / 1_000_000 + " MB");
		}
		try {
			parser().parse(new ByteArrayInputStream(content), this);
		}
		catch (SAXParseException ex) {
			throw malformed(ex.getLineNumber(), ex.getColumnNumber());
		}
		catch (SAXException | IOException ex) {
			throw malformed(line(), (this.place != null) ? this.place.getColumnNumber() : 0);
		}
		if (this.activities.isEmpty()) {
			throw new UnreadableFile(Fault.EMPTY, 0, "", "");
		}
		return new IatiFile(this.activities, this.generatedOn);
	}

	/** In our words: those of the parser are in one language, and for programmers. */
	private static UnreadableFile malformed(int line, int column) {
		return new UnreadableFile(Fault.NOT_WELL_FORMED, Math.max(line, 0), (column > 0) ? String.valueOf(column) : "",
				"");
	}

	private static SAXParser parser() throws SAXException {
		try {
			SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setXIncludeAware(false);
			factory.setNamespaceAware(true);
			SAXParser parser = factory.newSAXParser();
			// an escaped quotation mark counts as an entity too; nobody can define others
			parser.setProperty("jdk.xml.maxGeneralEntitySizeLimit", String.valueOf(Sheets.LARGEST));
			parser.setProperty("jdk.xml.totalEntitySizeLimit", String.valueOf(Sheets.LARGEST));
			return parser;
		}
		catch (ParserConfigurationException ex) {
			throw new IllegalStateException("Every JDK reads XML", ex);
		}
	}

	@Override
	public void setDocumentLocator(Locator locator) {
		this.place = locator;
	}

	@Override
	public void startElement(String uri, String local, String name, Attributes attributes) {
		this.depth++;
		if (this.depth > DEEPEST || ++this.met > MOST) {
			throw new UnreadableFile(Fault.TOO_LARGE, line(), name, "");
		}
		if (this.depth == 1) {
			begin(local, attributes);
			this.namespace = uri;
			return;
		}
		boolean standard = uri.equals(this.namespace);
		if (!this.open.isEmpty() || (this.depth == 2 && standard && local.equals("iati-activity"))) {
			XmlElement element = new XmlElement(local, map(attributes), line());
			// what others add in namespaces of their own is read past
			if (!this.open.isEmpty() && standard) {
				this.open.getFirst().add(element);
			}
			this.open.push(element);
		}
	}

	private void begin(String name, Attributes attributes) {
		if (!name.equals(ROOT)) {
			throw new UnreadableFile(Fault.NOT_IATI, line(), name, name);
		}
		String version = Objects.requireNonNullElse(attributes.getValue("", "version"), "").strip();
		if (!VERSIONS.contains(version)) {
			throw new UnreadableFile(Fault.NOT_A_CHOICE, line(), "version", version);
		}
		this.generatedOn = IatiActivity
			.day(Objects.requireNonNullElse(attributes.getValue("", "generated-datetime"), ""));
	}

	@Override
	public void endElement(String uri, String local, String name) {
		this.depth--;
		if (!this.open.isEmpty()) {
			XmlElement ended = this.open.pop();
			if (this.open.isEmpty()) {
				this.activities.add(new IatiActivity(ended));
			}
		}
	}

	@Override
	public void characters(char[] letters, int start, int length) {
		if (!this.open.isEmpty()) {
			this.open.getFirst().add(letters, start, length);
		}
	}

	@Override
	public void fatalError(SAXParseException failure) throws SAXException {
		throw failure;
	}

	private int line() {
		return (this.place != null) ? this.place.getLineNumber() : 0;
	}

	private static Map<String, String> map(Attributes attributes) {
		Map<String, String> map = new HashMap<>();
		for (int number = 0; number < attributes.getLength(); number++) {
			map.put(XmlElement.key(attributes.getURI(number), attributes.getLocalName(number)),
					attributes.getValue(number));
		}
		return map;
	}

}
