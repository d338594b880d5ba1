package org.countrycoalition.workplan.ui;

import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.countrycoalition.access.Roles;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.StateName;
import org.countrycoalition.shell.components.CountryTabs;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.IllustrativeBadge;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.shell.components.TierBadge;
import org.countrycoalition.shell.components.Titled;
import org.countrycoalition.shell.components.YearChoice;
import org.countrycoalition.workplan.LineProgress;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.ProgressPage;
import org.countrycoalition.workplan.ProgressSum;
import org.countrycoalition.workplan.Reporting;
import org.countrycoalition.workplan.YearTally;

/**
 * What was done of a State's plan in a year, against what was planned. Operators report
 * here, and the authority accepts.
 */
@Route("countries/:iso3/workplan/progress")
@RolesAllowed({ Roles.NATIONAL_AUTHORITY, Roles.DONOR, Roles.OPERATOR, Roles.COALITION_SECRETARIAT, Roles.ISU,
		Roles.OBSERVER })
@StyleSheet("css/register.css")
@StyleSheet("css/workplan.css")
class ProgressView extends Composite<Div> implements Titled, BeforeEnterObserver {

	private final ProgressParts progress;

	private final PlanParts parts;

	private final ProgressWords words;

	private final PlanWords plan;

	private final Paragraph said = new Paragraph();

	private String name = "";

	ProgressView(ProgressParts progress, PlanParts parts) {
		this.progress = progress;
		this.parts = parts;
		this.words = progress.words();
		this.plan = parts.words();
		this.said.getElement().setAttribute("role", "status");
		this.said.addClassName("notice");
		getContent().addClassNames("register", "workplan");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Optional<CountryCode> code = CountryTabs.state(event.getRouteParameters());
		Optional<StateName> found = code.map(this.progress.register().names()::get);
		getContent().removeAll();
		if (found.isEmpty()) {
			event.rerouteToError(NotFoundException.class);
			return;
		}
		this.name = this.words.say("of", found.get().in(this.plan.language()));
		PageHeader header = new PageHeader(this.name);
		if (code.get().isUserAssigned()) {
			header.badge(new IllustrativeBadge());
		}
		getContent().add(header, this.parts.tabs().of(code.get(), WorkplanView.class),
				new Paragraph(new Anchor(this.plan.places().to("countries/" + code.get().iso3() + "/workplan"),
						this.plan.say("draft.leave"))));
		int year = YearChoice.asked(event.getLocation()).orElseGet(() -> this.plan.switches().on().getYear());
		ProgressAddress address = ProgressAddress.asked(event.getLocation(), code.get(), year);
		this.progress.reads()
			.page(code.get(), year, address.page())
			.ifPresentOrElse((page) -> show(page, header, address),
					() -> getContent().add(new EmptyState(this.plan.say("none"), this.plan.say("none.advice"))));
	}

	private void show(ProgressPage page, PageHeader header, ProgressAddress address) {
		YearTally shown = page.tally();
		Plan version = shown.plan();
		header.badge(new TierBadge(version.tier()));
		header.fact(this.plan.say("fact", version.title(), this.plan.years(version), version.number()));
		header.lead(lead(shown));
		getContent().add(this.said,
				this.plan.years(version, (year) -> ProgressAddress.of(version.state(), year), address.year()));
		if (page.waiting() > 0) {
			getContent().add(new ReviewQueue(page, this.progress.review(), this.words, (text) -> again(address, text)));
		}
		if (!shown.lines().isEmpty()) {
			getContent().add(this.progress.tables().byPillar(shown), this.progress.tables().byOperator(shown),
					this.progress.tables().lines(page, address, (line) -> report(line, shown, address)));
		}
		if (shown.elsewhere() > 0) {
			getContent().add(new Paragraph(this.words.say("elsewhere", shown.elsewhere())));
		}
	}

	private String lead(YearTally shown) {
		ProgressSum sum = shown.sum();
		String year = String.valueOf(shown.year());
		if (shown.lines().isEmpty()) {
			return this.plan.say("lead.none", year);
		}
		if (sum.over() == 0) {
			return this.words.say("lead.notBegun", year);
		}
		return this.words.say("lead", year, sum.reported(), sum.over(), shown.missing(Reporting.State.LATE),
				shown.missing(Reporting.State.NONE_ACCEPTED), shown.returned());
	}

	private void report(LineProgress line, YearTally shown, ProgressAddress address) {
		new ReportDialog(line, shown, this.progress.desk(), this.progress.reads(), this.words,
				(text) -> again(address, text))
			.open();
	}

	private void again(ProgressAddress address, String text) {
		this.said.setText(text);
		this.plan.places().open(UI.getCurrent(), address.path());
	}

	@Override
	public String heading() {
		return this.name;
	}

}
