package org.countrycoalition.exchange;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The parts of a workbook to which one of its parts leads.
 */
class WorkbookLinks extends DefaultHandler {

	private static final Set<String> SHEETS = Set.of("worksheet", "chartsheet", "dialogsheet");

	private final Map<String, String> byType = new HashMap<>();

	private final Map<String, String> sheets = new HashMap<>();

	private final String from;

	/**
	 * @param from name of the part, empty for the file as a whole
	 */
	WorkbookLinks(String from) {
		this.from = from;
	}

	/**
	 * @param part name of a part, empty for the file as a whole
	 * @return name of the part that says where it leads
	 */
	static String nameOf(String part) {
		int name = part.lastIndexOf('/') + 1;
		return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
	}

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) {
		String kind = attributes.getValue("Type");
		String target = attributes.getValue("Target");
		if (kind == null || target == null || "External".equals(attributes.getValue("TargetMode"))) {
			return;
		}
		String type = kind.substring(kind.lastIndexOf('/') + 1);
		String part = URI.create("/" + this.from).resolve(target).getPath().substring(1);
		this.byType.putIfAbsent(type, part);
		if (SHEETS.contains(type)) {
			this.sheets.put(String.valueOf(attributes.getValue("Id")), part);
		}
	}

	/**
	 * @param type last word of a kind of link
	 * @return name of the part to which the first link of that kind leads
	 */
	Optional<String> target(String type) {
		return Optional.ofNullable(this.byType.get(type));
	}

	/**
	 * @param id of a link
	 * @return name of the sheet to which it leads
	 */
	Optional<String> sheet(String id) {
		return Optional.ofNullable(this.sheets.get(id));
	}

}
