package org.countrycoalition.gap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.countrycoalition.gap.AttributedGap;
import org.countrycoalition.gap.AttributedGap.Ends;
import org.countrycoalition.gap.Cell;
import org.countrycoalition.gap.ui.GapView.GapParts;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.shell.components.Card;
import org.countrycoalition.shell.components.DataTable;

/**
 * What of a year's need, cover and gap is attributable to cluster munitions, from low to
 * high, and what that rests on.
 */
class AttributedCard extends Card {

	AttributedCard(CountryCode state, AttributedGap year, GapAddress asked, GapWords words, GapParts parts) {
		super(String.valueOf(year.year()), table(state, year, asked, words, parts),
				new Paragraph(words.total("gap.upper", year.together(), year.atLeast())),
				new Paragraph(words.total("gap.lower", year.afterUnallocated(), year.atLeast())), rests(year, words),
				new Paragraph(String.join(" ", new NationalWords(words).of(year))));
		if (year.most().offPlan().parts() > 0) {
			add(new Paragraph(
					words.say("gap.offPlan.beside", words.dollars(year.most().offPlan(), year.least().offPlan()))));
		}
	}

	private static DataTable<Ends> table(CountryCode state, AttributedGap year, GapAddress asked, GapWords words,
			GapParts parts) {
		return new DataTable<Ends>(String.valueOf(year.year())).captionUnseen()
			.name(words.say("gap.pillar"), (ends) -> YearCard.behind(state, ends.least(), asked, words, parts))
			.figure(words.head("gap.need"), (ends) -> need(ends, words))
			.figure(words.head("gap.national"),
					(ends) -> words.between(ends.least().national(), ends.most().national()))
			.figure(words.head("gap.external"),
					(ends) -> words.between(ends.most().external(), ends.least().external()))
			.figure(words.head("gap.gap"), (ends) -> words.gap(ends.gap()))
			.rows(year.least().cells().stream().map((cell) -> year.pillar(cell.pillar())).toList());
	}

	private static Component need(Ends ends, GapWords words) {
		return (ends.least().plan() == Cell.Planned.LINES) ? words.between(ends.least().need(), ends.most().need())
				: words.need(ends.least());
	}

	private static Component rests(AttributedGap year, GapWords words) {
		if (year.money().isEmpty()) {
			return new Paragraph(words.say("gap.attributed.none"));
		}
		UnorderedList list = new UnorderedList();
		list.addClassName("rests");
		year.money()
			.forEach((rest) -> list.add(new ListItem(words.say("gap.attributed.money." + rest.basis().name(),
					words.dollars(rest.reported()), words.dollars(rest.least(), rest.most())))));
		return list;
	}

}
