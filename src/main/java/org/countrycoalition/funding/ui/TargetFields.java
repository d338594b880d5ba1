package org.countrycoalition.funding.ui;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.countrycoalition.funding.mobilisation.PlanFacts;
import org.countrycoalition.funding.mobilisation.Source;
import org.countrycoalition.funding.mobilisation.Source.Kind;
import org.countrycoalition.funding.mobilisation.Target;
import org.countrycoalition.kernel.Absence;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.shell.TypedAmount;
import org.countrycoalition.shell.TypedForm;
import org.countrycoalition.shell.components.Room;
import org.countrycoalition.shell.components.VerbDialog;
import org.jspecify.annotations.Nullable;

/**
 * How much a source is to give in each year of a plan: an amount, a question mark where
 * there is a target whose amount nobody knows yet, or nothing where there is none.
 */
class TargetFields extends Composite<FormLayout> implements VerbDialog.Fields {

	private static final int LONGEST = 200;

	private static final String UNKNOWN = "?";

	private final MobilisationWords words;

	private final Select<Kind> kind = new Select<>();

	private final ComboBox<String> donor = new ComboBox<>();

	private final TextField name = new TextField();

	private final Select<Pillar> pillar = new Select<>();

	private final Map<Integer, TextField> amounts = new LinkedHashMap<>();

	TargetFields(PlanFacts plan, Target.@Nullable Facts facts, MobilisationWords words) {
		this.words = words;
		choice(this.kind, "field.kind", Kind.values(), "funding.mobilisation.kind.");
		choice(this.pillar, "field.pillar", Pillar.values(), "kernel.pillar.");
		Map<String, String> donors = words.donors();
		this.donor.setLabel(words.say("field.donor"));
		this.donor.setHelperText(words.say("field.donor.help"));
		this.donor.setItems(donors.keySet()
			.stream()
			.sorted((one, other) -> name(one, donors).compareTo(name(other, donors)))
			.toList());
		this.donor.setItemLabelGenerator((key) -> name(key, donors));
		this.name.setLabel(words.say("field.name"));
		this.name.setHelperText(words.say("field.name.help"));
		Room.limit(this.name, LONGEST, words.parts().texts());
		getContent().add(this.kind, this.donor, this.name, this.pillar);
		for (int year : plan.years()) {
			TextField amount = new TextField(
					words.say("field.amount", String.valueOf(year), plan.currency().getCurrencyCode()));
			this.amounts.put(year, amount);
			getContent().add(amount);
		}
		this.amounts.values().forEach((field) -> field.setHelperText(words.say("field.amount.help")));
		this.kind.addValueChangeListener((change) -> this.donor.setVisible(change.getValue() != Kind.OWN));
		this.kind.setValue(Kind.DONOR);
		this.pillar.setValue(Pillar.UNALLOCATED);
		if (facts != null) {
			show(facts);
		}
	}

	private static String name(String key, Map<String, String> donors) {
		return donors.getOrDefault(key, key);
	}

	private <E extends Enum<E>> void choice(Select<E> field, String label, E[] values, String key) {
		field.setLabel(this.words.say(label));
		field.setItems(Arrays.asList(values));
		field.setItemLabelGenerator((one) -> this.words.parts().say(key + one.name()));
	}

	private void show(Target.Facts facts) {
		this.kind.setValue(facts.source().kind());
		this.donor.setValue(facts.source().donor());
		this.name.setValue(facts.source().name());
		this.pillar.setValue(facts.pillar());
		facts.amounts().forEach((year, amount) -> {
			TextField field = this.amounts.get(year);
			if (field != null) {
				field.setValue(switch (amount) {
					case Figure.Known known -> this.words.number(known.value());
					case Figure.Absent absent -> UNKNOWN;
				});
			}
		});
	}

	@Override
	public void keep(TypedForm typed) {
		typed.field("kind", this.kind, Kind::name, (text) -> named(Kind.values(), text))
			.field("donor", this.donor, (key) -> key, (key) -> key)
			.text("name", this.name)
			.field("pillar", this.pillar, Pillar::name, (text) -> named(Pillar.values(), text));
		this.amounts.forEach((year, field) -> typed.text("amount" + year, field));
	}

	private static <E extends Enum<E>> @Nullable E named(E[] values, String name) {
		return Arrays.stream(values).filter((one) -> one.name().equals(name)).findFirst().orElse(null);
	}

	@Override
	public boolean isReadable() {
		boolean named = this.kind.getValue() == Kind.OWN || this.donor.getValue() != null
				|| !this.name.getValue().isBlank();
		this.name.setInvalid(!named);
		this.name.setErrorMessage(this.words.say("refusal.NO_SOURCE"));
		List<Boolean> readable = this.amounts.values().stream().map(this::isReadable).toList();
		boolean all = named && !readable.contains(false);
		if (all && this.amounts.values().stream().allMatch((field) -> field.getValue().isBlank())) {
			TextField first = this.amounts.values().iterator().next();
			first.setInvalid(true);
			first.setErrorMessage(this.words.say("refusal.NO_AMOUNT"));
			return false;
		}
		return all;
	}

	private boolean isReadable(TextField field) {
		boolean readable = true;
		try {
			read(field);
		}
		catch (NumberFormatException ex) {
			readable = false;
			field.setErrorMessage(this.words.say("unreadable", field.getValue()));
		}
		field.setInvalid(!readable);
		return readable;
	}

	private @Nullable Figure read(TextField field) {
		if (UNKNOWN.equals(field.getValue().strip())) {
			return Figure.absent(Absence.UNKNOWN);
		}
		BigDecimal amount = TypedAmount.read(field.getValue(), this.words.parts().switches().language());
		return (amount != null) ? Figure.reported(amount) : null;
	}

	Target.Facts facts() {
		TreeMap<Integer, Figure> read = new TreeMap<>();
		this.amounts.forEach((year, field) -> {
			Figure amount = read(field);
			if (amount != null) {
				read.put(year, amount);
			}
		});
		Kind chosen = this.kind.getValue();
		return new Target.Facts(
				new Source(chosen, (chosen == Kind.OWN) ? null : this.donor.getValue(), this.name.getValue().strip()),
				this.pillar.getValue(), read);
	}

}
