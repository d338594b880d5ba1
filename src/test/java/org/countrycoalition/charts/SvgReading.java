package org.countrycoalition.charts;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * Reads a chart back from its SVG alone: the scale from the labels of the value axis and
 * the grid lines beside them, then the bars.
 */
final class SvgReading {

	private static final double HALF_PIXEL = 0.5;

	private final Element root;

	SvgReading(String svg) throws Exception {
		this.root = DocumentBuilderFactory.newDefaultNSInstance()
			.newDocumentBuilder()
			.parse(new InputSource(new StringReader(svg)))
			.getDocumentElement();
	}

	Element root() {
		return this.root;
	}

	List<Element> all(String name) {
		NodeList nodes = this.root.getElementsByTagName(name);
		return IntStream.range(0, nodes.getLength()).mapToObj((index) -> (Element) nodes.item(index)).toList();
	}

	/** Bars by series and category, such as {@code 0.3}. */
	Map<String, Element> bars() {
		Map<String, Element> bars = new TreeMap<>();
		all("rect").stream()
			.filter((each) -> each.hasAttribute("data-bar"))
			.forEach((each) -> bars.put(each.getAttribute("data-bar"), each));
		return bars;
	}

	Element bar(String name) {
		Element bar = bars().get(name);
		if (bar == null) {
			throw new AssertionError("No bar " + name);
		}
		return bar;
	}

	/** The parts whose drawn height is further than half a pixel from their value. */
	List<String> wrongBars(ChartData data) {
		double perUnit = pixelsPerUnit();
		List<String> wrong = new ArrayList<>();
		for (int series = 0; series < data.series().size(); series++) {
			for (int category = 0; category < data.categories().size(); category++) {
				String name = series + "." + category;
				BigDecimal value = data.cell(series, category).value();
				double expected = (value != null) ? data.unit().scaled(value).doubleValue() * perUnit : 0;
				Element bar = bars().get(name);
				double height = (bar != null) ? number(bar, "height") : 0;
				if (Math.abs(height - expected) > HALF_PIXEL) {
					wrong.add(name);
				}
			}
		}
		return wrong;
	}

	double zeroLine() {
		return gridLines().getLast();
	}

	double pixelsPerUnit() {
		List<Element> ticks = all("text").stream()
			.filter((each) -> each.getAttribute("text-anchor").equals("end"))
			.filter((each) -> !turned(each))
			.sorted(Comparator.comparingDouble((each) -> number(each, "y")))
			.toList();
		List<Double> lines = gridLines();
		if (lines.size() != ticks.size()) {
			throw new IllegalStateException(lines + " for " + ticks.size() + " labels");
		}
		double top = Double.parseDouble(ticks.getFirst().getTextContent());
		double zero = Double.parseDouble(ticks.getLast().getTextContent());
		return (lines.getLast() - lines.getFirst()) / (top - zero);
	}

	private static boolean turned(Element text) {
		return text.hasAttribute("transform") || ((Element) text.getParentNode()).hasAttribute("transform");
	}

	/** Horizontal lines right of the labels, from top to bottom. */
	private List<Double> gridLines() {
		double plot = all("line").stream().mapToDouble((each) -> number(each, "x1")).max().orElseThrow();
		return all("line").stream()
			.filter((each) -> number(each, "x1") == plot && number(each, "x2") > plot)
			.map((each) -> number(each, "y1"))
			.distinct()
			.sorted()
			.toList();
	}

	static double number(Element element, String attribute) {
		return Double.parseDouble(element.getAttribute(attribute));
	}

}
