package org.countrycoalition.workplan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.countrycoalition.access.Roles;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.shell.components.PageHeader;
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
class ProgressView extends PlanPage {

	private final ProgressParts progress;

	private final ProgressWords words;

	private final PlanWords plan;

	private final Paragraph said = new Paragraph();

	ProgressView(ProgressParts progress, PlanParts parts) {
		super(parts);
		this.progress = progress;
		this.words = progress.words();
		this.plan = parts.words();
		this.said.getElement().setAttribute("role", "status");
		this.said.addClassName("notice");
	}

	@Override
	protected void show(CountryCode state, PageHeader header, Location address) {
		getContent().add(back(state));
		int year = YearChoice.asked(address).orElseGet(() -> this.plan.switches().on().getYear());
		ProgressAddress asked = ProgressAddress.asked(address, state, year);
		this.progress.reads().page(state, year, asked.page()).ifPresentOrElse((page) -> {
			YearChoice.leftAside(address, year).ifPresent(getContent()::add);
			show(page, header, asked);
		}, () -> getContent().add(noPlan()));
	}

	private void show(ProgressPage page, PageHeader header, ProgressAddress address) {
		YearTally shown = page.tally();
		Plan version = shown.plan();
		name(version, header);
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
		if (!shown.tellsLateness()) {
			return this.words.say("lead.accepted", year, sum.reported(), sum.over());
		}
		return this.words.say(shown.tellsLatenessOfAll() ? "lead" : "lead.mine", year, sum.reported(), sum.over(),
				shown.missing(Reporting.State.LATE), shown.returned());
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
		return this.words.say("of", called());
	}

}
