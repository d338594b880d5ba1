package org.countrycoalition.gap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.countrycoalition.gap.Cell;
import org.countrycoalition.gap.YearGap;
import org.countrycoalition.gap.ui.GapView.GapParts;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.shell.components.Absence;
import org.countrycoalition.shell.components.Card;
import org.countrycoalition.shell.components.DataTable;

/**
 * Need, cover and gap of a year by pillar, as reported. A pillar leads to what is behind
 * it.
 */
class YearCard extends Card {

	YearCard(CountryCode state, YearGap year, GapAddress asked, GapWords words, GapParts parts) {
		super(String.valueOf(year.year()), table(state, year, asked, words, parts),
				new Paragraph(words.total("gap.upper", year.sum(), year.atLeast())),
				new Paragraph(words.total("gap.lower", year.afterUnallocated(), year.atLeast())),
				new Paragraph(String.join(" ", new NationalWords(words).of(year))));
		if (year.offPlan().parts() > 0) {
			add(new Paragraph(words.say("gap.offPlan.beside", words.dollars(year.offPlan()))));
		}
	}

	private static DataTable<Cell> table(CountryCode state, YearGap year, GapAddress asked, GapWords words,
			GapParts parts) {
		DataTable<Cell> table = new DataTable<Cell>(String.valueOf(year.year())).captionUnseen()
			.name(words.say("gap.pillar"), (cell) -> behind(state, cell, asked, words, parts))
			.figure(words.head("gap.need"), words::need)
			.figure(words.head("gap.national"), (cell) -> words.cover(cell.national()))
			.figure(words.head("gap.external"), (cell) -> words.cover(cell.external()))
			.figure(words.head("gap.gap"), (cell) -> words.gap(cell.gap()));
		if (parts.mayPledge()) {
			table.component(words.say("gap.pledge"), (cell) -> pledge(state, cell, asked, words, parts));
		}
		return table.rows(year.cells());
	}

	static Anchor behind(CountryCode state, Cell cell, GapAddress asked, GapWords words, GapParts parts) {
		Anchor link = new Anchor(
				parts.places().to("countries/" + state.iso3() + "/" + asked.cell(cell.year(), cell.pillar())),
				words.pillar(cell.pillar()));
		link.setAriaLabel(words.say("gap.behind.open", words.pillar(cell.pillar()), String.valueOf(cell.year())));
		return link;
	}

	/** Where nothing is missing there is nothing to begin. */
	private static Component pledge(CountryCode state, Cell cell, GapAddress asked, GapWords words, GapParts parts) {
		if (!cell.open()) {
			return new Absence(words.say("gap.pledge.none"));
		}
		return new PledgeLink(state, cell.year(), cell.pillar(), null, asked.rule()).of(parts.places(), words,
				words.say("gap.pledge.for", words.pillar(cell.pillar()), String.valueOf(cell.year())));
	}

}
