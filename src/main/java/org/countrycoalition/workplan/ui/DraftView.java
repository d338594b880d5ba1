package org.countrycoalition.workplan.ui;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.countrycoalition.access.Roles;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanApproval;
import org.countrycoalition.workplan.PlanDesk;
import org.countrycoalition.workplan.PlanOutcomes;
import org.countrycoalition.workplan.LinePage;
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
class DraftView extends PlanPage {

	private final Workplans plans;

	private final PlanDesk desk;

	private final PlanApproval approval;

	private final PlanOutcomes outcomes;

	private final PlanParts parts;

	private final PlanWords words;

	private final CostParts costs;

	private final Div lines = new Div();

	DraftView(Workplans plans, PlanDesk desk, PlanApproval approval, PlanOutcomes outcomes, PlanParts parts,
			CostParts costs) {
		super(parts);
		this.plans = plans;
		this.desk = desk;
		this.approval = approval;
		this.outcomes = outcomes;
		this.parts = parts;
		this.words = parts.words();
		this.costs = costs;
	}

	@Override
	protected void show(CountryCode state, PageHeader header, Location address) {
		this.plans.openOutline(state).ifPresentOrElse((plan) -> show(plan, header, address), () -> showNothing(state));
	}

	private void show(Plan plan, PageHeader header, Location asked) {
		name(plan, header);
		LineAddress address = LineAddress.asked(asked, PlanAddress.of(plan.state()) + "/draft",
				PlanAddress.year(asked, plan, this.words.switches().on().getYear()));
		if (plan.status() == Plan.Status.DRAFT) {
			header.lead(this.words.say("draft.lead"));
			showDraft(plan, address, asked);
		}
		else {
			header.lead(this.words.say("draft.waits." + plan.status().name()));
			showWaiting(plan, address);
		}
	}

	/** What waits for a second person is read, and changed by nobody. */
	private void showWaiting(Plan plan, LineAddress address) {
		getContent().add(steps(() -> plan, address), compare(plan), this.words.years(plan, address::of, address.year()),
				this.parts.tables().byPillar(plan, this.plans.sums(plan.id(), address.year())));
		LinePage page = this.plans.page(plan.id(), address.linesOfTheYear(), address.page() - 1, null);
		getContent().add(OutcomesSection.of(plan, this.words), new LineSearch(address, this.words),
				this.parts.tables().lines(plan, page, address));
	}

	/** Who approves asks first what is new. */
	private Component compare(Plan plan) {
		return new Paragraph(new Anchor(this.words.places().to(PlanAddress.of(plan.state()) + "/versions"),
				this.words.say("draft.compare")));
	}

	private ApprovalSteps steps(Supplier<Plan> read, LineAddress address) {
		return new ApprovalSteps(read, this.approval, this.words, this.parts.unstored(),
				this.parts.currentUser().get().name(), again(address),
				() -> this.words.places().open(UI.getCurrent(), PlanAddress.of(read.get().state())));
	}

	private Runnable again(LineAddress address) {
		return () -> this.words.places().open(UI.getCurrent(), address.at(address.page()));
	}

	private void showDraft(Plan plan, LineAddress address, Location asked) {
		ApprovalSteps.returned(plan, this.words).ifPresent(getContent()::add);
		Optional<CellAddress> cell = CellAddress.asked(asked);
		ReadDraft draft = new ReadDraft(plan, page(plan, address, cell.map(CellAddress::line).orElse(null)));
		Button facts = new Button(this.words.say("facts.change"), (click) -> change(plan.state()));
		Div buttons = new Div(facts, toPlan(plan.state()), CostAddress.link(plan.state(), this.words));
		buttons.addClassName("import-buttons");
		getContent().add(buttons, this.words.years(plan, address::of, address.year()),
				new Paragraph(this.words.say("draft.how", String.valueOf(address.year()))),
				new LineSearch(address, this.words),
				this.words.paging(draft.page().page() + 1, draft.page().count(), address::at), this.lines,
				this.words.paging(draft.page().page() + 1, draft.page().count(), address::at),
				OutcomesSection.of(plan, this.words, this.outcomes, again(address)),
				new PlanUpload(plan, this.desk, this.plans, this.parts, () -> readAgain(draft, address)));
		DraftLines shown = showLines(draft, address);
		Set<String> wanted = asked.getQueryParameters().getParameters().keySet();
		QualitySection check = new QualitySection(plan, this.words, this.parts.unstored(), this.desk::check);
		getContent().add(wanted.contains("check") ? check.afterwards() : check, steps(draft::plan, address));
		if (wanted.contains("facts")) {
			change(plan.state());
		}
		if (wanted.contains("outcomes")) {
			getElement().executeJs("document.getElementById('outcomes').scrollIntoView()");
		}
		cell.ifPresent(shown::focus);
	}

	private LinePage page(Plan plan, LineAddress address, @Nullable UUID line) {
		return this.plans.page(plan.id(), address.lines(), address.page() - 1, line);
	}

	private void readAgain(ReadDraft draft, LineAddress address) {
		this.plans.openOutline(draft.plan().state()).ifPresent((now) -> draft.read(now, page(now, address, null)));
		showLines(draft, address);
	}

	private DraftLines showLines(ReadDraft draft, LineAddress address) {
		DraftLines shown = new DraftLines(draft, address, this.desk, this.plans, this.words, this.costs);
		this.lines.removeAll();
		this.lines.add(shown);
		return shown;
	}

	private void change(CountryCode state) {
		this.plans.openOutline(state)
			.ifPresent((draft) -> new FactsDialog(this.words, TypedPlaces.facts(draft.id()),
					this.words.say("facts.change"), (facts) -> this.desk.describe(draft, facts),
					() -> this.words.places().open(UI.getCurrent(), PlanAddress.of(state) + "/draft"))
				.show(PlanDesk.Facts.of(draft))
				.open());
	}

	private void showNothing(CountryCode state) {
		getContent().add(new EmptyState(this.words.say("draft.none"), this.words.say("draft.none.advice"))
			.action(toPlan(state)));
	}

	@Override
	public String heading() {
		return this.words.say("draft.of", called());
	}

}
