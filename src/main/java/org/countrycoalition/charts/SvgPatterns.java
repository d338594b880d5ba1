package org.countrycoalition.charts;

import java.awt.Color;
import java.awt.Paint;

import org.apache.batik.svggen.DefaultExtensionHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGPaintDescriptor;
import org.apache.batik.svggen.SVGSyntax;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Writes patterns as vector definitions; Batik by itself would embed a raster.
 */
final class SvgPatterns extends DefaultExtensionHandler {

	@Override
	@SuppressWarnings("NullAway") // null tells Batik that the paint is not ours
	public @Nullable SVGPaintDescriptor handlePaint(Paint paint, SVGGeneratorContext context) {
		if (!(paint instanceof PatternPaint pattern)) {
			return super.handlePaint(paint, context);
		}
		String id = context.getIDGenerator().generateID("pattern");
		Element definition = element(context, "pattern");
		definition.setAttribute("id", id);
		definition.setAttribute("patternUnits", "userSpaceOnUse");
		definition.setAttribute("width", String.valueOf(PatternTile.SIZE));
		definition.setAttribute("height", String.valueOf(PatternTile.SIZE));
		definition.appendChild(ground(pattern, context));
		definition.appendChild(lines(pattern, context));
		return new SVGPaintDescriptor("url(#" + id + ")", "1", definition);
	}

	private static Element ground(PatternPaint pattern, SVGGeneratorContext context) {
		Element ground = element(context, "rect");
		ground.setAttribute("width", String.valueOf(PatternTile.SIZE));
		ground.setAttribute("height", String.valueOf(PatternTile.SIZE));
		ground.setAttribute("fill", rgb(pattern.ground()));
		ground.setAttribute("stroke", "none");
		return ground;
	}

	private static Element lines(PatternPaint pattern, SVGGeneratorContext context) {
		Element lines = element(context, "path");
		lines.setAttribute("d", pattern.tile().svgPath());
		lines.setAttribute("stroke", rgb(pattern.line()));
		lines.setAttribute("stroke-opacity", context.doubleString(pattern.line().getAlpha() / 255.0));
		lines.setAttribute("stroke-width", String.valueOf(pattern.tile().width()));
		lines.setAttribute("stroke-linecap", "round");
		return lines;
	}

	private static Element element(SVGGeneratorContext context, String name) {
		return context.getDOMFactory().createElementNS(SVGSyntax.SVG_NAMESPACE_URI, name);
	}

	private static String rgb(Color colour) {
		return "rgb(" + colour.getRed() + "," + colour.getGreen() + "," + colour.getBlue() + ")";
	}

}
