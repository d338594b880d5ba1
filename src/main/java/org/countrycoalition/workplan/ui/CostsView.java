package org.countrycoalition.workplan.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.countrycoalition.access.Roles;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Organisation;
import org.countrycoalition.registry.Register;
import org.countrycoalition.registry.StateName;
import org.countrycoalition.shell.components.CountryTabs;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.IllustrativeBadge;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.shell.components.Titled;
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
class CostsView extends Composite<Div> implements Titled, BeforeEnterObserver {

	private final Register register;

	private final PlanParts parts;

	private final CostParts costs;

	private final CostWords words;

	private String name = "";

	CostsView(Register register, PlanParts parts, CostParts costs) {
		this.register = register;
		this.parts = parts;
		this.costs = costs;
		this.words = costs.words();
		getContent().addClassNames("register", "workplan");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Optional<CountryCode> code = CountryTabs.state(event.getRouteParameters());
		Optional<StateName> found = code.map(this.register.names()::get);
		getContent().removeAll();
		if (found.isEmpty()) {
			event.rerouteToError(NotFoundException.class);
			return;
		}
		this.name = this.words.say("of", found.get().in(this.words.plan().language()));
		show(code.get(), event.getLocation());
	}

	private void show(CountryCode state, Location address) {
		getContent().removeAll();
		PageHeader header = new PageHeader(this.name);
		if (state.isUserAssigned()) {
			header.badge(new IllustrativeBadge());
		}
		getContent().add(header, this.parts.tabs().of(state, WorkplanView.class), back(state));
		boolean authority = this.parts.currentUser().get().is(Roles.NATIONAL_AUTHORITY);
		if (authority && this.register.ownState().filter(state::equals).isEmpty()) {
			getContent().add(new EmptyState(this.words.say("others"), this.words.say("others.advice")));
			return;
		}
		header.lead(this.words.say(authority ? "lead" : "own.lead"));
		Optional<Plan> plan = this.costs.costings().plan(state);
		Runnable again = () -> show(state, address);
		plan.ifPresentOrElse((one) -> {
			header.fact(this.words.plan().say("fact", one.title(), this.words.plan().years(one), one.number()));
			int year = PlanAddress.year(address, one, this.words.plan().switches().on().getYear());
			getContent()
				.add(this.words.plan().years(one, (other) -> new CostAddress(state, other, 0, null).path(), year));
			CostAddress here = CostAddress.asked(address, state, year);
			if (authority) {
				compare(here, again);
			}
			else {
				getContent().add(own(here, again));
			}
		}, () -> getContent().add(new EmptyState(this.words.plan().say("none"), this.words.plan().say("none.advice"))));
		if (authority) {
			getContent().add(new LibrarySection(this.costs, plan.map(Plan::currency).orElse(""), again));
		}
	}

	private void compare(CostAddress here, Runnable again) {
		CostPage page = this.costs.costings().page(here.year(), here.page());
		if (here.line() != null) {
			this.costs.costings()
				.line(here.line(), here.year())
				.ifPresent((line) -> getContent().add(new CostLineSection(line, this.costs, again)));
		}
		getContent().add(new CostTable(page, here, this.words));
	}

	private Component own(CostAddress here, Runnable again) {
		String organisation = this.parts.currentUser().get().organisation();
		String operator = this.register.organisation((organisation != null) ? organisation : "")
			.map(Organisation::name)
			.orElse("");
		return new OwnBudgets(this.costs.costings().own(here.state(), here.year()), here.year(), this.costs, operator,
				again);
	}

	private Component back(CountryCode state) {
		return new Paragraph(new Anchor(this.words.plan().places().to("countries/" + state.iso3() + "/workplan"),
				this.words.plan().say("draft.leave")));
	}

	@Override
	public String heading() {
		return this.name;
	}

}
