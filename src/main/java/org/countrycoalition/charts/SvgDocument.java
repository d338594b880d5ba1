package org.countrycoalition.charts;

import java.awt.Color;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.apache.batik.svggen.SVGSyntax;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The SVG around a drawing: name and description for assistive technology, a view box so
 * that the picture scales, short colours, and neither style nor script, which the
 * portal's Content-Security-Policy would refuse.
 */
final class SvgDocument {

	private static final Pattern RGB = Pattern.compile("rgb\\((\\d+),\\s*(\\d+),\\s*(\\d+)\\)");

	/** What Batik states although it is so anyway. */
	private static final List<String> IDLE = List.of("color-interpolation", "color-rendering", "image-rendering",
			"shape-rendering", "stroke-dasharray", "stroke-dashoffset", "text-rendering", "font-family",
			"stroke-linejoin", "stroke-miterlimit", "font-style");

	private static final List<String> OPACITIES = List.of("fill-opacity", "stroke-opacity");

	private static final List<String> GROUPS = List.of("svg", "g", "defs", "pattern");

	private final Document document;

	private final SvgCanvas canvas;

	private final Chart chart;

	private final Palette palette;

	SvgDocument(Chart chart, Palette palette) {
		try {
			this.document = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
		}
		catch (ParserConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
		this.canvas = new SvgCanvas(this.document, chart.id());
		this.chart = chart;
		this.palette = palette;
	}

	SvgCanvas canvas() {
		return this.canvas;
	}

	/** Ends the drawing and writes it out. */
	String write(int height, String title, String description) {
		Element root = this.canvas.getRoot();
		tidy(root, "none");
		int width = this.chart.size().width();
		root.setAttribute("viewBox", "0 0 " + width + " " + height);
		boolean inPage = this.chart.scheme() == Scheme.PAGE;
		root.setAttribute("width", inPage ? "100%" : String.valueOf(width));
		if (!inPage) {
			root.setAttribute("height", String.valueOf(height));
			root.setAttribute("font-family", "system-ui, sans-serif");
		}
		root.setAttribute("role", "img");
		root.setAttribute("lang", this.chart.passport().switches().language().toLanguageTag());
		String id = this.chart.id();
		root.setAttribute("aria-labelledby", id + "-title " + id + "-desc");
		root.insertBefore(text("desc", description), root.getFirstChild());
		root.insertBefore(text("title", title), root.getFirstChild());
		return serialized(root);
	}

	private Element text(String name, String content) {
		Element element = this.document.createElementNS(SVGSyntax.SVG_NAMESPACE_URI, name);
		element.setAttribute("id", this.chart.id() + "-" + name);
		element.setTextContent(legible(content));
		return element;
	}

	/**
	 * Batik sets a stroke on groups and takes it back on every filled element; here only
	 * what is stroked says so.
	 */
	private void tidy(Element element, String outerStroke) {
		String stroke = element.hasAttribute("stroke") ? element.getAttribute("stroke") : outerStroke;
		element.removeAttribute("stroke");
		IDLE.forEach(element::removeAttribute);
		OPACITIES.stream().filter((each) -> element.getAttribute(each).equals("1")).forEach(element::removeAttribute);
		element.setAttribute("fill", shortened(element.getAttribute("fill")));
		if (element.getAttribute("fill").isEmpty()) {
			element.removeAttribute("fill");
		}
		List<Element> children = IntStream.range(0, element.getChildNodes().getLength())
			.mapToObj(element.getChildNodes()::item)
			.filter(Element.class::isInstance)
			.map(Element.class::cast)
			.toList();
		children.forEach((child) -> tidy(child, stroke));
		if (GROUPS.contains(element.getLocalName())) {
			children.stream()
				.filter((child) -> GROUPS.contains(child.getLocalName()) && !child.hasChildNodes())
				.forEach(element::removeChild);
		}
		else if (!stroke.equals("none")) {
			element.setAttribute("stroke", shortened(stroke));
		}
	}

	private String shortened(String paint) {
		Matcher matcher = RGB.matcher(paint);
		return matcher.matches() ? this.palette.svg(new Color(Integer.parseInt(matcher.group(1)),
				Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)))) : paint;
	}

	private static String serialized(Element root) {
		try {
			Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
			transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
			StringWriter writer = new StringWriter();
			transformer.transform(new DOMSource(root), new StreamResult(writer));
			return writer.toString();
		}
		catch (TransformerException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The text without the characters that XML 1.0 forbids. */
	static String legible(String text) {
		return text.codePoints()
			.filter((each) -> each == '\t' || each == '\n' || each == '\r' || (each >= 0x20 && each <= 0xD7FF)
					|| (each >= 0xE000 && each <= 0xFFFD) || each >= 0x10000)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
