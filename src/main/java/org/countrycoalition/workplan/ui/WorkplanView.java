package org.countrycoalition.workplan.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.countrycoalition.access.Roles;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.registry.Register;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.workplan.LinePage;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanDesk;
import org.countrycoalition.workplan.Workplans;
import org.countrycoalition.workplan.YearSums;

/**
 * The plan of a State that is in force, a year at a time. Its authority goes on from here
 * to its draft.
 */
@Route("countries/:iso3/workplan")
@RolesAllowed({ Roles.NATIONAL_AUTHORITY, Roles.DONOR, Roles.OPERATOR, Roles.COALITION_SECRETARIAT, Roles.ISU,
		Roles.OBSERVER })
@StyleSheet("css/register.css")
@StyleSheet("css/workplan.css")
class WorkplanView extends PlanPage {

	private final Workplans plans;

	private final PlanDesk desk;

	private final Register register;

	private final PlanParts parts;

	private final PlanWords words;

	WorkplanView(Workplans plans, PlanDesk desk, Register register, PlanParts parts) {
		super(parts);
		this.plans = plans;
		this.desk = desk;
		this.register = register;
		this.parts = parts;
		this.words = parts.words();
	}

	@Override
	protected void show(CountryCode state, PageHeader header, Location address) {
		asked(address, state).ifPresentOrElse((plan) -> show(plan, header, address(plan, address)),
				() -> showNothing(state));
	}

	/** The version that the address asks for, else the plan in force. */
	private Optional<Plan> asked(Location address, CountryCode state) {
		return address.getQueryParameters()
			.getSingleParameter("version")
			.filter((text) -> text.matches("\\d{1,6}"))
			.flatMap((number) -> this.plans.versionOutline(state, Integer.parseInt(number)))
			.or(() -> this.plans.publishedOutline(state));
	}

	private LineAddress address(Plan plan, Location asked) {
		String path = PlanAddress.of(plan.state());
		return LineAddress.asked(asked,
				(plan.status() == Plan.Status.PUBLISHED) ? path : path + "?version=" + plan.number(),
				PlanAddress.year(asked, plan, this.words.switches().on().getYear()));
	}

	/** A version that waits for approval, shown to the coalition by its authority. */
	private void showWaiting(CountryCode state) {
		this.plans.openOutline(state)
			.filter((open) -> open.tier() == Tier.COALITION && !isOwn(state))
			.ifPresent((open) -> getContent().add(new Paragraph(
					new Anchor(this.words.places().to(PlanAddress.of(state) + "?version=" + open.number()),
							this.words.say("waiting.open", open.number())))));
	}

	private void show(Plan plan, PageHeader header, LineAddress address) {
		YearSums sums = this.plans.sums(plan.id(), address.year());
		String year = String.valueOf(address.year());
		name(plan, header);
		if (plan.strategy() != null) {
			header.fact(this.words.say("fact.strategy", plan.strategy().title()));
		}
		header.lead((sums.planned() == 0) ? this.words.say("lead.none", year) : this.words.say("lead", year,
				sums.planned(), plan.currency() + "\u00a0" + this.words.total(sums.cost())));
		if (plan.status() != Plan.Status.PUBLISHED) {
			getContent().add(notInForce(plan));
		}
		else if (isOwn(plan.state())) {
			getContent().add(starts(plan.state()).goOn(plan));
		}
		else {
			showWaiting(plan.state());
		}
		getContent().add(pages(plan, address.year()), this.words.years(plan, address::of, address.year()),
				this.parts.tables().byPillar(plan, sums));
		getContent().add(OutcomesSection.of(plan, this.words));
		if (sums.planned() > 0) {
			LinePage page = this.plans.page(plan.id(), address.linesOfTheYear(), address.page() - 1, null);
			getContent().add(new LineSearch(address, this.words), this.parts.tables().lines(plan, page, address));
		}
		getContent().add(new Paragraph(PlanDownload.links(plan, this.plans, this.parts), new Text(" "),
				this.parts.pdf().link(plan), new Text(" "), this.parts.history().ofPlan(plan)));
	}

	/** The other pages of the plan. */
	private Component pages(Plan plan, int year) {
		UnorderedList list = new UnorderedList(new ListItem(ProgressAddress.link(plan.state(), year, this.words)),
				new ListItem(TimelineAddress.link(plan, this.words)));
		if (isOwn(plan.state()) || this.parts.currentUser().get().is(Roles.OPERATOR)) {
			list.add(new ListItem(CostAddress.link(plan.state(), this.words)));
		}
		list.add(new ListItem(new Anchor(this.words.places().to(PlanAddress.of(plan.state()) + "/versions"),
				this.words.say("versions.open"))));
		Nav pages = new Nav(list);
		pages.setAriaLabel(this.words.say("otherPages"));
		pages.addClassName("plan-pages");
		return pages;
	}

	private Component notInForce(Plan plan) {
		Paragraph note = new Paragraph(
				new Text(this.words.say("notInForce", plan.number(), this.words.say("status." + plan.status().name()))),
				new Text(" "), toPlan(plan.state()));
		note.addClassName("not-in-force");
		return note;
	}

	private void showNothing(CountryCode state) {
		if (!isOwn(state)) {
			getContent().add(noPlan());
			showWaiting(state);
			return;
		}
		EmptyState empty = new EmptyState(this.words.say("none.own"), this.words.say("none.own.advice"));
		getContent().add(empty.action(starts(state).first()));
	}

	private PlanStarts starts(CountryCode state) {
		return new PlanStarts(state, this.plans.openOutline(state).isPresent(), this.desk, this.words);
	}

	private boolean isOwn(CountryCode state) {
		return this.parts.currentUser().get().is(Roles.NATIONAL_AUTHORITY)
				&& this.register.ownState().filter(state::equals).isPresent();
	}

}
