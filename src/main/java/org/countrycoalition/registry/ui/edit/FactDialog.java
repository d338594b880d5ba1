package org.countrycoalition.registry.ui.edit;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.countrycoalition.registry.RegisterRefusal;
import org.countrycoalition.registry.RegisterRefusal.Reason;

import org.countrycoalition.shell.TypedForm;

import org.springframework.security.access.AccessDeniedException;

/**
 * Asks for one change. It loses nothing: a refused save leaves it open with all that was
 * typed, and one that was closed can be opened again.
 */
abstract class FactDialog extends Dialog {

	private final Workbench bench;

	private final String opener;

	private final Fields fields;

	private final Div refusal = new Div();

	private final TypedForm typed;

	private Object untouched = "";

	/**
	 * @param verb what is done, for what is typed meanwhile
	 * @param opener id of the button that opens it
	 */
	FactDialog(Workbench bench, String title, String verb, String opener, Fields fields) {
		this.bench = bench;
		this.typed = bench.typed().form("form:" + opener + ":" + verb);
		this.opener = opener;
		this.fields = fields;
		setHeaderTitle(title);
		setWidth("44rem");
		setMaxWidth("100%");
		setCloseOnOutsideClick(false);
		add(fields);
		this.refusal.getElement().setAttribute("role", "alert");
		this.refusal.addClassName("refusal");
		Button save = new Button(bench.text("save"), (click) -> attempt());
		save.addThemeVariants(ButtonVariant.PRIMARY);
		save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).resetFocusOnActiveElement();
		getFooter().add(this.refusal, new Button(bench.text("cancel"), (click) -> dismiss()), save);
		addDialogCloseActionListener((escape) -> dismiss());
		addOpenedChangeListener((change) -> {
			if (change.isOpened()) {
				fields.focusFirst();
			}
		});
	}

	/** Asks for the reason too, which the change log keeps. */
	final Input<String> askWhy() {
		return this.fields.longText("reason").required().help(this.bench.text("reason.help"));
	}

	/** Opens it as it is; what is changed from here on counts as typed. */
	final FactDialog opened() {
		this.untouched = this.fields.written();
		this.fields.keptBy(this.typed);
		addComponentAsFirst(this.typed.restore());
		open();
		return this;
	}

	/** Writes what the fields hold. */
	abstract void save();

	/** Shows the page again as it is now. */
	abstract void saved();

	/** Puts a refusal into words; a dialog that can do more about one does so. */
	void refused(Reason reason) {
		say(this.bench.refusal(reason));
	}

	final void say(String text) {
		this.refusal.removeAll();
		if (!text.isEmpty()) {
			this.refusal.add(new Paragraph(text));
		}
	}

	/** A second click that was on its way when the first one saved changes nothing. */
	final void attempt() {
		if (!isOpened()) {
			return;
		}
		say("");
		if (!this.fields.check()) {
			say(this.bench.text("incomplete"));
			return;
		}
		try {
			save();
		}
		catch (RegisterRefusal ex) {
			refused(ex.reason());
			return;
		}
		catch (AccessDeniedException ex) {
			refused(Reason.NOT_YOURS);
			return;
		}
		this.typed.stored();
		close();
		saved();
	}

	private void dismiss() {
		close();
		PageAfter.leadTo(this.opener);
		if (!this.fields.written().equals(this.untouched)) {
			PageAfter.offer(this.bench.text("kept"), this.bench.text("kept.again"), this::open);
		}
	}

	final Workbench bench() {
		return this.bench;
	}

	final String opener() {
		return this.opener;
	}

	final Fields fields() {
		return this.fields;
	}

}
