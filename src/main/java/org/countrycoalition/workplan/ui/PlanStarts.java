package org.countrycoalition.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanDesk;
import org.countrycoalition.workplan.PlanRefusal;

/**
 * Leads an authority to the version it works on, or begins one.
 */
class PlanStarts {

	private final CountryCode state;

	private final boolean isBegun;

	private final PlanDesk desk;

	private final PlanWords words;

	/**
	 * @param state whose plan
	 * @param isBegun whether a version is on its way
	 */
	PlanStarts(CountryCode state, boolean isBegun, PlanDesk desk, PlanWords words) {
		this.state = state;
		this.isBegun = isBegun;
		this.desk = desk;
		this.words = words;
	}

	/**
	 * Goes on from the plan in force.
	 * @param inForce as the page shows it
	 */
	Component goOn(Plan inForce) {
		if (this.isBegun) {
			return new Paragraph(link());
		}
		Div answer = new Div();
		answer.getElement().setAttribute("role", "alert");
		Div buttons = new Div(begin("revise", this.desk::revise, answer),
				new Button(this.words.say("roll.ask"), (click) -> roll(inForce)));
		buttons.addClassName("import-buttons");
		return new Div(buttons, answer);
	}

	/** Begins the first plan. */
	Component first() {
		if (this.isBegun) {
			return link();
		}
		Button start = new Button(this.words.say("start"),
				(click) -> new FactsDialog(this.words, "form:plan:" + this.state.iso3() + ":start",
						this.words.say("start"), this.desk::start, this::open)
					.open());
		start.addThemeVariants(ButtonVariant.PRIMARY);
		return start;
	}

	/** Says first which years go and come. */
	private void roll(Plan inForce) {
		Dialog dialog = new Dialog(this.words.say("roll"));
		dialog.setWidth("36rem");
		dialog.setMaxWidth("100%");
		Div answer = new Div();
		answer.getElement().setAttribute("role", "alert");
		Button begin = begin("roll.now", () -> {
			this.desk.rollForward();
			dialog.close();
		}, answer);
		begin.addThemeVariants(ButtonVariant.PRIMARY);
		dialog.add(new Paragraph(this.words.say("roll.explained", String.valueOf(inForce.firstYear()),
				String.valueOf(inForce.lastYear() + 1), this.words.years(inForce))), answer);
		dialog.getFooter().add(new Button(this.words.say("cancel"), (click) -> dialog.close()), begin);
		dialog.open();
	}

	private Button begin(String key, Runnable verb, Div answer) {
		Button begin = new Button(this.words.say(key));
		begin.setDisableOnClick(true);
		begin.addClickListener((click) -> {
			try {
				verb.run();
				open();
			}
			catch (PlanRefusal ex) {
				begin.setEnabled(true);
				Paragraph refusal = new Paragraph(this.words.refusal(ex));
				refusal.addClassName("refusal");
				answer.removeAll();
				answer.add(refusal);
			}
		});
		return begin;
	}

	private Component link() {
		return new Anchor(this.words.places().to(draft()), this.words.say("draft.open"));
	}

	private void open() {
		this.words.places().open(UI.getCurrent(), draft());
	}

	private String draft() {
		return PlanAddress.of(this.state) + "/draft";
	}

}
