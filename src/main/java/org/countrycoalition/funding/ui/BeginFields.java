package org.countrycoalition.funding.ui;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import org.countrycoalition.funding.Stage;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.shell.TypedForm;
import org.jspecify.annotations.Nullable;

/**
 * At which stage a contribution begins, and between whom.
 */
class BeginFields extends Composite<FormLayout> {

	private static final List<Stage> STAGES = List.of(Stage.INTENT, Stage.PLEDGE, Stage.COMMITMENT, Stage.PAYMENT);

	private final Select<Stage> stage = new Select<>();

	private final ComboBox<CountryCode> state = new ComboBox<>();

	private final ComboBox<CountryCode> donor = new ComboBox<>();

	private final boolean receives;

	private final CountryCode own;

	/**
	 * @param own State of the authority that enters, null if a donor does
	 * @param chosen State to begin with
	 */
	BeginFields(FunnelWords words, @Nullable CountryCode own, CountryCode chosen) {
		this.receives = own != null;
		this.own = (own != null) ? own : chosen;
		StepNames names = words.names();
		List<CountryCode> states = names.names().keySet().stream().sorted(Comparator.comparing(names::state)).toList();
		this.stage.setLabel(words.say("form.stage"));
		this.stage.setItems(STAGES);
		this.stage.setItemLabelGenerator(words::stage);
		this.stage.setValue(Stage.PLEDGE);
		choice(this.state, words.say("form.state"), states, names);
		choice(this.donor, words.say("form.donor"), states, names);
		this.state.setValue(this.own);
		getContent().addClassName("step-begin");
		getContent().add(this.receives ? this.donor : this.state, this.stage);
	}

	private static void choice(ComboBox<CountryCode> field, String label, List<CountryCode> states, StepNames names) {
		field.setLabel(label);
		field.setItems(states);
		field.setItemLabelGenerator(names::state);
	}

	void onStage(Consumer<Stage> told) {
		this.stage.addValueChangeListener((change) -> told.accept(change.getValue()));
	}

	void onState(Consumer<CountryCode> told) {
		this.state.addValueChangeListener((change) -> Optional.ofNullable(change.getValue()).ifPresent(told));
	}

	void keep(TypedForm typed) {
		typed.field("stage", this.stage, Stage::name, BeginFields::stage);
		typed.field(this.receives ? "donor" : "state", this.receives ? this.donor : this.state, CountryCode::iso3,
				CountryCode::of);
	}

	private static @Nullable Stage stage(String name) {
		return Arrays.stream(Stage.values()).filter((one) -> one.name().equals(name)).findFirst().orElse(null);
	}

	Stage stage() {
		return this.stage.getValue();
	}

	CountryCode state() {
		return this.receives ? this.own : Optional.ofNullable(this.state.getValue()).orElse(this.own);
	}

	/** State that gives; null: who enters it does. */
	@Nullable CountryCode donor() {
		return this.receives ? this.donor.getValue() : null;
	}

}
