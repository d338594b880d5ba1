package org.countrycoalition.gap.ui;

import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.gap.Portfolio;
import org.countrycoalition.gap.StateGap;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.StateName;
import org.countrycoalition.shell.Places;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.IllustrativeBadge;

/**
 * One row a State; its name leads to its gap under the same rule.
 */
class PortfolioTable extends Composite<Div> {

	private final Portfolio portfolio;

	private final PortfolioWords words;

	private final Places places;

	private final Map<CountryCode, StateName> names;

	PortfolioTable(String heading, Portfolio portfolio, PortfolioWords words, Places places,
			Map<CountryCode, StateName> names) {
		this.portfolio = portfolio;
		this.words = words;
		this.places = places;
		this.names = names;
		getContent().add(new DataTable<StateGap>(heading).captionUnseen()
			.name(words.say("gap.state"), this::name)
			.figure(words.gaps().head("gap.need"), words.gaps()::need)
			.figure(words.gaps().head("gap.portfolio.column.cover"), words::cover)
			.figure(words.gaps().head("gap.portfolio.column.lower"),
					(row) -> words.gaps().gap(row.lower(), row.year().atLeast()))
			.figure(words.gaps().head("gap.portfolio.column.upper"),
					(row) -> words.gaps().gap(row.upper(), row.year().atLeast()))
			.rows(portfolio.states()));
	}

	private Component name(StateGap row) {
		StateName name = this.names.get(row.state());
		Anchor link = new Anchor(
				this.places.to("countries/" + row.state().iso3() + "/gap?rule=" + this.portfolio.rule().code()
						+ "&from=" + this.portfolio.year()),
				(name != null) ? name.in(this.words.switches().language()) : row.state().iso3());
		return row.illustrative() ? new Span(link, new Text(" "), new IllustrativeBadge()) : link;
	}

}
