package org.countrycoalition.funding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.countrycoalition.funding.FundingRefusal;
import org.countrycoalition.funding.NationalRow;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.shell.TypedForm;
import org.jspecify.annotations.Nullable;

/**
 * Asks an authority for a row of its State's own money. What is typed is kept until it is
 * stored; a refusal leaves it as it is.
 */
class NationalDialog extends Dialog {

	private final FundingParts parts;

	private final @Nullable NationalRow row;

	private final NationalSection.Writing writing;

	private final Runnable saved;

	private final TypedForm typed;

	private final NationalFields fields;

	private final Div refusal = new Div();

	/**
	 * @param row to be changed, null: a new one
	 * @param saved shows what is stored
	 */
	NationalDialog(CountryCode state, @Nullable NationalRow row, FundingParts parts, NationalSection.Writing writing,
			Runnable saved) {
		this.parts = parts;
		this.row = row;
		this.writing = writing;
		this.saved = saved;
		this.fields = new NationalFields(row, parts);
		this.typed = this.fields
			.keptBy(writing.typed().form("national-money:" + ((row != null) ? row.id() : state.iso3())));
		setHeaderTitle(parts.say((row != null) ? "funding.national.change" : "funding.national.add"));
		setWidth("36rem");
		setMaxWidth("100%");
		setCloseOnOutsideClick(false);
		this.refusal.getElement().setAttribute("role", "alert");
		this.refusal.addClassName("refusal");
		Button store = new Button(parts.say("funding.national.save"), (click) -> store());
		store.addThemeVariants(ButtonVariant.PRIMARY);
		getFooter().add(this.refusal, new Button(parts.say("funding.national.cancel"), (click) -> close()), store);
		add(this.typed.restore(), this.fields);
	}

	private void store() {
		this.refusal.removeAll();
		if (!isOpened() || !this.fields.isComplete()) {
			return;
		}
		try {
			if (this.row != null) {
				this.writing.desk().change(this.row, this.fields.facts());
			}
			else {
				this.writing.desk().enter(this.fields.facts());
			}
		}
		catch (FundingRefusal ex) {
			this.refusal.add(new Paragraph(this.parts.say("funding.refusal." + ex.reason().name(), "", "", "")));
			return;
		}
		this.typed.stored();
		close();
		this.saved.run();
	}

}
