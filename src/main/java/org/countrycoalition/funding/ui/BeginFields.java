package org.countrycoalition.funding.ui;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import org.countrycoalition.funding.Donor;
import org.countrycoalition.funding.Recipient;
import org.countrycoalition.funding.Stage;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Organisation;
import org.countrycoalition.shell.TypedForm;
import org.jspecify.annotations.Nullable;

/**
 * At which stage a contribution begins, and between whom.
 */
class BeginFields extends Composite<FormLayout> {

	private static final List<Stage> STAGES = List.of(Stage.INTENT, Stage.PLEDGE, Stage.COMMITMENT, Stage.PAYMENT);

	private final Select<Stage> stage = new Select<>();

	private final ComboBox<Recipient> recipient = new ComboBox<>();

	private final ComboBox<Donor> donor = new ComboBox<>();

	private final @Nullable CountryCode own;

	private final FunnelWords words;

	private final StepNames names;

	/**
	 * @param names of all States
	 * @param own State of the authority that enters, null if a donor does
	 * @param chosen State to begin with, null if none is: nobody gives to the first of a
	 * list by accident
	 */
	BeginFields(FunnelWords words, StepNames names, @Nullable CountryCode own, @Nullable CountryCode chosen) {
		this.words = words;
		this.own = own;
		this.names = names;
		List<CountryCode> states = names.names().keySet().stream().sorted(Comparator.comparing(names::state)).toList();
		this.stage.setLabel(words.say("form.stage"));
		this.stage.setItems(STAGES);
		this.stage.setItemLabelGenerator(words::stage);
		this.stage.setValue(Stage.PLEDGE);
		getContent().addClassName("step-begin");
		if (receives()) {
			donors(states);
			getContent().add(this.donor, this.stage);
		}
		else {
			recipients(states, chosen);
			getContent().add(this.recipient, this.stage);
		}
	}

	/** States, and organisations that give in their own name, in one list by name. */
	private void donors(List<CountryCode> states) {
		Map<Donor, String> labels = new LinkedHashMap<>();
		states.forEach((state) -> labels.put(new Donor.State(state), this.names.state(state)));
		this.words.register()
			.organisations(true)
			.stream()
			.filter(Organisation::givesItself)
			.forEach((one) -> labels.put(new Donor.Organisation(one.id()), one.name()));
		Collator order = Collator.getInstance(this.names.language());
		this.donor.setLabel(this.words.say("form.donor"));
		this.donor.setItems(labels.keySet()
			.stream()
			.sorted(Comparator.comparing((one) -> labels.getOrDefault(one, one.key()), order))
			.toList());
		this.donor.setItemLabelGenerator((one) -> labels.getOrDefault(one, one.key()));
	}

	/** States first; then areas, regions and the world, in which no State counts it. */
	private void recipients(List<CountryCode> states, @Nullable CountryCode chosen) {
		Map<Recipient, String> labels = new LinkedHashMap<>();
		states.forEach((state) -> labels.put(new Recipient.State(state), this.names.state(state)));
		labels.putAll(this.words.areas());
		this.recipient.setLabel(this.words.say("form.recipient"));
		this.recipient.setItems(List.copyOf(labels.keySet()));
		this.recipient.setItemLabelGenerator((one) -> labels.getOrDefault(one, one.key()));
		this.recipient.addValueChangeListener((change) -> this.recipient
			.setHelperText((change.getValue() instanceof Recipient.Area) ? this.words.say("form.recipient.help") : ""));
		this.recipient.setValue((chosen != null) ? new Recipient.State(chosen) : null);
	}

	private boolean receives() {
		return this.own != null;
	}

	void onStage(Consumer<Stage> told) {
		this.stage.addValueChangeListener((change) -> told.accept(change.getValue()));
	}

	void onRecipient(Consumer<Recipient> told) {
		this.recipient.addValueChangeListener((change) -> Optional.ofNullable(change.getValue()).ifPresent(told));
	}

	/** Whenever somebody else, or nobody, is chosen as recipient. */
	void onOther(Runnable told) {
		this.recipient.addValueChangeListener((change) -> told.run());
	}

	void keep(TypedForm typed) {
		typed.field("stage", this.stage, Stage::name, BeginFields::stage);
		if (receives()) {
			typed.field("donor", this.donor, Donor::key, (key) -> one(this.donor, Donor::key, key));
		}
		else {
			typed.field("state", this.recipient, Recipient::key, (key) -> one(this.recipient, Recipient::key, key));
		}
	}

	private static <T> @Nullable T one(ComboBox<T> field, Function<T, String> keys, String key) {
		return field.getListDataView().getItems().filter((one) -> keys.apply(one).equals(key)).findFirst().orElse(null);
	}

	private static @Nullable Stage stage(String name) {
		return Arrays.stream(Stage.values()).filter((one) -> one.name().equals(name)).findFirst().orElse(null);
	}

	/** Whether the other side is chosen; says so at its field. */
	boolean isReadable() {
		ComboBox<?> other = receives() ? this.donor : this.recipient;
		boolean chosen = other.getValue() != null;
		other.setInvalid(!chosen);
		other.setErrorMessage(this.words.say(receives() ? "form.donor.choose" : "form.recipient.choose"));
		return chosen;
	}

	Stage stage() {
		return this.stage.getValue();
	}

	/** Who receives, empty as long as nobody is chosen. */
	Optional<Recipient> chosen() {
		return Optional.ofNullable((this.own != null) ? new Recipient.State(this.own) : this.recipient.getValue());
	}

	/** Who receives, of fields that are {@link #isReadable()}. */
	Recipient recipient() {
		return chosen().orElseThrow();
	}

	/** Who gives; null: who enters it does. */
	@Nullable Donor donor() {
		return receives() ? this.donor.getValue() : null;
	}

}
