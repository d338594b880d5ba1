package org.countrycoalition.gap.ui;

import java.util.List;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.gap.CoverRule;
import org.countrycoalition.gap.FundingCliff;
import org.countrycoalition.shell.components.Card;
import org.countrycoalition.shell.components.DataTable;

/**
 * Where cover ends before the work, by pillar.
 */
final class CliffCard extends Card {

	CliffCard(List<FundingCliff> cliffs, CoverRule rule, GapWords words) {
		super(words.say("gap.cliff"),
				new DataTable<FundingCliff>(words.say("gap.cliff")).captionUnseen()
					.name(words.say("gap.pillar"), (cliff) -> new Span(words.pillar(cliff.pillar())))
					.text(words.say("gap.cliff.covered"),
							(cliff) -> (cliff.covered() != null) ? String.valueOf(cliff.covered())
									: words.say("gap.cliff.never"))
					.text(words.say("gap.cliff.planned"), (cliff) -> String.valueOf(cliff.planned()))
					.text(words.say("gap.cliff.bare"), (cliff) -> words.say("gap.cliff.years", cliff.bare()))
					.rows(cliffs),
				new Paragraph(words.say("gap.cliff.rule", words.rule(rule))));
		setId("cliff");
	}

}
