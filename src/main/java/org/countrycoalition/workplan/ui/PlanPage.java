package org.countrycoalition.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.shell.components.StatePage;
import org.countrycoalition.shell.components.TierBadge;
import org.countrycoalition.workplan.Plan;

/**
 * A page about a State's plan; all of them belong to the tab of the plan in force.
 */
abstract class PlanPage extends StatePage {

	private final PlanWords words;

	PlanPage(PlanParts parts) {
		super(parts.tabs(), WorkplanView.class);
		this.words = parts.words();
		getContent().addClassNames("register", "workplan");
	}

	/** A line that leads back to the plan in force. */
	final Component back(CountryCode state) {
		return new Paragraph(toPlan(state));
	}

	final Anchor toPlan(CountryCode state) {
		return new Anchor(this.words.places().to(PlanAddress.of(state)), this.words.say("draft.leave"));
	}

	/** Says in the opening which version of which plan the page is about. */
	final void name(Plan version, PageHeader header) {
		header.badge(new TierBadge(version.tier()));
		header.fact(this.words.say("fact", version.title(), this.words.years(version), version.number()));
	}

	/** Says that the State has no plan that the reader may see. */
	final EmptyState noPlan() {
		return new EmptyState(this.words.say("none"), this.words.say("none.advice"));
	}

}
