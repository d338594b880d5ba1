package org.countrycoalition.funding.ui;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.access.Roles;
import org.countrycoalition.funding.PlannedLines;
import org.countrycoalition.funding.Stage;
import org.countrycoalition.funding.funnel.FunnelDesk;
import org.countrycoalition.funding.funnel.FunnelRefusal;
import org.countrycoalition.funding.funnel.Funnels;
import org.countrycoalition.funding.funnel.Receipts;
import org.countrycoalition.funding.funnel.Step;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.shell.components.Calendar;
import org.countrycoalition.shell.components.Room;
import org.jspecify.annotations.Nullable;

/**
 * What the reader may do with a step: take the next one, change it, show it to others,
 * withdraw it, throw a private one away; and confirm that a payment has come in.
 */
class StepActions extends Composite<Div> {

	private static final int LONGEST = 500;

	private final Step step;

	private final FunnelWords words;

	private final Makers makers;

	private final BiConsumer<Step, String> done;

	private final Div asking = new Div();

	private final Div refusal = new Div();

	/**
	 * @param done shows the step as it stands then, and says what was done
	 */
	StepActions(Step step, FunnelWords words, Makers makers, BiConsumer<Step, String> done) {
		this.step = step;
		this.words = words;
		this.makers = makers;
		this.done = done;
		this.refusal.addClassName("refusal");
		this.refusal.getElement().setAttribute("role", "alert");
		getContent().addClassName("step-actions");
		boolean mine = step.owner().equals(makers.currentUser().get().organisation());
		if (makers.mayFollow(step) && !StepDialog.after(step).isEmpty()) {
			add("follow", this::follow);
		}
		if (mine) {
			add("change", this::change);
			add("show", this::askWhom);
			if (step.isWithdrawn()) {
				add("uphold", () -> attempt("upheld", () -> makers.desk().uphold(step)));
			}
			else {
				add("withdraw", this::askWhy);
			}
			if (step.tier() == Tier.PRIVATE) {
				add("discard", this::discard);
			}
		}
		if (makers.mayConfirm(step)) {
			if (step.marks().receivedOn() == null) {
				add("confirm", this::askWhen);
			}
			else {
				add("takeBack", () -> attempt("tookBack", () -> makers.receipts().takeBack(step)));
			}
		}
		getContent().add(this.asking, this.refusal);
	}

	private void add(String key, Runnable act) {
		getContent().add(new Button(this.words.say("do." + key), (click) -> act.run()));
	}

	private void follow() {
		StepDialog
			.follow(this.words, this.makers.desk(), this.step, this.makers.funnels().family(this.step), fields(),
					(next) -> this.words.parts().places().open(UI.getCurrent(), FunnelTable.address(next)))
			.open();
	}

	private void change() {
		StepDialog
			.change(this.words, this.makers.desk(), this.step, fields(),
					(changed) -> this.done.accept(changed, this.words.say("done.changed")))
			.open();
	}

	private StepFields fields() {
		StepFields fields = new StepFields(this.words);
		fields.shape().lines(this.makers.lines().of(this.step.state()));
		return fields;
	}

	private void askWhom() {
		Select<Tier> whom = new Select<>();
		whom.setLabel(this.words.say("show.whom"));
		whom.setItems(Tier.values());
		whom.setItemLabelGenerator(this.words::tier);
		whom.setValue(this.step.tier());
		whom.setHelperText(this.words.say("show.help"));
		ask(whom, "show.now", () -> attempt("shown", () -> this.makers.desk().show(this.step, whom.getValue())));
	}

	private void askWhy() {
		TextArea why = new TextArea(this.words.say("withdraw.why"));
		Room.limit(why, LONGEST, this.words.parts().texts());
		why.setWidthFull();
		this.words.parts().typed().form("form:step:" + this.step.id() + ":withdraw").text("why", why).restore();
		ask(why, "withdraw.now",
				() -> attempt("withdrawn", () -> this.makers.desk().withdraw(this.step, why.getValue())));
	}

	private void askWhen() {
		DatePicker day = new DatePicker(this.words.say("confirm.day"), this.words.today());
		day.setLocale(this.words.parts().switches().language());
		day.setI18n(Calendar.in(this.words.parts().switches().language()));
		day.setAutoOpen(false);
		ask(day, "confirm.now", () -> {
			if (day.getValue() != null && !day.isInvalid()) {
				attempt("confirmed", () -> this.makers.receipts().confirm(this.step, day.getValue()));
			}
		});
	}

	private void ask(Component field, String key, Runnable act) {
		this.asking.removeAll();
		this.asking.add(field, new Button(this.words.say(key), (click) -> act.run()));
	}

	private void discard() {
		this.refusal.removeAll();
		try {
			this.makers.desk().discard(this.step);
		}
		catch (FunnelRefusal ex) {
			this.refusal.add(new Paragraph(this.words.refusal(ex)));
			return;
		}
		getContent().removeAll();
		getContent().add(new Paragraph(this.words.say("done.discarded")),
				new Button(this.words.say("do.restore"),
						(click) -> attempt("restored", () -> this.makers.desk().restore(this.step.id()))),
				this.refusal);
	}

	private void attempt(String key, Supplier<Step> act) {
		this.refusal.removeAll();
		try {
			this.done.accept(act.get(), this.words.say("done." + key));
		}
		catch (FunnelRefusal ex) {
			this.refusal.add(new Paragraph(this.words.refusal(ex)));
		}
	}

	/**
	 * What actions are made with.
	 *
	 * @param funnels reads
	 * @param desk where steps are entered
	 * @param receipts where payments are confirmed
	 * @param lines for which something can be meant
	 * @param currentUser who acts
	 * @param ownState of an authority
	 * @param history of a step
	 */
	@SpringComponent
	record Makers(Funnels funnels, FunnelDesk desk, Receipts receipts, PlannedLines lines, CurrentUser currentUser,
			OwnState ownState, StepHistory history) {

		/** Whether the viewer is the donor, or the State's authority. */
		boolean mayFollow(Step step) {
			return step.owner().equals(this.currentUser.get().organisation())
					|| (this.currentUser.get().is(Roles.NATIONAL_AUTHORITY) && isTo(step));
		}

		/** Whether the viewer can say that it has come in. */
		boolean mayConfirm(Step step) {
			return step.stage() == Stage.PAYMENT && isTo(step);
		}

		private boolean isTo(Step step) {
			return this.ownState.get().filter(step.state()::equals).isPresent();
		}

		/** Title of the line that a step is meant for, null if none. */
		@Nullable String line(Step step) {
			return this.lines.of(step.state())
				.stream()
				.filter((planned) -> Objects.equals(planned.key(), step.terms().shape().line()))
				.map(PlannedLines.Planned::title)
				.findFirst()
				.orElse(null);
		}

	}

}
