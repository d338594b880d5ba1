package org.countrycoalition.shell.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/**
 * A part of a page under its own heading.
 */
public class Card extends Section {

	/**
	 * @param heading of the part
	 * @param content below it
	 */
	public Card(String heading, Component... content) {
		addClassName("card");
		add(new H2(heading));
		add(content);
	}

}
