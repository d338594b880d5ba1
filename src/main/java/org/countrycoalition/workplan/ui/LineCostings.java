package org.countrycoalition.workplan.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.workplan.Costing;
import org.countrycoalition.workplan.Costing.Basis;
import org.countrycoalition.workplan.LineCosts;

/**
 * What a stored line of the draft costs in a year by unit cost and by budgets; leads to
 * where it is costed.
 */
class LineCostings extends Composite<Div> {

	LineCostings(LineCosts costs, CostWords words) {
		Costing costing = costs.costing();
		String currency = costs.plan().currency();
		String heading = words.say("panel", String.valueOf(costing.year()));
		CostAddress address = new CostAddress(costs.plan().state(), costing.year(), 0, costing.line().id());
		getContent().add(new H3(heading),
				new DataTable<Basis>(heading).captionUnseen()
					.name(words.say("basis"), (basis) -> new Span(words.say("by." + basis.name(), currency)))
					.figure(words.say("amount", currency), (basis) -> words.part(costing, basis))
					.figure(words.say("toStated.column"), (basis) -> words.difference(costing.toStated(basis)))
					.rows(List.of(Basis.values())),
				new Paragraph(new Anchor(words.plan().places().to(address.path()), words.say("panel.open"))));
	}

}
