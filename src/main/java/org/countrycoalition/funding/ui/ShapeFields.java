package org.countrycoalition.funding.ui;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.countrycoalition.funding.PlannedLines.Planned;
import org.countrycoalition.funding.funnel.Attribution;
import org.countrycoalition.funding.funnel.Terms;
import org.countrycoalition.funding.funnel.Terms.Earmarking;
import org.countrycoalition.shell.TypedForm;
import org.countrycoalition.shell.components.Room;
import org.jspecify.annotations.Nullable;

/**
 * How a contribution is given, and how much of it is attributable to cluster munitions.
 */
class ShapeFields extends Composite<FormLayout> {

	private static final int LONGEST = 300;

	private final FunnelWords words;

	private final Select<Planned> line = new Select<>();

	private final Select<Earmarking> earmarking = new Select<>();

	private final TextField channel = new TextField();

	private final Checkbox capacity = new Checkbox();

	private final Checkbox inKind = new Checkbox();

	private final Checkbox southSouth = new Checkbox();

	private final Select<Attribution.Method> method = new Select<>();

	private final IntegerField low = new IntegerField();

	private final IntegerField high = new IntegerField();

	ShapeFields(FunnelWords words) {
		this.words = words;
		this.line.setLabel(words.say("form.line"));
		this.line.setEmptySelectionAllowed(true);
		this.line.setEmptySelectionCaption(words.say("form.line.none"));
		this.line.setItemLabelGenerator((planned) -> (planned != null) ? planned.title() : words.say("form.line.none"));
		this.earmarking.setLabel(words.say("form.earmarking"));
		this.earmarking.setItems(Earmarking.values());
		this.earmarking.setEmptySelectionAllowed(true);
		this.earmarking.setEmptySelectionCaption(words.say("notStated"));
		this.earmarking
			.setItemLabelGenerator((one) -> words.say((one != null) ? "earmarking." + one.name() : "notStated"));
		this.channel.setLabel(words.say("form.channel"));
		this.channel.setHelperText(words.say("form.channel.help"));
		Room.limit(this.channel, LONGEST, words.parts().texts());
		this.capacity.setLabel(words.say("form.capacity"));
		this.inKind.setLabel(words.say("form.inKind"));
		this.southSouth.setLabel(words.say("form.southSouth"));
		this.method.setLabel(words.say("form.attribution"));
		this.method.setItems(Attribution.Method.values());
		this.method.setItemLabelGenerator((one) -> words.say("attribution." + one.name()));
		this.method.setValue(Attribution.Method.UNKNOWN);
		this.method.addValueChangeListener((change) -> bounds());
		percent(this.low, "form.low");
		percent(this.high, "form.high");
		getContent().add(this.line, this.earmarking, this.channel, this.method, this.low, this.high, this.capacity,
				this.inKind, this.southSouth);
		getContent().setColspan(this.line, 2);
		bounds();
	}

	private void percent(IntegerField field, String label) {
		field.setLabel(this.words.say(label));
		field.setMin(0);
		field.setMax(100);
		field.setI18n(new IntegerField.IntegerFieldI18n().setMinErrorMessage(this.words.say("form.percent.wrong"))
			.setMaxErrorMessage(this.words.say("form.percent.wrong"))
			.setBadInputErrorMessage(this.words.say("form.percent.wrong")));
	}

	private void bounds() {
		boolean known = this.method.getValue() != Attribution.Method.UNKNOWN;
		this.low.setVisible(known);
		this.high.setVisible(known);
	}

	/** The lines that can be chosen; one that was chosen stays if it is among them. */
	void lines(List<Planned> lines) {
		Planned before = this.line.getValue();
		this.line.setItems(lines);
		if (before != null && lines.contains(before)) {
			this.line.setValue(before);
		}
	}

	void choose(@Nullable UUID key) {
		this.line.getListDataView()
			.getItems()
			.filter((planned) -> planned.key().equals(key))
			.findFirst()
			.ifPresent(this.line::setValue);
	}

	void keep(TypedForm typed) {
		typed.text("channel", this.channel)
			.field("earmarking", this.earmarking, Earmarking::name, ShapeFields::earmarking)
			.field("method", this.method, Attribution.Method::name, Attribution.Method::valueOf)
			.field("low", this.low, String::valueOf, Integer::valueOf)
			.field("high", this.high, String::valueOf, Integer::valueOf)
			.field("line", this.line, (planned) -> planned.key().toString(), this::line)
			.field("capacity", this.capacity, String::valueOf, Boolean::valueOf)
			.field("inKind", this.inKind, String::valueOf, Boolean::valueOf)
			.field("southSouth", this.southSouth, String::valueOf, Boolean::valueOf);
	}

	private static @Nullable Earmarking earmarking(String name) {
		return Arrays.stream(Earmarking.values()).filter((one) -> one.name().equals(name)).findFirst().orElse(null);
	}

	private @Nullable Planned line(String key) {
		return this.line.getListDataView()
			.getItems()
			.filter((planned) -> planned.key().toString().equals(key))
			.findFirst()
			.orElse(null);
	}

	void show(Terms terms) {
		choose(terms.shape().line());
		this.earmarking.setValue(terms.shape().earmarking());
		this.channel.setValue(Objects.requireNonNullElse(terms.shape().channel(), ""));
		this.capacity.setValue(terms.capacity());
		this.inKind.setValue(terms.inKind());
		this.southSouth.setValue(terms.shape().southSouth());
		this.method.setValue(terms.attribution().method());
		this.low.setValue(whole(terms.attribution().low()));
		this.high.setValue(whole(terms.attribution().high()));
	}

	private static @Nullable Integer whole(@Nullable BigDecimal percent) {
		return (percent != null) ? Integer.valueOf(percent.intValue()) : null;
	}

	/** Whether every field can be read; says so at those that cannot. */
	boolean isReadable() {
		if (this.method.getValue() == Attribution.Method.UNKNOWN) {
			return true;
		}
		Integer least = this.low.getValue();
		Integer most = this.high.getValue();
		boolean readable = least != null && most != null && !this.low.isInvalid() && !this.high.isInvalid()
				&& least <= most;
		this.high.setInvalid(!readable);
		this.high.setErrorMessage(this.words.say("form.range.wrong"));
		return readable;
	}

	Terms.Shape shape() {
		String through = this.channel.getValue().strip();
		return new Terms.Shape(Optional.ofNullable(this.line.getValue()).map(Planned::key).orElse(null),
				this.earmarking.getValue(), through.isEmpty() ? null : through, this.southSouth.getValue());
	}

	Attribution attribution() {
		Attribution.Method how = this.method.getValue();
		return (how == Attribution.Method.UNKNOWN) ? Attribution.UNKNOWN : new Attribution(how,
				BigDecimal.valueOf(this.low.getValue()), BigDecimal.valueOf(this.high.getValue()));
	}

	boolean isForCapacity() {
		return this.capacity.getValue();
	}

	boolean isInKind() {
		return this.inKind.getValue();
	}

}
