package org.countrycoalition.shell.components;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.kernel.VerbRefusal;
import org.jspecify.annotations.Nullable;

/**
 * Says what was done, and how to undo it, or why it was not done. It stays where it is
 * when the page is drawn anew, and takes the focus then: the button that was pressed is
 * there no more, and what is focused is read out.
 */
public class VerbNotice extends Composite<Div> {

	/** Nobody is interrupted who is elsewhere already. */
	private static final String FOCUS = "const take = () => { if (document.activeElement === document.body) { this.focus(); } };"
			+ " setTimeout(take, $0); setTimeout(take, $1)";

	/** Milliseconds after which a dialog that closes has let the focus go. */
	private static final int CLOSED = 200;

	/** The same where a device is slow. */
	private static final int CLOSED_SLOWLY = 800;

	private final VerbWords words;

	private final Runnable again;

	private final Div done = said("notice", "status");

	private final Div refused = said("refusal", "alert");

	/**
	 * @param words of the page; {@code undo} and what is done among them
	 * @param again draws the page anew
	 */
	public VerbNotice(VerbWords words, Runnable again) {
		this.words = words;
		this.again = again;
		getContent().add(this.done, this.refused);
	}

	private static Div said(String look, String role) {
		Div said = new Div();
		said.addClassName(look);
		said.getElement().setAttribute("role", role).setAttribute("tabindex", "-1");
		return said;
	}

	/**
	 * Does something at once.
	 * @param verb what is done
	 * @param said key of what is said then
	 * @param undo takes it back, null if nothing does
	 * @param about of what is said
	 */
	public void attempt(Runnable verb, String said, @Nullable Runnable undo, Object... about) {
		clear();
		try {
			verb.run();
		}
		catch (VerbRefusal ex) {
			this.refused.add(new Paragraph(this.words.refusal(ex)));
			drawAgain(this.refused);
			return;
		}
		done(said, undo, about);
	}

	/**
	 * It was done.
	 * @param said key of what is said
	 * @param undo takes it back, null if nothing does
	 * @param about of what is said
	 */
	public void done(String said, @Nullable Runnable undo, Object... about) {
		clear();
		this.done.add(new Span(this.words.say("done." + said, about)));
		if (undo != null) {
			this.done.add(new Button(this.words.say("undo"), (click) -> attempt(undo, "undone", null, about)));
		}
		drawAgain(this.done);
	}

	private void drawAgain(Div told) {
		this.again.run();
		told.getElement().executeJs(FOCUS, CLOSED, CLOSED_SLOWLY);
	}

	/** Nothing was done yet: the page shows something else. */
	public void clear() {
		this.done.removeAll();
		this.refused.removeAll();
	}

}
