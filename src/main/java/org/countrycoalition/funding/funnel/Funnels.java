package org.countrycoalition.funding.funnel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.ExchangeRates;
import org.countrycoalition.registry.Register;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the ways of contributions. What a viewer may see is decided by row-level
 * security; what is private is told to its holder on its own desk alone, never on a page
 * that may be shown to others.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Funnels {

	private final StepQueries queries;

	private final Register register;

	private final CurrentUser currentUser;

	Funnels(StepQueries queries, Register register, CurrentUser currentUser) {
		this.queries = queries;
		this.register = register;
		this.currentUser = currentUser;
	}

	/**
	 * @return what the viewer's organisation has entered, private steps too; nothing if
	 * it acts for none
	 */
	public Funnel own() {
		String own = this.currentUser.get().organisation();
		List<Step> steps = (own != null) ? this.queries.of(own) : List.of();
		return new Funnel(steps, this.register.exchangeRates());
	}

	/**
	 * @return what the viewer's organisation has thrown away and can take back: it counts
	 * nowhere, and nobody else sees it
	 */
	public List<Step> thrownAway() {
		String own = this.currentUser.get().organisation();
		return (own != null) ? this.queries.thrownAway(own) : List.of();
	}

	/**
	 * @param state that receives
	 * @param withIllustrative whether made-up steps are told too
	 * @return what others than its holder see too
	 */
	public Funnel to(CountryCode state, boolean withIllustrative) {
		List<Step> steps = this.queries.to(state)
			.stream()
			.filter((step) -> withIllustrative || !step.illustrative())
			.toList();
		return new Funnel(steps, steps.isEmpty() ? ExchangeRates.of(List.of()) : this.register.exchangeRates());
	}

	/**
	 * @return payments to the State for which the viewer acts, as far as it sees them,
	 * that nobody has confirmed
	 */
	public List<Step> unconfirmed() {
		return this.queries.unconfirmed();
	}

	/**
	 * @param step on a way
	 * @return all steps on that way that the viewer may see
	 */
	public Funnel family(Step step) {
		return new Funnel(this.queries.family(step.id()), this.register.exchangeRates());
	}

	/**
	 * @param id key of a step
	 * @return it as it stands now, empty if the viewer may not see it
	 */
	public Optional<Step> step(UUID id) {
		return this.queries.step(id);
	}

}
