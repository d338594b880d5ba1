package org.countrycoalition.shell.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/**
 * What stands where nothing is yet: why, and what to do.
 */
public class EmptyState extends Composite<Div> {

	/**
	 * @param title that there is nothing, in a few words
	 * @param advice why, and what fills the place
	 */
	public EmptyState(String title, String advice) {
		Paragraph heading = new Paragraph(title);
		heading.addClassName("empty-title");
		getContent().addClassName("empty-state");
		getContent().add(heading, new Paragraph(advice));
	}

	/**
	 * @param action a link or button that does what the advice says
	 * @return this
	 */
	public EmptyState action(Component action) {
		getContent().add(action);
		return this;
	}

}
