package org.countrycoalition.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.StatePage;

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

	/** Says that the State has no plan that the reader may see. */
	final EmptyState noPlan() {
		return new EmptyState(this.words.say("none"), this.words.say("none.advice"));
	}

}
