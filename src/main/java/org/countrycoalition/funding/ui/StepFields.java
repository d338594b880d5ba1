package org.countrycoalition.funding.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.countrycoalition.funding.Quantity;
import org.countrycoalition.funding.Stage;
import org.countrycoalition.funding.funnel.Funnel;
import org.countrycoalition.funding.funnel.FunnelRefusal.Reason;
import org.countrycoalition.funding.funnel.Step;
import org.countrycoalition.funding.funnel.Terms;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.shell.TypedForm;
import org.countrycoalition.shell.components.Calendar;
import org.countrycoalition.shell.components.Room;
import org.jspecify.annotations.Nullable;

/**
 * All that is asked of a step: what, how much in which years, since when, by whose word,
 * and how it is given.
 */
class StepFields extends Composite<Div> {

	private static final int LONGEST = 300;

	private static final int LONGEST_TEXT = 2000;

	private final FunnelWords words;

	private final TextField title = new TextField();

	private final PillarFields pillar;

	private final PortionFields portions;

	private final DatePicker stageOn = new DatePicker();

	private final DatePicker expectedOn = new DatePicker();

	private final TextField authorisedBy = new TextField();

	private final TextField approvalNeeded = new TextField();

	private final ShapeFields shape;

	private final TextField reference = new TextField();

	private final TextArea note = new TextArea();

	StepFields(FunnelWords words) {
		this.words = words;
		this.portions = new PortionFields(words, words.today().getYear() + 1);
		this.shape = new ShapeFields(words);
		this.pillar = new PillarFields(words);
		text(this.title, "form.title");
		text(this.authorisedBy, "form.authorisedBy");
		text(this.approvalNeeded, "form.approvalNeeded");
		this.approvalNeeded.setHelperText(words.say("form.approvalNeeded.help"));
		text(this.reference, "form.reference");
		this.reference.setHelperText(words.say("form.reference.help"));
		date(this.stageOn);
		date(this.expectedOn);
		this.expectedOn.setLabel(words.say("form.expectedOn"));
		this.note.setLabel(words.say("form.note"));
		Room.limit(this.note, LONGEST_TEXT, words.parts().texts());
		this.note.setWidthFull();
		getContent().addClassName("step-fields");
		getContent().add(new FormLayout(this.title, this.pillar), this.portions,
				new FormLayout(this.stageOn, this.expectedOn, this.authorisedBy, this.approvalNeeded, this.reference),
				this.shape, this.note);
		stage(Stage.PLEDGE);
	}

	private void text(TextField field, String label) {
		field.setLabel(this.words.say(label));
		Room.limit(field, LONGEST, this.words.parts().texts());
	}

	private void date(DatePicker field) {
		field.setLocale(this.words.parts().switches().language());
		field.setI18n(Calendar.in(this.words.parts().switches().language()));
		field.setAutoOpen(false);
		field.setPlaceholder(this.words.parts().texts().of("shell.date.form"));
	}

	/** Begins with what an address asks for. */
	void ask(DeskAddress asked) {
		if (asked.year() != null) {
			this.portions.first(asked.year());
		}
		if (asked.pillar() != null) {
			this.pillar.choose(asked.pillar());
			this.shape.chooseOnly(asked.pillar());
		}
		this.shape.choose(asked.line());
	}

	/** Tells something of the first year beside its amount. */
	void fact(String fact) {
		this.portions.fact(fact);
	}

	/** Whether what is told beside amounts is of what is chosen now. */
	void tell(boolean still) {
		this.portions.tell(still);
	}

	void onPillar(Runnable told) {
		this.pillar.onChange(told);
	}

	Pillar pillar() {
		return this.pillar.pillar();
	}

	ShapeFields shape() {
		return this.shape;
	}

	void keep(TypedForm typed) {
		typed.text("title", this.title)
			.field("stageOn", this.stageOn, LocalDate::toString, LocalDate::parse)
			.field("expectedOn", this.expectedOn, LocalDate::toString, LocalDate::parse)
			.text("authorisedBy", this.authorisedBy)
			.text("approvalNeeded", this.approvalNeeded)
			.text("reference", this.reference)
			.text("note", this.note);
		this.pillar.keep(typed);
		this.portions.keep(typed);
		this.shape.keep(typed);
	}

