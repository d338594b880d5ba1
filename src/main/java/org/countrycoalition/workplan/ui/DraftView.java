package org.countrycoalition.workplan.ui;

import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import org.countrycoalition.registry.Register;
import org.countrycoalition.registry.StateName;
import org.countrycoalition.shell.components.CountryTabs;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.IllustrativeBadge;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.shell.components.TierBadge;
import org.countrycoalition.shell.components.Titled;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanDesk;
import org.countrycoalition.workplan.Workplans;
import org.jspecify.annotations.Nullable;

/**
 * Where an authority works on the next version of its plan, a year at a time, line by
 * line or with a table, and publishes it.
 */
@Route("countries/:iso3/workplan/draft")
@RolesAllowed(Roles.NATIONAL_AUTHORITY)
@StyleSheet("css/register.css")
@StyleSheet("css/workplan.css")
class DraftView extends Composite<Div> implements Titled, BeforeEnterObserver {

	private final Workplans plans;

	private final PlanDesk desk;

	private final Register register;

	private final PlanParts parts;

	private final PlanWords words;

	private final Div lines = new Div();

	private @Nullable DraftLines shown;

	private String name = "";

	DraftView(Workplans plans, PlanDesk desk, Register register, PlanParts parts) {
		this.plans = plans;
		this.desk = desk;
		this.register = register;
		this.parts = parts;
		this.words = parts.words();
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
		this.name = this.words.say("draft.of", found.get().in(this.words.language()));
		PageHeader header = new PageHeader(this.name);
		if (code.get().isUserAssigned()) {
			header.badge(new IllustrativeBadge());
		}
		getContent().add(header, this.parts.tabs().of(code.get(), WorkplanView.class));
		this.plans.draft(code.get())
			.ifPresentOrElse((plan) -> show(plan, header, event.getLocation()), () -> showNothing(code.get()));
	}

	private void show(Plan plan, PageHeader header, Location address) {
		int year = PlanAddress.year(address, plan, this.words.switches().on().getYear());
		header.badge(new TierBadge(plan.tier()));
		header.fact(this.words.say("fact", plan.title(), this.words.years(plan), plan.number()));
		header.lead(this.words.say("draft.lead"));
		Button facts = new Button(this.words.say("facts.change"), (click) -> change(plan.state()));
		ReadDraft draft = new ReadDraft(plan);
		Button publish = new Button(this.words.say("publish"), (click) -> publish(draft, year));
		publish.addThemeVariants(ButtonVariant.PRIMARY);
		Div buttons = new Div(publish, facts,
				new Anchor(this.words.places().to(home(plan.state())), this.words.say("draft.leave")));
		buttons.addClassName("import-buttons");
		getContent().add(buttons, this.words.years(plan, plan.state(), "workplan/draft", year),
				new Paragraph(this.words.say("draft.how", String.valueOf(year))), this.lines,
				new PlanUpload(plan, this.desk, this.plans, this.parts, () -> readAgain(draft, year)));
		showLines(draft, year);
		getContent().add(new QualitySection(plan, this.words, () -> this.desk.check(draft.plan())));
		CellAddress.asked(address).ifPresent(this::focus);
	}

	private void focus(CellAddress cell) {
		if (this.shown != null) {
			this.shown.focus(cell.line(), cell.column());
		}
	}

	private void readAgain(ReadDraft draft, int year) {
		this.plans.draft(draft.plan().state()).ifPresent((now) -> draft.read(now.lines()));
		showLines(draft, year);
	}

	private void showLines(ReadDraft draft, int year) {
		this.lines.removeAll();
		this.shown = new DraftLines(draft, year, this.desk, this.plans, this.words);
		this.lines.add(this.shown);
	}

	private void change(CountryCode state) {
		this.plans.draft(state)
			.ifPresent((draft) -> new FactsDialog(this.words, this.words.say("facts.change"),
					(facts) -> this.desk.describe(draft, facts),
					() -> this.words.places().open(UI.getCurrent(), home(state) + "/draft"))
				.show(PlanDesk.Facts.of(draft))
				.open());
	}

	/** Publishes exactly what the page has shown, and nothing that it has not. */
	private void publish(ReadDraft draft, int year) {
		String home = home(draft.plan().state());
		new PublishDialog(this.words, (tier) -> this.desk.publish(draft.plan(), tier),
				() -> this.words.places().open(UI.getCurrent(), home),
				() -> this.words.places().open(UI.getCurrent(), home + "/draft?year=" + year))
			.open();
	}

	private void showNothing(CountryCode state) {
		getContent().add(new EmptyState(this.words.say("draft.none"), this.words.say("draft.none.advice"))
			.action(new Anchor(this.words.places().to(home(state)), this.words.say("draft.leave"))));
	}

	private static String home(CountryCode state) {
		return "countries/" + state.iso3() + "/workplan";
	}

	@Override
	public String heading() {
		return this.name;
	}

}
