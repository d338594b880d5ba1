package org.countrycoalition.funding.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.countrycoalition.funding.PlannedLines.Planned;
import org.countrycoalition.funding.Quantity;
import org.countrycoalition.funding.needs.PostingTerms;
import org.countrycoalition.funding.needs.PostingTerms.Kind;
import org.countrycoalition.funding.needs.PostingTerms.Period;
import org.countrycoalition.funding.needs.Side;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.shell.TypedForm;
import org.countrycoalition.shell.components.Room;
import org.countrycoalition.shell.components.VerbDialog;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a need or an offer.
 */
class PostingFields extends Composite<Div> implements VerbDialog.Fields {

	private static final int LONGEST = 300;

	private static final int LONGEST_TEXT = 4000;

	private final NeedsWords words;

	private final Side side;

	private final TextField title = new TextField();

	private final Select<Kind> kind = new Select<>();

	private final TextArea what = new TextArea();

	private final Map<Pillar, Checkbox> pillars = new EnumMap<>(Pillar.class);

	private final Span noPillar = new Span();

	private final DatePicker from;

	private final DatePicker to;

	private final ComboBox<Planned> line = new ComboBox<>();

	/** A line that is not among those to choose from stays unless another is chosen. */
	private @Nullable UUID unseenLine;

	private final QuantityFields quantity;

	private final ChosenStates states;

	private final ValueFields value;

	PostingFields(Side side, NeedsWords words) {
		this.side = side;
		this.words = words;
		this.from = MobilisationFields.day("from", words);
		this.to = MobilisationFields.day("to", words);
		this.quantity = new QuantityFields(words.parts(), "funding.needs.");
		this.states = new ChosenStates(words);
		this.value = new ValueFields(words);
		this.title.setLabel(words.say("title"));
		Room.limit(this.title, LONGEST, words.parts().texts());
		this.kind.setLabel(words.say("kind"));
		this.kind.setItems(Kind.values());
		this.kind.setItemLabelGenerator(words::kind);
		this.kind.setValue(Kind.EXPERTISE);
		this.what.setLabel(words.say("what." + side.name()));
		this.what.setWidthFull();
		Room.limit(this.what, LONGEST_TEXT, words.parts().texts());
		this.line.setLabel(words.say("line"));
		this.line.setItemLabelGenerator(Planned::title);
		this.line.setVisible(false);
		this.line.setWidthFull();
		getContent().addClassName("step-fields");
		getContent().add(new FormLayout(this.title, this.kind), this.what, this.quantity, pillars(),
				new FormLayout(this.from, this.to));
		getContent().add((side == Side.NEED) ? this.line : new Div(this.states, this.value));
	}

	private Div pillars() {
		Div group = new Div(new Span(this.words.say("pillars")));
		group.addClassName("pillar-choice");
		group.getElement().setAttribute("role", "group").setAttribute("aria-label", this.words.say("pillars"));
		for (Pillar pillar : Pillar.values()) {
			Checkbox box = new Checkbox(this.words.parts().say("kernel.pillar." + pillar.name()));
			this.pillars.put(pillar, box);
			group.add(box);
		}
		this.noPillar.addClassName("refusal");
		this.noPillar.getElement().setAttribute("role", "alert");
		group.add(this.noPillar);
		return group;
	}

	/**
	 * @param state that it is of or for, null: none yet
	 */
	void begin(@Nullable CountryCode state) {
		if (state != null) {
			this.states.add(state);
		}
	}

	/**
	 * @param planned lines that a need can serve; without any the field is not there
	 * @param chosen key of one, null: none
	 */
	void lines(List<Planned> planned, @Nullable UUID chosen) {
		this.line.setItems(planned);
		this.line.setVisible(!planned.isEmpty());
		planned.stream()
			.filter((one) -> one.key().equals(chosen))
			.findFirst()
			.ifPresentOrElse(this.line::setValue, () -> this.unseenLine = chosen);
	}

	void show(PostingTerms terms) {
		this.title.setValue(terms.title());
		this.kind.setValue(terms.kind());
		this.what.setValue(terms.what());
		this.quantity.show(terms.quantity());
		this.pillars.forEach((pillar, box) -> box.setValue(terms.pillars().contains(pillar)));
		this.from.setValue(terms.period().from());
		this.to.setValue(terms.period().to());
		terms.states().forEach(this.states::add);
		this.value.show(terms.value());
	}

	@Override
	public void keep(TypedForm typed) {
		typed.text("title", this.title)
			.field("kind", this.kind, Kind::name,
					(text) -> Arrays.stream(Kind.values())
						.filter((one) -> one.name().equals(text))
						.findFirst()
						.orElse(null))
			.text("what", this.what)
			.field("from", this.from, LocalDate::toString, LocalDate::parse)
			.field("to", this.to, LocalDate::toString, LocalDate::parse);
		this.pillars
			.forEach((pillar, box) -> typed.field("pillar" + pillar.name(), box, String::valueOf, Boolean::valueOf));
		this.quantity.keep(typed);
		this.value.keep(typed);
	}

	@Override
	public boolean isReadable() {
		boolean named = isFilled(this.title, "refusal.NO_TITLE");
		boolean said = isFilled(this.what, "refusal.NO_TEXT");
		boolean pillared = this.pillars.values().stream().anyMatch(Checkbox::getValue);
		this.noPillar.setText(pillared ? "" : this.words.say("refusal.NO_PILLAR"));
		boolean amounts = this.quantity.isReadable();
		boolean valued = this.value.isReadable();
		return named && said && pillared && amounts && valued && !this.from.isInvalid() && !this.to.isInvalid();
	}

	private <F extends HasValidationProperties & HasValue<?, String>> boolean isFilled(F field, String otherwise) {
		boolean filled = !field.getValue().isBlank();
		field.setInvalid(!filled);
		field.setErrorMessage(this.words.say(otherwise));
		return filled;
	}

	PostingTerms terms() {
		Quantity howMuch = this.quantity.quantity();
		Planned serves = this.line.getValue();
		return new PostingTerms(this.kind.getValue(), this.title.getValue().strip(), this.what.getValue().strip(),
				howMuch,
				this.pillars.entrySet()
					.stream()
					.filter((box) -> box.getValue().getValue())
					.map(Map.Entry::getKey)
					.collect(Collectors.toSet()),
				new Period(this.from.getValue(), this.to.getValue()), this.states.states(),
				(serves != null) ? serves.key() : this.unseenLine,
				(this.side == Side.OFFER) ? this.value.value() : null);
	}

}
