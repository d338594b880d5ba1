package org.countrycoalition.gap.ui;

import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.countrycoalition.access.Roles;
import org.countrycoalition.gap.Gaps;
import org.countrycoalition.gap.Portfolio;
import org.countrycoalition.registry.Cohort;
import org.countrycoalition.registry.Register;
import org.countrycoalition.shell.Places;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.shell.components.PassportLine;
import org.countrycoalition.shell.components.Titled;
import org.countrycoalition.shell.components.YearChoice;

/**
 * The gaps of all States with a published plan, side by side: where money is missing
 * most.
 */
@Route("gaps")
@RolesAllowed({ Roles.NATIONAL_AUTHORITY, Roles.DONOR, Roles.OPERATOR, Roles.COALITION_SECRETARIAT, Roles.ISU,
		Roles.OBSERVER })
@StyleSheet("css/register.css")
class PortfolioView extends Composite<Div> implements Titled, BeforeEnterObserver {

	private final Gaps gaps;

	private final Register register;

	private final PortfolioWords words;

	private final Places places;

	PortfolioView(Gaps gaps, Register register, PortfolioWords words, Places places) {
		this.gaps = gaps;
		this.register = register;
		this.words = words;
		this.places = places;
		getContent().addClassName("register");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		boolean illustrative = this.words.switches().illustrative();
		int running = this.words.switches().on().getYear();
		Gaps.Overview overview = this.gaps.overview(
				(years) -> PortfolioAddress.of(event.getLocation(), years, running).question(), illustrative,
				this.words.gaps().prices().prices());
		List<Integer> years = overview.years();
		PortfolioAddress asked = PortfolioAddress.of(event.getLocation(), years, running);
		Portfolio portfolio = overview.portfolio();
		getContent().removeAll();
		getContent().add(new PageHeader(heading()).lead(this.words.lead(portfolio)),
				new RuleLinks(asked.rule(), this.words.gaps(), (rule) -> this.places.to(asked.under(rule))),
				new YearChoice(this.words.say("gap.year"), years, asked.year(), this.places, asked::in));
		if (portfolio.states().isEmpty()) {
			getContent()
				.add(new EmptyState(this.words.say("gap.portfolio.none"), this.words.say("gap.portfolio.none.advice")));
		}
		else {
			getContent().add(card(portfolio));
		}
		LocalDate on = this.words.switches().on();
		getContent().add(new Paragraph(this.words
			.without(portfolio.without(this.register.cohort(Cohort.ARTICLE_4_OUTSTANDING, on, illustrative)), on)));
	}

	private Section card(Portfolio portfolio) {
		String heading = this.words.say("gap.portfolio.table", String.valueOf(portfolio.year()));
		Section card = new Section(new H2(heading),
				new PortfolioTable(heading, portfolio, this.words, this.places, this.register.names()),
				new PassportLine(this.words.passport(portfolio)));
		card.addClassName("card");
		return card;
	}

	@Override
	public String heading() {
		return this.words.say("gap.gaps");
	}

}
