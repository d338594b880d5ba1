package org.countrycoalition.workplan.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.countrycoalition.access.Roles;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Organisation;
import org.countrycoalition.registry.Register;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.workplan.CostPage;
import org.countrycoalition.workplan.Plan;

/**
 * What a plan costs by unit costs and by the operators' budgets: all of it for the
 * State's authority, its own budgets for an operator, nothing for anybody else.
 */
@Route("countries/:iso3/workplan/costs")
@RolesAllowed({ Roles.NATIONAL_AUTHORITY, Roles.OPERATOR })
@StyleSheet("css/register.css")
@StyleSheet("css/workplan.css")
class CostsView extends PlanPage {

	private final Register register;

	private final PlanParts parts;

	private final CostParts costs;

	private final CostWords words;

	CostsView(Register register, PlanParts parts, CostParts costs) {
		super(parts);
		this.register = register;
		this.parts = parts;
		this.costs = costs;
		this.words = costs.words();
	}

	@Override
	protected void show(CountryCode state, PageHeader header, Location address) {
		getContent().add(back(state));
		boolean authority = this.parts.currentUser().get().is(Roles.NATIONAL_AUTHORITY);
		if (authority && this.register.ownState().filter(state::equals).isEmpty()) {
			getContent().add(new EmptyState(this.words.say("others"), this.words.say("others.advice")));
			return;
		}
		header.lead(this.words.say(authority ? "lead" : "own.lead"));
		Optional<Plan> plan = this.costs.costings().plan(state);
		plan.ifPresentOrElse((one) -> {
			header.fact(this.words.plan().say("fact", one.title(), this.words.plan().years(one), one.number()));
			int year = PlanAddress.year(address, one, this.words.plan().switches().on().getYear());
			getContent()
				.add(this.words.plan().years(one, (other) -> new CostAddress(state, other, 0, null).path(), year));
			CostAddress here = CostAddress.asked(address, state, year);
			if (authority) {
				compare(here);
			}
			else {
				getContent().add(own(here));
			}
		}, () -> getContent().add(noPlan()));
		if (authority) {
			getContent().add(new LibrarySection(this.costs, plan.map(Plan::currency).orElse(""), this::again));
		}
	}

	private void compare(CostAddress here) {
		CostPage page = this.costs.costings().page(here.year(), here.page());
		if (here.line() != null) {
			this.costs.costings()
				.line(here.line(), here.year())
				.ifPresent((line) -> getContent().add(new CostLineSection(line, this.costs, this::again)));
		}
		getContent().add(new CostTable(page, here, this.words));
	}

	private Component own(CostAddress here) {
		String organisation = this.parts.currentUser().get().organisation();
		String operator = this.register.organisation((organisation != null) ? organisation : "")
			.map(Organisation::name)
			.orElse("");
		return new OwnBudgets(this.costs.costings().own(here.state(), here.year()), here.year(), this.costs, operator,
				this::again);
	}

	@Override
	public String heading() {
		return this.words.say("of", called());
	}

}
