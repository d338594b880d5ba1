package org.countrycoalition.shell.components;

import com.vaadin.flow.component.html.Span;

/**
 * A missing value, as words in muted italics: never blank, a dash or zero.
 */
public class Absence extends Span {

	/**
	 * @param words such as "not reported", in the reader's language
	 */
	public Absence(String words) {
		super(words);
		addClassName("absence");
	}

}
