package org.countrycoalition.funding.ui;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import org.countrycoalition.funding.funnel.Terms;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.shell.TypedForm;
import org.jspecify.annotations.Nullable;

/**
 * For which pillar something is or, if it is to be divided, among which.
 */
class PillarFields extends Composite<Div> {

	private final Select<Pillar> pillar = new Select<>();

	private final Map<Pillar, Checkbox> named = new EnumMap<>(Pillar.class);

	private final Div among;

	PillarFields(FunnelWords words) {
		this.pillar.setLabel(words.say("form.pillar"));
		this.pillar.setItems(Pillar.values());
		this.pillar.setItemLabelGenerator((one) -> words.parts().say("kernel.pillar." + one.name()));
		this.pillar.setWidthFull();
		this.among = new Div(new Span(words.say("form.named")));
		this.among.addClassName("pillar-choice");
		this.among.getElement().setAttribute("role", "group").setAttribute("aria-label", words.say("form.named"));
		for (Pillar one : Pillar.values()) {
			if (one != Pillar.UNALLOCATED) {
				Checkbox box = new Checkbox(words.parts().say("kernel.pillar." + one.name()));
				this.named.put(one, box);
				this.among.add(box);
			}
		}
		this.pillar.addValueChangeListener((change) -> this.among.setVisible(isDivided()));
		this.pillar.setValue(Pillar.UNALLOCATED);
		getContent().add(this.pillar, this.among);
	}

	private boolean isDivided() {
		return this.pillar.getValue() == Pillar.UNALLOCATED;
	}

	void choose(Pillar one) {
		this.pillar.setValue(one);
	}

	void show(Terms terms) {
		this.pillar.setValue(terms.pillar());
		this.named.forEach((one, box) -> box.setValue(terms.shape().named().contains(one)));
	}

	void keep(TypedForm typed) {
		typed.field("pillar", this.pillar, Pillar::name, PillarFields::pillar);
		this.named.forEach((one, box) -> typed.field("named." + one.name(), box, String::valueOf, Boolean::valueOf));
	}

	private static @Nullable Pillar pillar(String name) {
		return Arrays.stream(Pillar.values()).filter((one) -> one.name().equals(name)).findFirst().orElse(null);
	}

	/** The pillar that it is for: one that is named alone is it. */
	Pillar pillar() {
		Set<Pillar> ticked = ticked();
		return (ticked.size() == 1) ? ticked.iterator().next() : this.pillar.getValue();
	}

	/** Pillars among which it is to be divided. */
	Set<Pillar> named() {
		return (ticked().size() > 1) ? ticked() : Set.of();
	}

	private Set<Pillar> ticked() {
		return this.named.entrySet()
			.stream()
			.filter((one) -> isDivided() && one.getValue().getValue())
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

}
