package org.countrycoalition.gap.ui;

import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
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

	private final PortfolioParts parts;

	PortfolioView(Gaps gaps, Register register, PortfolioWords words, Places places, PortfolioParts parts) {
		this.gaps = gaps;
		this.register = register;
		this.words = words;
		this.places = places;
		this.parts = parts;
		getContent().addClassName("register");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.parts.moment().see(() -> show(event));
	}

	private void show(BeforeEnterEvent event) {
		boolean illustrative = this.words.switches().illustrative();
		int running = this.words.switches().on().getYear();
		Gaps.Overview overview = this.gaps.overview(
				(years) -> PortfolioAddress.of(event.getLocation(), years, running).question(), illustrative,
				this.words.gaps().prices().prices());
		List<Integer> years = overview.years();
		PortfolioAddress asked = PortfolioAddress.of(event.getLocation(), years, running);
		PortfolioPage page = page(asked, overview.portfolio(), illustrative);
		getContent().removeAll();
		getContent().add(new PageHeader(heading()).lead(this.words.lead(page)),
				new RuleLinks(asked.rule(), this.words.gaps(), (rule) -> this.places.to(asked.under(rule))),
				new YearChoice(this.words.say("gap.year"), years, asked.year(), this.places, asked::in),
				new PortfolioChoices(asked, this.words.gaps(), this.places));
		LeftAside.of(event.getLocation().getQueryParameters(), asked.whole(), this.words.gaps())
			.ifPresent(getContent()::add);
		if (page.of() == 0) {
			getContent()
				.add(new EmptyState(this.words.say("gap.portfolio.none"), this.words.say("gap.portfolio.none.advice")));
		}
		else if (page.rows().isEmpty()) {
			getContent()
				.add(new EmptyState(this.words.say("gap.filter.none"), this.words.say("gap.filter.none.advice")));
		}
		else {
			getContent().add(card(page), this.parts.file().links(page));
		}
		getContent().add(new Paragraph(new Anchor(
				this.places
					.to("funding/fund?from=" + asked.year() + "&to=" + asked.year() + "&rule=" + asked.rule().code()),
				this.words.say("gap.fund.open"))));
		LocalDate on = this.words.switches().on();
		getContent().add(new Paragraph(this.words.without(
				overview.portfolio().without(this.register.cohort(Cohort.ARTICLE_4_OUTSTANDING, on, illustrative)),
				on)));
	}

	private PortfolioPage page(PortfolioAddress asked, Portfolio whole, boolean illustrative) {
		return PortfolioPage.of(asked, whole, this.register.states(this.words.switches().on(), illustrative));
	}

	private Section card(PortfolioPage page) {
		String heading = this.words.heading(page);
		Section card = new Section(new H2(heading), new PortfolioTable(heading, page, this.words, this.places),
				new PassportLine(this.words.passport(page)));
		card.addClassName("card");
		return card;
	}

	@Override
	public String heading() {
		return this.words.say("gap.gaps");
	}

}
