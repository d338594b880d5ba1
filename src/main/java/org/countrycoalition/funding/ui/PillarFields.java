package org.countrycoalition.funding.ui;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import org.countrycoalition.funding.funnel.Division;
import org.countrycoalition.funding.funnel.Terms;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.shell.TypedForm;
import org.jspecify.annotations.Nullable;

/**
 * For which pillar something is or, if it is to be divided, among which.
 */
class PillarFields extends Composite<Div> {

	private static final BigDecimal ALL = BigDecimal.valueOf(100);

	private final Select<Pillar> pillar = new Select<>();

	private final Map<Pillar, Checkbox> named = new EnumMap<>(Pillar.class);

	private final Map<Pillar, PercentField> shares = new EnumMap<>(Pillar.class);

	private final FunnelWords words;

	private final Div among;

	private final Span help;

	PillarFields(FunnelWords words) {
		this.words = words;
		this.help = new Span(words.say("form.share.help"));
		this.pillar.setLabel(words.say("form.pillar"));
		this.pillar.setItems(Pillar.values());
		this.pillar.setItemLabelGenerator((one) -> words.parts().say("kernel.pillar." + one.name()));
		this.pillar.setWidthFull();
		this.among = new Div(new Span(words.say("form.named")));
		this.among.addClassNames("pillar-choice", "pillar-shares");
		this.among.getElement().setAttribute("role", "group").setAttribute("aria-label", words.say("form.named"));
		for (Pillar one : Pillar.values()) {
			if (one != Pillar.UNALLOCATED) {
				this.among.add(share(one, words.parts().say("kernel.pillar." + one.name())));
			}
		}
		this.among.add(this.help);
		asked();
		this.pillar.addValueChangeListener((change) -> this.among.setVisible(isDivided()));
		this.pillar.setValue(Pillar.UNALLOCATED);
		getContent().add(this.pillar, this.among);
	}

	private Div share(Pillar one, String name) {
		Checkbox box = new Checkbox(name);
		PercentField share = new PercentField(this.words, this.words.say("form.share"));
		share.setAriaLabel(this.words.say("form.share.of", name));
		box.addValueChangeListener((change) -> asked());
		this.named.put(one, box);
		this.shares.put(one, share);
		return new Div(box, share);
	}

	/** A share is asked where there are several pillars. */
	private void asked() {
		boolean several = this.named.values().stream().filter(Checkbox::getValue).count() > 1;
		this.named.forEach((one, box) -> share(one).setVisible(several && box.getValue()));
		this.help.setVisible(several);
	}

	private PercentField share(Pillar one) {
		return Objects.requireNonNull(this.shares.get(one));
	}

	private boolean isDivided() {
		return this.pillar.getValue() == Pillar.UNALLOCATED;
	}

	void choose(Pillar one) {
		this.pillar.setValue(one);
	}

	/** Whenever another one, or others, are chosen. */
	void onChange(Runnable told) {
		this.pillar.addValueChangeListener((change) -> told.run());
		this.named.values().forEach((box) -> box.addValueChangeListener((change) -> told.run()));
	}

	void show(Terms terms) {
		this.pillar.setValue(terms.pillar());
		Division division = terms.shape().division();
		this.named.forEach((one, box) -> box.setValue(division.among().contains(one)));
		this.shares.forEach((one, share) -> share.show(division.shares().get(one)));
	}

	void keep(TypedForm typed) {
		typed.field("pillar", this.pillar, Pillar::name, PillarFields::pillar);
		this.named.forEach((one, box) -> typed.field("named." + one.name(), box, String::valueOf, Boolean::valueOf));
		this.shares.forEach((one, share) -> typed.text("share." + one.name(), share));
	}

	/** Whether all shares can be read, or none is stated; says so at what is wrong. */
	boolean isReadable() {
		List<PercentField> asked = divided().stream().map(this::share).toList();
		boolean readable = true;
		for (PercentField share : asked) {
			readable = share.isReadable() && readable;
		}
		if (!readable || asked.stream().allMatch(PercentField::isEmpty)) {
			return readable;
		}
		BigDecimal sum = BigDecimal.ZERO;
		for (PercentField share : asked) {
			BigDecimal percent = share.percent();
			if (percent == null || percent.signum() == 0) {
				refuse(share, this.words.say("form.share.missing"));
				return false;
			}
			sum = sum.add(percent);
		}
		if (sum.compareTo(ALL) != 0) {
			refuse(asked.getLast(), this.words.say("form.share.sum", this.words.number(sum)));
			return false;
		}
		return true;
	}

	/** The shares are refused. */
	void refuse(String why) {
		divided().stream().map(this::share).findFirst().ifPresent((share) -> refuse(share, why));
	}

	private static void refuse(PercentField share, String why) {
		share.setInvalid(true);
		share.setErrorMessage(why);
		share.focus();
	}

	private static @Nullable Pillar pillar(String name) {
		return Arrays.stream(Pillar.values()).filter((one) -> one.name().equals(name)).findFirst().orElse(null);
	}

	/** The pillar that it is for: one that is named alone is it. */
	Pillar pillar() {
		Set<Pillar> ticked = ticked();
		return (ticked.size() == 1) ? ticked.iterator().next() : this.pillar.getValue();
	}

	/** Pillars that it is for together, and how much is for which. */
	Division division() {
		Map<Pillar, BigDecimal> stated = new EnumMap<>(Pillar.class);
		divided()
			.forEach((one) -> Optional.ofNullable(share(one).percent()).ifPresent((said) -> stated.put(one, said)));
		return stated.isEmpty() ? Division.among(divided()) : Division.by(stated);
	}

	private Set<Pillar> divided() {
		return (ticked().size() > 1) ? ticked() : Set.of();
	}

	private Set<Pillar> ticked() {
		return this.named.entrySet()
			.stream()
			.filter((one) -> isDivided() && one.getValue().getValue())
			.map(Map.Entry::getKey)
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
