package org.countrycoalition.shell.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.countrycoalition.kernel.VerbRefusal;
import org.countrycoalition.shell.TypedForm;

/**
 * Asks for what a verb needs. A refusal leaves all that was typed, and so does who closes
 * the dialog without storing.
 */
public final class VerbDialog extends Dialog {

	private final Fields fields;

	private final VerbWords words;

	private final TypedForm typed;

	private final Runnable store;

	private final Runnable done;

	private final Div refusal = new Div();

	/**
	 * @param heading what is done
	 * @param place at which what is typed is kept
	 * @param fields that are asked for
	 * @param words of the page; {@code save} and {@code cancel} among them
	 * @param store stores what the fields say
	 * @param done after it was stored
	 */
	public <F extends Component & Fields> VerbDialog(String heading, String place, F fields, VerbWords words,
			Runnable store, Runnable done) {
		this.fields = fields;
		this.words = words;
		this.store = store;
		this.done = done;
		this.typed = words.typed().form("form:" + words.place() + ":" + place);
		fields.keep(this.typed);
		setHeaderTitle(heading);
		setWidth("42rem");
		setMaxWidth("100%");
		setCloseOnOutsideClick(false);
		this.refusal.addClassName("refusal");
		this.refusal.getElement().setAttribute("role", "alert");
		Button save = new Button(words.say("save"), (click) -> attempt());
		save.addThemeVariants(ButtonVariant.PRIMARY);
		getFooter().add(this.refusal, new Button(words.say("cancel"), (click) -> close()), save);
		add(this.typed.restore(), fields);
	}

	private void attempt() {
		this.refusal.removeAll();
		if (!isOpened() || !this.fields.isReadable()) {
			return;
		}
		try {
			this.store.run();
		}
		catch (VerbRefusal ex) {
			if (!this.fields.refuse(ex)) {
				this.refusal.add(new Paragraph(this.words.refusal(ex)));
			}
			return;
		}
		this.typed.stored();
		close();
		this.done.run();
	}

	/** Fields of a dialog. */
	public interface Fields {

		/** What is typed is kept by the form. */
		void keep(TypedForm typed);

		/** Whether every field can be read; says so at those that cannot. */
		boolean isReadable();

		/**
		 * @return whether a field stands for the reason, which now says it
		 */
		default boolean refuse(VerbRefusal why) {
			return false;
		}

	}

}
