package org.countrycoalition.funding.ui;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.countrycoalition.funding.Stage;
import org.countrycoalition.funding.funnel.Funnel;
import org.countrycoalition.funding.funnel.FunnelDesk;
import org.countrycoalition.funding.funnel.FunnelRefusal;
import org.countrycoalition.funding.funnel.FunnelRefusal.Reason;
import org.countrycoalition.funding.funnel.Step;
import org.countrycoalition.funding.funnel.Terms;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.shell.TypedForm;
import org.countrycoalition.shell.components.Room;

/**
 * Asks for the step that follows from another one, or for what is to be said of a step. A
 * refusal leaves all that was typed, and so does who closes the dialog without storing.
 */
final class StepDialog extends Dialog {

	private static final int LONGEST = 500;

	private final FunnelWords words;

	private final StepFields fields;

	private final TextArea excess = new TextArea();

	private final TypedForm typed;

	private final Div refusal = new Div();

	private final BiFunction<Terms, String, Step> store;

	private final Consumer<Step> done;

	private StepDialog(String heading, String place, FunnelWords words, StepFields fields,
			BiFunction<Terms, String, Step> store, Consumer<Step> done) {
		this.words = words;
		this.fields = fields;
		this.store = store;
		this.done = done;
		this.typed = words.parts().typed().form(place);
		setHeaderTitle(heading);
		setWidth("48rem");
		setMaxWidth("100%");
		setCloseOnOutsideClick(false);
		this.excess.setLabel(words.say("form.excess"));
		this.excess.setHelperText(words.say("form.excess.help"));
		this.excess.setWidthFull();
		Room.limit(this.excess, LONGEST, words.parts().texts());
		this.refusal.addClassName("refusal");
		this.refusal.getElement().setAttribute("role", "alert");
		Button save = new Button(words.say("form.save"), (click) -> attempt());
		save.addThemeVariants(ButtonVariant.PRIMARY);
		getFooter().add(this.refusal, new Button(words.say("form.cancel"), (click) -> close()), save);
	}

	/**
	 * Asks for the first known step of a contribution.
	 * @param asked with what it begins: what was typed for something else is not put back
	 */
	static StepDialog begin(FunnelWords words, FunnelDesk desk, DeskAddress asked, BeginFields begin, StepFields fields,
			Consumer<Step> done) {
		UUID id = UUID.randomUUID();
		StepDialog dialog = new StepDialog(words.say("begin"), "form:step:new:" + asked.place(), words, fields,
				(terms, excess) -> desk.begin(id, begin.stage(), begin.state(), begin.donor(), terms), done);
		dialog.add(begin, fields);
		begin.keep(dialog.typed);
		fields.keep(dialog.typed);
		dialog.addComponentAsFirst(dialog.typed.restore());
		return dialog;
	}

	/**
	 * Asks for what follows from a step.
	 * @param way on which it is
	 */
	static StepDialog follow(FunnelWords words, FunnelDesk desk, Step from, Funnel way, StepFields fields,
			Consumer<Step> done) {
		UUID id = UUID.randomUUID();
		List<Stage> stages = after(from);
		Select<Stage> stage = new Select<>();
		stage.setLabel(words.say("form.stage"));
		stage.setItems(stages);
		stage.setItemLabelGenerator(words::stage);
		stage.addValueChangeListener((change) -> fields.stage(change.getValue()));
		Select<Tier> seenBy = new Select<>();
		seenBy.setLabel(words.say("show.whom"));
		seenBy.setItems(Tier.values());
		seenBy.setItemLabelGenerator(words::tier);
		seenBy.setValue(Tier.PRIVATE);
		seenBy.setHelperText(words.say("form.seenBy.help", words.tier(from.tier())));
		seenBy.addClassName("seen-by");
		StepDialog dialog = new StepDialog(words.say("follow.of", from.terms().title()),
				"form:step:" + from.id() + ":next", words, fields,
				(terms, excess) -> desk.follow(id, from.id(), stage.getValue(), terms, excess, seenBy.getValue()),
				done);
		fields.follow(from.terms());
		fields.left(way, from);
		stage.setValue(stages.getFirst());
		dialog.add(new FormLayout(stage, seenBy), fields, dialog.excess);
		fields.keep(dialog.typed);
		dialog.typed.field("seenBy", seenBy, Tier::name, Tier::valueOf);
		dialog.typed.text("excess", dialog.excess);
		dialog.addComponentAsFirst(dialog.typed.restore());
		return dialog;
	}

	/** Asks what is to be said of a step. */
	static StepDialog change(FunnelWords words, FunnelDesk desk, Step step, StepFields fields, Consumer<Step> done) {
		StepDialog dialog = new StepDialog(words.say("change.of", step.terms().title()), "form:step:" + step.id(),
				words, fields, (terms, excess) -> desk.say(step, terms, excess), done);
		fields.stage(step.stage());
		fields.show(step.terms());
		dialog.add(fields);
		fields.keep(dialog.typed);
		if (step.parent() != null) {
			dialog.excess.setValue(Objects.requireNonNullElse(step.marks().excess(), ""));
			dialog.add(dialog.excess);
			dialog.typed.text("excess", dialog.excess);
		}
		dialog.addComponentAsFirst(dialog.typed.restore());
		return dialog;
	}

	private void attempt() {
		this.refusal.removeAll();
		if (!isOpened() || !this.fields.isReadable()) {
			return;
		}
		Step stored;
		try {
			stored = this.store.apply(this.fields.read(), this.excess.getValue());
		}
		catch (FunnelRefusal ex) {
			refuse(ex.reason());
			return;
		}
		this.typed.stored();
		close();
		this.done.accept(stored);
	}

	private void refuse(Reason reason) {
		if (!this.fields.refuse(reason)) {
			this.refusal.add(new Paragraph(this.words.say("refusal." + reason.name())));
		}
	}

	/** The stages that can follow from a step, the next one first. */
	static List<Stage> after(Step step) {
		Stage next = Funnel.after(step.stage());
		return (next == null || step.isWithdrawn()) ? List.of()
				: List.of(Stage.values())
					.stream()
					.filter((stage) -> stage.compareTo(next) >= 0 && stage != Stage.SPENDING)
					.toList();
	}

}
