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
import com.vaadin.flow.component.textfield.TextField;
import org.countrycoalition.funding.PlannedLines.Planned;
import org.countrycoalition.funding.Quantity;
import org.countrycoalition.funding.funnel.Attribution;
import org.countrycoalition.funding.funnel.Division;
import org.countrycoalition.funding.funnel.Modality;
import org.countrycoalition.funding.funnel.Terms;
import org.countrycoalition.funding.funnel.Terms.Earmarking;
import org.countrycoalition.shell.TypedForm;
import org.countrycoalition.shell.components.Room;
import org.countrycoalition.kernel.Pillar;
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

	private final Select<Modality> modality = new Select<>();

	private final QuantityFields quantity;

	private final Checkbox capacity = new Checkbox();

	private final Checkbox inKind = new Checkbox();

	private final Checkbox southSouth = new Checkbox();

	private final Select<Attribution.Method> method = new Select<>();

	private final PercentField low;

	private final PercentField high;

	ShapeFields(FunnelWords words) {
		this.words = words;
		this.quantity = new QuantityFields(words.parts(), "funding.funnel.form.");
		this.low = new PercentField(words, words.say("form.low"));
		this.high = new PercentField(words, words.say("form.high"));
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
		this.modality.setLabel(words.say("form.modality"));
		this.modality.setItems(Modality.values());
		this.modality.setEmptySelectionAllowed(true);
		this.modality.setEmptySelectionCaption(words.say("notStated"));
		this.modality.setItemLabelGenerator((one) -> words.say((one != null) ? "modality." + one.name() : "notStated"));
		this.modality.addValueChangeListener((change) -> kind());
		this.inKind.addValueChangeListener((change) -> kind());
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
		getContent().add(this.line, this.modality, this.inKind, this.quantity, this.earmarking, this.channel,
				this.method, this.low, this.high, this.capacity, this.southSouth);
		getContent().setColspan(this.line, 2);
		getContent().setColspan(this.quantity, 2);
		bounds();
		kind();
	}

	private void bounds() {
		boolean known = this.method.getValue() != Attribution.Method.UNKNOWN;
		this.low.setVisible(known);
		this.high.setVisible(known);
	}

	/**
	 * Goods and help are in kind whatever the box says; what is in kind has a quantity.
	 */
	private void kind() {
		Modality how = this.modality.getValue();
		boolean goods = how != null && how.isInKind();
		if (goods) {
			this.inKind.setValue(true);
		}
		this.inKind.setReadOnly(goods);
		this.quantity.setVisible(this.inKind.getValue());
	}

	/** The lines that can be chosen; one that was chosen stays if it is among them. */
	void lines(List<Planned> lines) {
		Planned before = this.line.getValue();
		this.line.setItems(lines);
		if (before != null && lines.contains(before)) {
			this.line.setValue(before);
		}
	}

	/** A pillar with one line is meant for that. */
	void chooseOnly(Pillar pillar) {
		List<Planned> lines = this.line.getListDataView()
			.getItems()
			.filter((planned) -> planned.pillar() == pillar)
			.toList();
		if (lines.size() == 1) {
			this.line.setValue(lines.getFirst());
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
			.field("modality", this.modality, Modality::name, ShapeFields::modality)
			.field("method", this.method, Attribution.Method::name, Attribution.Method::valueOf)
			.text("low", this.low)
			.text("high", this.high)
			.field("line", this.line, (planned) -> planned.key().toString(), this::line)
			.field("capacity", this.capacity, String::valueOf, Boolean::valueOf)
			.field("inKind", this.inKind, String::valueOf, Boolean::valueOf)
			.field("southSouth", this.southSouth, String::valueOf, Boolean::valueOf);
		this.quantity.keep(typed);
	}

	private static @Nullable Modality modality(String name) {
		return Arrays.stream(Modality.values()).filter((one) -> one.name().equals(name)).findFirst().orElse(null);
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
		this.modality.setValue(terms.shape().modality());
		this.quantity.show(terms.shape().quantity());
		this.southSouth.setValue(terms.shape().southSouth());
		this.method.setValue(terms.attribution().method());
		this.low.show(terms.attribution().low());
		this.high.show(terms.attribution().high());
	}

	/** Whether every field can be read; says so at those that cannot. */
	boolean isReadable() {
		boolean counted = !this.quantity.isVisible() || this.quantity.isReadable();
		if (this.method.getValue() == Attribution.Method.UNKNOWN) {
			return counted;
		}
		boolean least = this.low.isReadable();
		boolean readable = this.high.isReadable() && least;
		if (readable && !isRange(this.low.percent(), this.high.percent())) {
			this.high.setInvalid(true);
			this.high.setErrorMessage(this.words.say("form.range.wrong"));
			return false;
		}
		return readable && counted;
	}

	private static boolean isRange(@Nullable BigDecimal least, @Nullable BigDecimal most) {
		return least != null && most != null && least.compareTo(most) <= 0;
	}

	/** How much of what is given in kind, null if not stated. */
	@Nullable Quantity quantity() {
		return this.quantity.isVisible() ? this.quantity.quantity() : null;
	}

	/** The quantity is refused. */
	void refuseQuantity(String why) {
		this.quantity.refuse(why);
	}

	/** Another quantity than what is shown. */
	void quantity(@Nullable Quantity other) {
		this.quantity.show(other);
	}

	/**
	 * @param division pillars that it is for together
	 * @param unvalued year of what is given without a value, null if it has one
	 */
	Terms.Shape shape(Division division, @Nullable Integer unvalued) {
		String through = this.channel.getValue().strip();
		return new Terms.Shape(Optional.ofNullable(this.line.getValue()).map(Planned::key).orElse(null),
				this.earmarking.getValue(), through.isEmpty() ? null : through, this.southSouth.getValue(), division,
				this.modality.getValue(), quantity(), unvalued);
	}

	Attribution attribution() {
		Attribution.Method how = this.method.getValue();
		return (how == Attribution.Method.UNKNOWN) ? Attribution.UNKNOWN
				: new Attribution(how, this.low.percent(), this.high.percent());
	}

	boolean isForCapacity() {
		return this.capacity.getValue();
	}

	boolean isInKind() {
		return this.inKind.getValue();
	}

}
