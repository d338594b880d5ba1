package org.countrycoalition.gap.ui;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.countrycoalition.access.Roles;
import org.countrycoalition.gap.Fund;
import org.countrycoalition.gap.FundCases;
import org.countrycoalition.gap.FundOutcome;
import org.countrycoalition.gap.Gaps;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Register;
import org.countrycoalition.registry.StateRow;
import org.countrycoalition.shell.Moment;
import org.countrycoalition.shell.Places;
import org.countrycoalition.shell.components.Badge;
import org.countrycoalition.shell.components.Card;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.shell.components.PassportLine;
import org.countrycoalition.shell.components.Titled;

/**
 * Which gaps a fund of a given size would have closed: a calculation that writes nothing.
 */
@Route("funding/fund")
@RolesAllowed({ Roles.NATIONAL_AUTHORITY, Roles.DONOR, Roles.OPERATOR, Roles.COALITION_SECRETARIAT, Roles.ISU,
		Roles.OBSERVER })
@StyleSheet("css/register.css")
class FundView extends Composite<Div> implements Titled, BeforeEnterObserver {

	private final Gaps gaps;

	private final Register register;

	private final FundWords words;

	private final Places places;

	private final Moment moment;

	FundView(Gaps gaps, Register register, FundWords words, Places places, Moment moment) {
		this.gaps = gaps;
		this.register = register;
		this.words = words;
		this.places = places;
		this.moment = moment;
		getContent().addClassName("register");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		FundAddress asked = FundAddress.of(event.getLocation().getQueryParameters(),
				this.words.switches().on().getYear());
		PageHeader header = new PageHeader(heading()).badge(new Badge(this.words.say("badge")));
		getContent().removeAll();
		getContent().add(header, new Paragraph(this.words.say("mark")),
				new FundForm(asked, this.words.gaps(), this.places),
				new RuleLinks(asked.rule(), this.words.gaps(), (rule) -> this.places.to(asked.under(rule))));
		LeftAside.of(event.getLocation().getQueryParameters(), asked.whole(), this.words.gaps())
			.ifPresent(getContent()::add);
		asked.fund()
			.ifPresentOrElse((fund) -> this.moment.see(() -> show(page(fund, asked), header)),
					() -> getContent().add(new EmptyState(this.words.say("empty"), this.words.say("empty.advice"))));
	}

	private FundPage page(Fund fund, FundAddress asked) {
		boolean illustrative = this.words.switches().illustrative();
		LocalDate on = this.words.switches().on();
		Map<CountryCode, StateRow> states = this.register.states(on, illustrative)
			.stream()
			.collect(Collectors.toMap(StateRow::code, Function.identity()));
		return FundPage.of(fund,
				this.gaps.split(fund.from(), fund.to(), asked.rule(), illustrative, this.words.gaps().prices().prices(),
						(state, pillar) -> FundCases.isTimeBound(states.get(state), pillar)),
				states, this.register.outstandingDeadlines(on, illustrative), on);
	}

	private void show(FundPage page, PageHeader header) {
		header.lead(this.words.lead(page));
		if (page.outcomes().isEmpty()) {
			getContent().add(new EmptyState(this.words.say("none"), this.words.say("none.advice")),
					new Paragraph(this.words.beside(page)), new PassportLine(this.words.passport(page)));
			return;
		}
		String heading = this.words.title(page);
		GapWords gaps = this.words.gaps();
		getContent().add(
				new Card(heading, new DataTable<FundOutcome>(heading).captionUnseen()
					.name(gaps.say("gap.state"), (row) -> name(row, page))
					.text(this.words.say("deadline"), (row) -> this.words.deadline(row.about()))
					.figure(gaps.head("gap.fund.gap"),
							(row) -> gaps.cell(row.about().gap().extent(!row.about().complete())))
					.figure(gaps.head("gap.fund.given"), (row) -> gaps.cell(row.given().extent(false)))
					.figure(gaps.head("gap.fund.left"), (row) -> gaps.cell(row.left().extent(!row.about().complete())))
					.text(this.words.say("result"), this.words::result)
					.text(this.words.say("spread"), this.words::spread)
					.rows(page.outcomes()), new PassportLine(this.words.passport(page))),
				new Paragraph(this.words.beside(page)), this.words.files(page));
	}

	private Component name(FundOutcome row, FundPage page) {
		Anchor link = new Anchor(
				this.places.to("countries/" + row.about().state().iso3() + "/gap?rule=" + page.rule().code() + "&from="
						+ page.fund().from() + "&to=" + page.fund().to()),
				page.name(row.about().state(), this.words.switches().language()));
		Span cell = MadeUp.of(row.about().state(), row.about().madeUp()).mark(link);
		if (row.about().nearCompletion()) {
			Span near = new Span(this.words.say("near"));
			near.addClassName("detail");
			cell.add(near);
		}
		return cell;
	}

	@Override
	public String heading() {
		return this.words.say("heading");
	}

}
