package org.countrycoalition.workplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.countrycoalition.workplan.PlanRefusal;

/**
 * Says at its place why something was refused; not in sight until then.
 */
class RefusalNote extends Div {

	private final PlanWords words;

	RefusalNote(PlanWords words) {
		this.words = words;
		getElement().setAttribute("role", "alert");
		addClassName("refusal");
		setVisible(false);
	}

	/**
	 * @param verb what is asked for
	 * @return whether it was done; else the note says why not
	 */
	boolean attempt(Runnable verb) {
		removeAll();
		setVisible(false);
		try {
			verb.run();
			return true;
		}
		catch (PlanRefusal ex) {
			add(new Paragraph(this.words.refusal(ex)));
			setVisible(true);
			return false;
		}
	}

}
