package org.countrycoalition.funding.ui;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.countrycoalition.funding.funnel.Step;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.StateName;

/**
 * Who gives and receives, as people call them: the register is asked once, however many
 * steps are named.
 *
 * @param names of all States
 * @param language of the reader
 */
record StepNames(Map<CountryCode, StateName> names, Locale language) {

	String state(CountryCode state) {
		return name(state, state.iso3());
	}

	/** Who receives. */
	String taker(Step step) {
		return step.state().map(this::state).orElseGet(() -> step.taker().in(this.language));
	}

	String donor(Step step) {
		Step.Giver donor = step.donor();
		return donor.state() ? name(CountryCode.of(donor.id()), donor.name()) : donor.name();
	}

	private String name(CountryCode state, String otherwise) {
		StateName name = this.names.get(state);
		return (name != null) ? Objects.requireNonNullElse(name.in(this.language), otherwise) : otherwise;
	}

}
