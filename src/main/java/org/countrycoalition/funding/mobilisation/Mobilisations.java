package org.countrycoalition.funding.mobilisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.countrycoalition.funding.NationalMoney;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.registry.Register;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads resource mobilisation plans and sets them against what came. What a viewer may
 * see is decided by row-level security.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Mobilisations {

	private static final int SCREENFUL = 10;

	private final MobilisationQueries queries;

	private final CameQueries came;

	private final NationalMoney national;

	private final Register register;

	private final Clock clock;

	Mobilisations(MobilisationQueries queries, CameQueries came, NationalMoney national, Register register,
			Clock clock) {
		this.queries = queries;
		this.came = came;
		this.national = national;
		this.register = register;
		this.clock = clock;
	}

	/**
	 * @param state whose plan
	 * @return its editions
	 */
	public Editions of(CountryCode state) {
		return new Editions(this.queries.of(state));
	}

	/**
	 * @param plan an edition
	 * @param withIllustrative whether made-up money counts too
	 * @param prices in which dollars are told; amounts in another currency stay as they
	 * were given
	 * @return its targets against what came
	 */
	public AgainstTargets against(MobilisationPlan plan, boolean withIllustrative, Prices prices) {
		List<Integer> years = plan.facts().years();
		return AgainstTargets
			.of(plan,
					this.came.to(plan.state(), years.getFirst(), years.getLast(), plan.facts().currency(),
							withIllustrative),
					this.national.of(plan.state(), withIllustrative), this.register.exchangeRates(),
					LocalDate.now(this.clock).getYear())
			.in(prices, plan.facts().currency());
	}

	/**
	 * @return actions of the viewer's own plan in force that are late, the longest first;
	 * at most a screenful
	 */
	public List<Action> overdue() {
		return this.queries.overdue(LocalDate.now(this.clock), SCREENFUL);
	}

	/**
	 * @param day such as the last of a reporting year
	 * @param withIllustrative whether made-up plans are told too
	 * @return where each State's plan stands on the day, as indicator 34(b) asks; no
	 * entry: {@link Standing#NONE}
	 */
	public Map<CountryCode, Standing> adoptedAt(LocalDate day, boolean withIllustrative) {
		return this.queries.at(day, withIllustrative);
	}

}
