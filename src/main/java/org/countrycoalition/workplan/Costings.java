package org.countrycoalition.workplan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countrycoalition.access.Roles;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Register;
import org.countrycoalition.workplan.PlanRefusal.Reason;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what lines cost by either way of costing them. The authority reads everything; an
 * operator its own budgets, and neither sum, difference nor unit cost.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.NATIONAL_AUTHORITY + "', '" + Roles.OPERATOR + "')")
@Transactional(readOnly = true)
public class Costings {

	private final CostQueries queries;

	private final PlanQueries plans;

	private final OwnDraft own;

	private final Register register;

	Costings(CostQueries queries, PlanQueries plans, OwnDraft own, Register register) {
		this.queries = queries;
		this.plans = plans;
		this.own = own;
		this.register = register;
	}

	/**
	 * @param state whose plan
	 * @return the version on its way if the viewer may see it, else the plan in force;
	 * without its lines
	 */
	public Optional<Plan> plan(CountryCode state) {
		return this.plans.open(state).or(() -> this.plans.header(state, Plan.Status.PUBLISHED));
	}

	/**
	 * @param year of the viewer's own plan
	 * @param page from 0; one after the last is the last
	 * @return lines that have something planned for the year
	 * @throws PlanRefusal if the viewer acts for no authority, or its State has no plan
	 */
	@PreAuthorize("hasRole('" + Roles.NATIONAL_AUTHORITY + "')")
	public CostPage page(int year, int page) {
		Plan plan = ownPlan();
		int lines = this.queries.count(plan.id(), year);
		int shown = Math.clamp(page, 0, LinePage.pages(lines) - 1);
		List<PlanLine> some = this.queries.lines(plan.id(), year, shown * LinePage.SIZE, LinePage.SIZE);
		CostSources sources = this.queries.sources(plan.state(), some, this.register.exchangeRates());
		return new CostPage(plan, year, shown, lines,
				some.stream().map((line) -> sources.of(plan, line, year)).toList());
	}

	/**
	 * @param line key of the line in the viewer's own plan
	 * @param year of that plan
	 * @return the line with all its years, the operators' budgets and how they compare,
	 * empty if the plan has no such line
	 * @throws PlanRefusal if the viewer acts for no authority, or its State has no plan
	 */
	@PreAuthorize("hasRole('" + Roles.NATIONAL_AUTHORITY + "')")
	public Optional<LineCosts> line(UUID line, int year) {
		Plan plan = ownPlan();
		return this.plans.line(plan.id(), line).map((one) -> {
			CostSources sources = this.queries.sources(plan.state(), List.of(one), this.register.exchangeRates());
			return new LineCosts(plan, sources.of(plan, one, year),
					sources.budgets().getOrDefault(new LineYear(one.key(), year), List.of()));
		});
	}

	/**
	 * @param state whose plan
	 * @param year of the plan
	 * @return the lines of the viewer's organisation, with its own budget and no one
	 * else's
	 */
	@PreAuthorize("hasRole('" + Roles.OPERATOR + "')")
	public List<OwnBudget> own(CountryCode state, int year) {
		return this.queries.own(state, year);
	}

	private Plan ownPlan() {
		return plan(this.own.state()).orElseThrow(() -> new PlanRefusal(Reason.NO_PLAN));
	}

}
