package org.countrycoalition.funding.ui;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.countrycoalition.funding.Stage;
import org.countrycoalition.funding.funnel.Funnel;
import org.countrycoalition.funding.funnel.FunnelDesk;
import org.countrycoalition.funding.funnel.FunnelRefusal;
import org.countrycoalition.funding.funnel.Step;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.kernel.VerbRefusal;
import org.countrycoalition.shell.TypedForm;
import org.countrycoalition.shell.components.Room;
import org.countrycoalition.shell.components.VerbDialog;

/**
 * Asks for the first known step of a contribution, for the step that follows from another
 * one, or for what is to be said of a step.
 */
final class StepDialog {

	private static final int LONGEST = 500;

	private StepDialog() {
	}

	/**
	 * Asks for the first known step of a contribution.
	 * @param asked with what it begins: what was typed for something else is not put back
	 */
	static VerbDialog begin(FunnelWords words, FunnelDesk desk, DeskAddress asked, BeginFields begin, StepFields fields,
			Consumer<Step> done) {
		UUID id = UUID.randomUUID();
		return dialog(words.say("begin"), "new:" + asked.place(), words,
				new Form(fields, begin::keep, begin::isReadable, begin, fields),
				() -> desk.begin(id, begin.stage(), begin.recipient(), begin.donor(), fields.read()), done);
	}

	/**
	 * Asks for what follows from a step.
	 * @param way on which it is
	 */
	static VerbDialog follow(FunnelWords words, FunnelDesk desk, Step from, Funnel way, StepFields fields,
			Consumer<Step> done) {
		UUID id = UUID.randomUUID();
		List<Stage> stages = after(from);
		Select<Stage> stage = new Select<>();
		stage.setLabel(words.say("form.stage"));
		stage.setItems(stages);
		stage.setItemLabelGenerator(words::stage);
		stage.addValueChangeListener((change) -> fields.stage(change.getValue()));
		Select<Tier> seenBy = new Select<>();
		seenBy.setLabel(words.say("asked.tier"));
		seenBy.setItems(from.tiers());
		seenBy.setItemLabelGenerator(words::tier);
		seenBy.addValueChangeListener((change) -> seenBy
			.setHelperText(words.readers(change.getValue(), words.say("form.seenBy.help", words.tier(from.tier())))));
		seenBy.setValue(Tier.PRIVATE);
		seenBy.addClassName("seen-by");
		TextArea excess = excess(words);
		fields.follow(from.terms());
		fields.left(way, from);
		stage.setValue(stages.getFirst());
		Form form = new Form(fields,
				(typed) -> typed.field("seenBy", seenBy, Tier::name, Tier::valueOf).text("excess", excess), () -> true,
				new FormLayout(stage, seenBy), fields, excess);
		return dialog(words.say("follow.of", from.terms().title()), from.id() + ":next", words, form,
				() -> desk.follow(id, from.id(), stage.getValue(), fields.read(), excess.getValue(), seenBy.getValue()),
				done);
	}

	/** Asks what is to be said of a step. */
	static VerbDialog change(FunnelWords words, FunnelDesk desk, Step step, StepFields fields, Consumer<Step> done) {
		fields.stage(step.stage());
		fields.show(step.terms());
		TextArea excess = excess(words);
		excess.setValue(Objects.requireNonNullElse(step.marks().excess(), ""));
		excess.setVisible(step.parent() != null);
		return dialog(words.say("change.of", step.terms().title()), step.id().toString(), words,
				new Form(fields, (typed) -> typed.text("excess", excess), () -> true, fields, excess),
				() -> desk.say(step, fields.read(), excess.getValue()), done);
	}

	private static VerbDialog dialog(String heading, String place, FunnelWords words, Form form, Supplier<Step> store,
			Consumer<Step> done) {
		AtomicReference<Step> stored = new AtomicReference<>();
		VerbDialog dialog = new VerbDialog(heading, place, form, words, () -> stored.set(store.get()),
				() -> done.accept(stored.get()));
		// wide enough for two columns
		dialog.setWidth("48rem");
		return dialog;
	}

	private static TextArea excess(FunnelWords words) {
		TextArea excess = new TextArea(words.say("form.excess"));
		excess.setHelperText(words.say("form.excess.help"));
		excess.setWidthFull();
		Room.limit(excess, LONGEST, words.parts().texts());
		return excess;
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

	/** What a dialog asks: all of a step, and what is asked around it. */
	private static final class Form extends Composite<Div> implements VerbDialog.Fields {

		private final StepFields fields;

		private final Consumer<TypedForm> around;

		private final BooleanSupplier readable;

		/**
		 * @param around keeps what is asked around the fields
		 * @param readable whether that can be read; says so where it cannot
		 */
		Form(StepFields fields, Consumer<TypedForm> around, BooleanSupplier readable, Component... asked) {
			this.fields = fields;
			this.around = around;
			this.readable = readable;
			getContent().add(asked);
		}

		@Override
		public void keep(TypedForm typed) {
			this.around.accept(typed);
			this.fields.keep(typed);
		}

		@Override
		public boolean isReadable() {
			boolean around = this.readable.getAsBoolean();
			return this.fields.isReadable() && around;
		}

		@Override
		public boolean refuse(VerbRefusal why) {
			return why instanceof FunnelRefusal refusal && this.fields.refuse(refusal.reason());
		}

	}

}
