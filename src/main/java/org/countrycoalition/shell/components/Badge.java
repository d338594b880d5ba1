package org.countrycoalition.shell.components;

import com.vaadin.flow.component.html.Span;

/**
 * A short fact in a thin frame.
 */
public class Badge extends Span {

	/**
	 * @param text a few words
	 */
	public Badge(String text) {
		super(text);
		addClassName("badge");
	}

}
