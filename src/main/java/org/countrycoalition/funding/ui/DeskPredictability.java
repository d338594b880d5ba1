package org.countrycoalition.funding.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.funding.funnel.Funnel;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Register;

/**
 * Tells a donor how far the States to which it gives can count on the money of this year.
 *
 * @param section shows it
 * @param register names States
 */
@SpringComponent
record DeskPredictability(PredictabilitySection section, Register register) {

	/**
	 * Nothing for a donor that has entered nothing that stands for a State with firm
	 * money.
	 */
	Optional<Component> of(List<Funnel.Node> nodes) {
		Set<CountryCode> states = nodes.stream()
			.map(Funnel.Node::step)
			.filter((step) -> !step.isWithdrawn())
			.flatMap((step) -> step.state().stream())
			.collect(Collectors.toSet());
		FundingParts parts = this.section.words().parts();
		return states.isEmpty() ? Optional.empty()
				: this.section.of(states, LocalDate.now(parts.switches().clock()).getYear(),
						new StateLabels(this.register, parts.switches().on(), parts));
	}

}
