package org.countrycoalition.funding.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.funding.VerbRefusal;
import org.jspecify.annotations.Nullable;

/**
 * Says what was done, and how to undo it, or why it was not done. It stays where it is
 * when the page is drawn anew.
 */
class VerbNotice extends Composite<Div> {

	private final VerbWords words;

	private final Runnable again;

	private final Div done = new Div();

	private final Div refused = new Div();

	/**
	 * @param again draws the page anew
	 */
	VerbNotice(VerbWords words, Runnable again) {
		this.words = words;
		this.again = again;
		this.done.addClassName("notice");
		this.done.getElement().setAttribute("role", "status");
		this.refused.addClassName("refusal");
		this.refused.getElement().setAttribute("role", "alert");
		getContent().add(this.done, this.refused);
	}

	/**
	 * Does something at once.
	 * @param said key of what is said then
	 * @param undo takes it back, null if nothing does
	 */
	void attempt(Runnable verb, String said, @Nullable Runnable undo) {
		clear();
		try {
			verb.run();
		}
		catch (VerbRefusal ex) {
			this.refused.add(new Paragraph(this.words.refusal(ex)));
			this.again.run();
			return;
		}
		done(said, undo);
	}

	/** It was done. */
	void done(String said, @Nullable Runnable undo) {
		clear();
		this.done.add(new Span(this.words.say("done." + said)));
		if (undo != null) {
			this.done.add(new Button(this.words.say("undo"), (click) -> attempt(undo, "undone", null)));
		}
		this.again.run();
	}

	private void clear() {
		this.done.removeAll();
		this.refused.removeAll();
	}

}
