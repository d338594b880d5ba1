package org.countrycoalition.funding.ui;

import java.util.List;

import com.vaadin.flow.component.html.Paragraph;
import org.countrycoalition.funding.funnel.Funnel;
import org.countrycoalition.shell.components.Card;

/**
 * How far the contributions to a State have come that were entered step by step.
 */
final class FunnelSection extends Card {

	FunnelSection(List<Funnel.Node> nodes, FunnelWords words) {
		super(words.say("heading"), FunnelTable.of(words.say("heading"), nodes, false, words),
				new Paragraph(words.say("rule")));
		words.parts().nominalOnly("funding.funnel.nominal").forEach(this::add);
		setId("funnel");
	}

}
