package org.countrycoalition.gap.ui;

import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.gap.CoverRule;
import org.countrycoalition.gap.FundingCliff;
import org.countrycoalition.gap.Outlook;
import org.countrycoalition.shell.components.Card;
import org.countrycoalition.shell.components.DataTable;

/**
 * Where cover ends before the work, by pillar.
 */
final class CliffCard extends Card {

	CliffCard(Outlook outlook, CoverRule rule, GapWords words) {
		super(words.say("gap.cliff"),
				new DataTable<FundingCliff>(words.say("gap.cliff")).captionUnseen()
					.name(words.say("gap.pillar"), (cliff) -> new Span(words.pillar(cliff.pillar())))
					.text(words.say("gap.cliff.covered"), (cliff) -> covered(cliff, words))
					.text(words.say("gap.cliff.planned"), (cliff) -> String.valueOf(cliff.planned()))
					.text(words.say("gap.cliff.bare"), (cliff) -> words.say("gap.cliff.years", cliff.bare()))
					.rows(outlook.cliffs()),
				new Paragraph(rule(outlook, rule, words)));
		setId("cliff");
	}

	/** The same in sentences, for a file. */
	static List<String> said(Outlook outlook, CoverRule rule, GapWords words) {
		if (outlook.cliffs().isEmpty()) {
			return List.of();
		}
		Stream<String> cliffs = outlook.cliffs()
			.stream()
			.map((cliff) -> words.say("gap.cliff.said", words.pillar(cliff.pillar()), covered(cliff, words),
					String.valueOf(cliff.planned()), words.say("gap.cliff.years", cliff.bare())));
		return GapPassport.sentences(Stream.concat(cliffs, Stream.of(rule(outlook, rule, words))).toList());
	}

	private static String covered(FundingCliff cliff, GapWords words) {
		return (cliff.covered() != null) ? String.valueOf(cliff.covered()) : words.say("gap.cliff.never");
	}

	private static String rule(Outlook outlook, CoverRule rule, GapWords words) {
		return words.say("gap.cliff.rule", words.rule(rule), String.valueOf(outlook.first()),
				String.valueOf(outlook.last()));
	}

}
