package org.countrycoalition.gap.ui;

import java.util.List;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.gap.StateGap;
import org.countrycoalition.shell.Places;
import org.countrycoalition.shell.components.DataTable;

/**
 * One row a State; its name leads to its gap under the same rule.
 */
class PortfolioTable extends Composite<Div> {

	private final PortfolioPage page;

	private final PortfolioWords words;

	private final Places places;

	PortfolioTable(String heading, PortfolioPage page, PortfolioWords words, Places places) {
		this.page = page;
		this.words = words;
		this.places = places;
		DataTable<StateGap> table = new DataTable<StateGap>(heading).captionUnseen()
			.name(words.say("gap.state"), this::name)
			.figure(words.gaps().head("gap.need"), words.gaps()::need)
			.figure(words.gaps().head("gap.portfolio.column.cover"), words::cover)
			.figure(words.gaps().head("gap.portfolio.column.lower"),
					(row) -> words.gaps().gap(row.lower(), row.year().atLeast()))
			.figure(words.gaps().head("gap.portfolio.column.upper"),
					(row) -> words.gaps().gap(row.upper(), row.year().atLeast()))
			.figure(words.say("gap.portfolio.column.uncovered"), words::uncovered);
		if (page.isByDonors()) {
			table.figure(words.say("gap.portfolio.column.donors"), (row) -> words.donors(row.donors()));
		}
		getContent().add(table.rows(page.rows()));
	}

	private Component name(StateGap row) {
		Anchor link = new Anchor(
				this.places.to("countries/" + row.state().iso3() + "/gap?rule=" + this.page.portfolio().rule().code()
						+ "&from=" + this.page.portfolio().year()),
				this.page.name(row, this.words.switches().language()));
		Span cell = MadeUp.of(row.state(), row.madeUp()).mark(link);
		List<Integer> near = this.page.nearCompletion(row);
		if (!near.isEmpty()) {
			Span declared = new Span(this.words.say("gap.portfolio.near",
					near.stream().map(String::valueOf).collect(Collectors.joining(", "))));
			declared.addClassName("detail");
			cell.add(declared);
		}
		return cell;
	}

}
