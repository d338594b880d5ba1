package org.countrycoalition.workplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.countrycoalition.shell.TypedForm;
import org.countrycoalition.workplan.PlanRefusal;

/**
 * Asks for something that is stored as a whole or not at all. A refusal leaves all that
 * was typed, and so does who closes the dialog without storing.
 */
abstract class AskingDialog extends Dialog {

	private final PlanWords words;

	private final Runnable saved;

	private final TypedForm typed;

	private final Div refusal = new Div();

	/**
	 * @param place of the form, by which what is typed is known again
	 * @param heading what is asked
	 * @param saved shows what is stored
	 */
	AskingDialog(PlanWords words, String place, String heading, Runnable saved) {
		this.words = words;
		this.saved = saved;
		this.typed = words.typed().form(place);
		setHeaderTitle(heading);
		setWidth("36rem");
		setMaxWidth("100%");
		setCloseOnOutsideClick(false);
		this.refusal.getElement().setAttribute("role", "alert");
		this.refusal.addClassName("refusal");
		Button store = new Button(words.say("facts.save"), (click) -> attempt());
		store.addThemeVariants(ButtonVariant.PRIMARY);
		getFooter().add(this.refusal, new Button(words.say("cancel"), (click) -> close()), store);
	}

	/** Keeps what is typed into the fields that are named to it. */
	final TypedForm typed() {
		return this.typed;
	}

	/** Opens with what was typed before and not stored. */
	@Override
	public void open() {
		addComponentAsFirst(this.typed.restore());
		super.open();
	}

	/** Whether all fields are filled as they must be; says so at those that are not. */
	abstract boolean isComplete();

	/**
	 * Stores what is typed.
	 * @throws PlanRefusal if it is not stored
	 */
	abstract void store();

	private void attempt() {
		this.refusal.removeAll();
		if (!isOpened() || !isComplete()) {
			return;
		}
		try {
			store();
		}
		catch (PlanRefusal ex) {
			this.refusal.add(new Paragraph(this.words.refusal(ex)));
			return;
		}
		this.typed.stored();
		close();
		this.saved.run();
	}

}