	/** Says what the day and the word are called at the stage. */
	final void stage(Stage stage) {
		this.stageOn.setLabel(this.words.say("form.stageOn." + stage.name()));
		boolean promised = stage == Stage.PLEDGE || stage == Stage.INTENT;
		this.authorisedBy.setVisible(promised);
		this.approvalNeeded.setVisible(promised);
	}

	void show(Terms terms) {
		this.title.setValue(terms.title());
		this.pillar.show(terms);
		this.portions.show(terms);
		this.stageOn.setValue(terms.dates().stage());
		this.expectedOn.setValue(terms.dates().expected());
		this.authorisedBy.setValue(Objects.requireNonNullElse(terms.approval().by(), ""));
		this.approvalNeeded.setValue(Objects.requireNonNullElse(terms.approval().needed(), ""));
		this.shape.show(terms);
		this.reference.setValue(Objects.requireNonNullElse(terms.reference(), ""));
		this.note.setValue(Objects.requireNonNullElse(terms.note(), ""));
	}

	/** The next step of the same money: its days and its note are its own. */
	void follow(Terms terms) {
		show(terms);
		this.stageOn.setValue(this.words.today());
		this.expectedOn.clear();
		this.note.clear();
	}

	/** What is left instead of what is shown. */
	void left(Funnel way, Step from) {
		Quantity whole = from.terms().counted().orElse(null);
		if (whole == null) {
			this.portions.amounts(way.leftByYear(from));
			return;
		}
		BigDecimal left = (way.left(from) instanceof Figure.Known known) ? known.value() : BigDecimal.ZERO;
		boolean all = left.compareTo(whole.number()) == 0;
		this.portions.amounts(all ? from.terms().portions() : Map.of());
		this.shape.quantity((left.signum() > 0) ? new Quantity(left, whole.unit()) : null);
	}

	/** Whether every field can be read; says so at those that cannot. */
	boolean isReadable() {
		boolean named = !this.title.getValue().isBlank();
		this.title.setInvalid(!named);
		this.title.setErrorMessage(this.words.say("refusal.NO_TITLE"));
		boolean shaped = this.shape.isReadable();
		boolean divided = this.pillar.isReadable();
		boolean amounts = this.portions.isReadable(!shaped || this.shape.quantity() != null);
		return named && amounts && shaped && divided && !this.stageOn.isInvalid() && !this.expectedOn.isInvalid();
	}

	/**
	 * @return whether a field stands for the reason, which now says it
	 */
	boolean refuse(Reason reason) {
		String why = this.words.say("refusal." + reason.name());
		switch (reason) {
			case NO_DAY, DAY_AHEAD -> {
				this.stageOn.setInvalid(true);
				this.stageOn.setErrorMessage(why);
			}
			case NO_AUTHORITY -> {
				this.authorisedBy.setInvalid(true);
				this.authorisedBy.setErrorMessage(why);
			}
			case BAD_SHARES -> this.pillar.refuse(why);
			case BAD_AMOUNT, BAD_YEARS, NO_AMOUNT, FOLLOWED, UNDERCUT, RECEIVED, EXCEEDS -> this.portions.refuse(why);
			case BAD_QUANTITY, EXCEEDS_QUANTITY -> this.shape.refuseQuantity(why);
			default -> {
				return false;
			}
		}
		return true;
	}

	Terms read() {
		return new Terms(this.title.getValue().strip(), this.pillar.pillar(), this.shape.isForCapacity(),
				this.portions.currency(), this.portions.portions(), this.shape.isInKind(),
				new Terms.Dates(this.stageOn.getValue(), this.expectedOn.getValue()),
				new Terms.Approval(stated(this.authorisedBy), stated(this.approvalNeeded)),
				this.shape.shape(this.pillar.division(), this.portions.unvalued()), this.shape.attribution(),
				stated(this.reference), this.note.isEmpty() ? null : this.note.getValue().strip());
	}

	private static @Nullable String stated(TextField field) {
		return (!field.isVisible() || field.getValue().isBlank()) ? null : field.getValue().strip();
	}

}
