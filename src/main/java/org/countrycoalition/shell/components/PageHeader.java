package org.countrycoalition.shell.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/**
 * The top of a page: its one main heading, badges beside it, facts under it, and the
 * sentence that answers the page's question.
 */
public class PageHeader extends Composite<Div> {

	private final H1 title;

	private final Div titles = new Div();

	private final Div facts = new Div();

	private final Paragraph lead = new Paragraph();

	/**
	 * @param heading the page's main heading
	 */
	public PageHeader(String heading) {
		this.title = new H1(heading);
		this.titles.add(this.title);
		this.titles.addClassName("page-titles");
		this.facts.addClassName("page-facts");
		this.lead.addClassName("lead");
		getContent().addClassName("page-header");
		getContent().add(this.titles);
	}

	/**
	 * @param heading instead of the one that the page began with
	 * @return this
	 */
	public PageHeader heading(String heading) {
		this.title.setText(heading);
		return this;
	}

	/**
	 * @param sentence answers the page's question in one sentence
	 * @return this
	 */
	public PageHeader lead(String sentence) {
		this.lead.setText(sentence);
		getContent().add(this.lead);
		return this;
	}

	/**
	 * @param badge shown beside the heading
	 * @return this
	 */
	public PageHeader badge(Component badge) {
		this.titles.add(badge);
		return this;
	}

	/**
	 * @param text a short fact, shown in a row under the heading
	 * @return this
	 */
	public PageHeader fact(String text) {
		this.facts.add(new Badge(text));
		getContent().addComponentAtIndex(1, this.facts);
		return this;
	}

}
