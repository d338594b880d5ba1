package org.countrycoalition.shell.components;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/**
 * The small print under a chart or table: rule, as-of date, sources.
 */
public class PassportLine extends Composite<UnorderedList> {

	/**
	 * @param parts each a few words, in reading order
	 */
	public PassportLine(List<String> parts) {
		getContent().addClassName("passport-line");
		parts.forEach((part) -> getContent().add(new ListItem(part)));
	}

}
