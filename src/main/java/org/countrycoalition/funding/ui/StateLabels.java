package org.countrycoalition.funding.ui;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.vaadin.flow.component.html.Anchor;
import org.countrycoalition.funding.Contribution;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Register;
import org.countrycoalition.registry.StateRow;

/**
 * What States, donors and recipients are called on one page, in the reader's language.
 */
class StateLabels {

	private final Map<String, StateRow> states;

	private final FundingParts parts;

	StateLabels(Register register, LocalDate on, FundingParts parts) {
		this.parts = parts;
		this.states = register.states(on, true)
			.stream()
			.collect(Collectors.toMap((state) -> state.code().iso3(), Function.identity()));
	}

	Optional<StateRow> state(CountryCode code) {
		return Optional.ofNullable(this.states.get(code.iso3()));
	}

	/**
	 * @param key of a State or of an organisation
	 * @param english its name if it is no State
	 * @return its name
	 */
	String name(String key, String english) {
		StateRow state = this.states.get(key);
		return (state != null) ? state.name().in(this.parts.switches().language()) : english;
	}

	String recipient(Contribution row) {
		return name(row.recipient(), row.recipientName().in(this.parts.switches().language()));
	}

	String donor(Contribution row) {
		return name(row.donor(), row.donorName());
	}

	/** Leads to the page of a State or an organisation. */
	Anchor link(String key, String english) {
		String path = this.states.containsKey(key) ? "countries/" + key : "register/organisations/" + key;
		return new Anchor(this.parts.places().to(path), name(key, english));
	}

}
