package org.countrycoalition.charts;

import java.awt.Graphics;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.util.Locale;

import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.apache.batik.svggen.SVGSyntax;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Batik's canvas, which here also keeps the anchor of a text, names the bars, and clips
 * nothing (the layout leaves nothing to clip, and clip paths would need ids).
 */
final class SvgCanvas extends SVGGraphics2D {

	SvgCanvas(Document document, String chartId) {
		super(context(document, chartId), false);
		// measure as the PNG does
		this.fmg.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
		this.fmg.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
	}

	private SvgCanvas(SvgCanvas other) {
		super(other);
	}

	private static SVGGeneratorContext context(Document document, String chartId) {
		SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
		context.setPrecision(1);
		context.setComment(null);
		context.setExtensionHandler(new SvgPatterns());
		context.setIDGenerator(new SVGIDGenerator() {
			@Override
			public String generateID(String prefix) {
				return chartId + "-" + super.generateID(prefix);
			}
		});
		return context;
	}

	@Override
	public Graphics create() {
		return new SvgCanvas(this);
	}

	@Override
	public void clip(Shape shape) {
	}

	@Override
	public void setClip(Shape shape) {
	}

	@Override
	public void drawString(String text, float x, float y) {
		Element element = element("text");
		DrawingHint.Anchor anchor = (getRenderingHint(DrawingHint.ANCHOR) instanceof DrawingHint.Anchor hint) ? hint
				: DrawingHint.Anchor.START;
		int width = getFontMetrics(getFont()).stringWidth(text);
		float fixed = switch (anchor) {
			case START -> x;
			case MIDDLE -> x + width / 2f;
			case END -> x + width;
		};
		element.setAttribute("x", this.generatorCtx.doubleString(fixed));
		element.setAttribute("y", this.generatorCtx.doubleString(y));
		if (anchor != DrawingHint.Anchor.START) {
			element.setAttribute("text-anchor", anchor.name().toLowerCase(Locale.ROOT));
		}
		element.setTextContent(SvgDocument.legible(text));
		this.domGroupManager.addElement(element, DOMGroupManager.FILL);
	}

	@Override
	public void fill(Shape shape) {
		if (!(getRenderingHint(DrawingHint.BAR) instanceof DrawingHint.Bar bar)) {
			super.fill(shape);
			return;
		}
		Element element = this.shapeConverter.toSVG(shape);
		element.setAttribute("data-bar", bar.series() + "." + bar.category());
		if (!bar.words().isEmpty()) {
			Element title = element("title");
			title.setTextContent(SvgDocument.legible(bar.words()));
			element.appendChild(title);
		}
		this.domGroupManager.addElement(element, DOMGroupManager.FILL);
	}

	private Element element(String name) {
		return getDOMFactory().createElementNS(SVGSyntax.SVG_NAMESPACE_URI, name);
	}

}
