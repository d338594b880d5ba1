package org.countrycoalition.workplan.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.countrycoalition.shell.TypedAmount;
import org.countrycoalition.shell.TypedForm;
import org.countrycoalition.shell.components.Room;
import org.countrycoalition.workplan.Actuals;
import org.countrycoalition.workplan.LineProgress;
import org.countrycoalition.workplan.Measure;
import org.countrycoalition.workplan.People;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a report. What cannot be read stays in its field with the reason.
 */
class ReportFields extends Composite<FormLayout> {

	private static final int LONGEST = 2000;

	private final LineProgress line;

	private final ProgressWords words;

	private final TextField quantity = new TextField();

	private final IntegerField women = new IntegerField();

	private final IntegerField men = new IntegerField();

	private final IntegerField girls = new IntegerField();

	private final IntegerField boys = new IntegerField();

	private final IntegerField disability = new IntegerField();

	private final TextField spent = new TextField();

	private final TextArea note = new TextArea();

	ReportFields(LineProgress line, ProgressWords words) {
		this.line = line;
		this.words = words;
		this.spent.setHelperText(words.say("form.spent.help"));
		this.note.setLabel(words.say("form.note"));
		Room.limit(this.note, LONGEST, words.plan().texts());
		getContent().add(this.quantity, this.spent);
		label(this.women, "WOMEN");
		label(this.men, "MEN");
		label(this.girls, "GIRLS");
		label(this.boys, "BOYS");
		label(this.disability, "DISABILITY");
		this.disability.setHelperText(words.say("form.disability.help"));
		getContent().add(this.note);
		getContent().setColspan(this.note, 2);
	}

	private void label(IntegerField field, String who) {
		field.setLabel(this.words.say("people." + who));
		field.setMin(0);
		getContent().add(field);
	}

	/** Keeps what is typed into the fields. */
	void keep(TypedForm typed) {
		typed.text("quantity", this.quantity).text("spent", this.spent).text("note", this.note);
		keep(typed, "women", this.women);
		keep(typed, "men", this.men);
		keep(typed, "girls", this.girls);
		keep(typed, "boys", this.boys);
		keep(typed, "disability", this.disability);
	}

	private static void keep(TypedForm typed, String name, IntegerField people) {
		typed.field(name, people, String::valueOf, Integer::valueOf);
	}

	/**
	 * @param measure in what it is stated
	 */
	void show(Actuals actuals, Measure measure) {
		boolean additive = measure.isAdditive();
		String unit = this.words.unit(measure.unit());
		this.quantity.setLabel(this.words.say(additive ? "form.quantity" : "form.people", unit));
		this.quantity.setHelperText(this.words.say(additive ? "form.quantity.help" : "form.people.help"));
		this.spent.setLabel(this.words.say("form.spent", measure.currency()));
		boolean people = !additive || !this.line.planned().people().isEmpty() || !actuals.people().isEmpty();
		numbers().forEach((field) -> field.setVisible(people));
		this.quantity.setValue(written(actuals.quantity()));
		this.women.setValue(actuals.people().women());
		this.men.setValue(actuals.people().men());
		this.girls.setValue(actuals.people().girls());
		this.boys.setValue(actuals.people().boys());
		this.disability.setValue(actuals.people().disability());
		this.spent.setValue(written(actuals.spent()));
		this.note.setValue((actuals.note() != null) ? actuals.note() : "");
		Stream.of(this.quantity, this.spent).forEach((field) -> field.setInvalid(false));
	}

	private String written(@Nullable BigDecimal amount) {
		return (amount != null) ? this.words.plan().number(amount) : "";
	}

	/**
	 * @return what is typed, empty if a field cannot be read; it says so
	 */
	Optional<Actuals> read() {
		long unreadable = Stream.of(this.quantity, this.spent).filter((field) -> !isReadable(field)).count();
		if (unreadable > 0 || numbers().stream().anyMatch(IntegerField::isInvalid)) {
			return Optional.empty();
		}
		String said = this.note.getValue().strip();
		return Optional.of(new Actuals(
				amount(this.quantity), new People(this.women.getValue(), this.men.getValue(), this.girls.getValue(),
						this.boys.getValue(), this.disability.getValue()),
				amount(this.spent), said.isEmpty() ? null : said));
	}

	/** What is stated contradicts itself. */
	void refuseQuantity(String why) {
		this.quantity.setInvalid(true);
		this.quantity.setErrorMessage(why);
	}

	private List<IntegerField> numbers() {
		return List.of(this.women, this.men, this.girls, this.boys, this.disability);
	}

	private boolean isReadable(TextField field) {
		boolean readable = true;
		try {
			amount(field);
		}
		catch (NumberFormatException ex) {
			readable = false;
			field.setErrorMessage(this.words.plan().say(TypedAmount.refusal(field.getValue()), field.getValue()));
		}
		field.setInvalid(!readable);
		return readable;
	}

	private @Nullable BigDecimal amount(TextField field) {
		return TypedAmount.read(field.getValue(), this.words.plan().language());
	}

}
