package org.countrycoalition.gap.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.annotation.SpringComponent;
import jakarta.annotation.security.RolesAllowed;
import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.access.Roles;
import org.countrycoalition.gap.Cell;
import org.countrycoalition.gap.CoverRule;
import org.countrycoalition.gap.FundingCliff;
import org.countrycoalition.gap.Gaps;
import org.countrycoalition.gap.YearGap;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.shell.Places;
import org.countrycoalition.shell.components.Card;
import org.countrycoalition.shell.components.CountryTabs;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.shell.components.PassportLine;
import org.countrycoalition.shell.components.StatePage;

/**
 * What of a State's published plan is not paid for, by pillar and year, under a rule that
 * the reader chooses and the page prints.
 */
@Route("countries/:iso3/gap")
@RolesAllowed({ Roles.NATIONAL_AUTHORITY, Roles.DONOR, Roles.OPERATOR, Roles.COALITION_SECRETARIAT, Roles.ISU,
		Roles.OBSERVER })
@StyleSheet("css/register.css")
class GapView extends StatePage {

	private final Gaps gaps;

	private final GapWords words;

	private final GapParts parts;

	GapView(Gaps gaps, GapWords words, GapParts parts) {
		super(parts.tabs(), GapView.class);
		this.gaps = gaps;
		this.words = words;
		this.parts = parts;
		getContent().addClassName("register");
	}

	@Override
	protected void show(CountryCode state, PageHeader header, Location address) {
		GapAddress asked = GapAddress.of(address.getQueryParameters(),
				this.gaps.firstPlannedYear(state).orElse(this.words.switches().on().getYear()));
		boolean illustrative = this.words.switches().illustrative() || state.isUserAssigned();
		List<YearGap> years = this.gaps.of(state, asked.from(), asked.to(), asked.rule(), illustrative,
				this.words.prices().prices());
		header.lead(this.words.say("gap.lead", this.words.rule(asked.rule())));
		getContent().add(rules(state, asked));
		boolean planned = years.stream()
			.flatMap((year) -> year.cells().stream())
			.anyMatch((cell) -> cell.plan() == Cell.Planned.LINES);
		if (!planned) {
			getContent().add(new EmptyState(this.words.say("gap.empty", asked.from(), asked.to()),
					this.words.say("gap.empty.advice")));
			return;
		}
		getContent().add(this.parts.chart().card(called(), asked.rule(), years, state.isUserAssigned()));
		List<FundingCliff> cliffs = FundingCliff.of(years);
		if (!cliffs.isEmpty()) {
			getContent().add(new CliffCard(cliffs, asked.rule(), this.words));
		}
		years.forEach((year) -> getContent().add(card(state, year, asked.rule())));
		getContent().add(new Paragraph(new Anchor(this.parts.places().to("countries/" + state.iso3() + "/annex"),
				this.words.say("gap.annex.open"))));
	}

	private Component rules(CountryCode state, GapAddress asked) {
		return new RuleLinks(asked.rule(), this.words,
				(rule) -> this.parts.places().to("countries/" + state.iso3() + "/" + asked.under(rule)));
	}

	/** A contribution begun with what the cell is about, which stays private at first. */
	private Component pledge(CountryCode state, int year, Cell cell) {
		Anchor link = new Anchor(
				this.parts.places()
					.to("desk?begin=" + state.iso3() + "&year=" + year + "&pillar=" + cell.pillar().name()),
				this.words.say("gap.pledge.begin"));
		link.setAriaLabel(this.words.say("gap.pledge.for", this.words.pillar(cell.pillar()), String.valueOf(year)));
		return link;
	}

	private Component card(CountryCode state, YearGap year, CoverRule rule) {
		String heading = String.valueOf(year.year());
		DataTable<Cell> table = new DataTable<Cell>(heading).captionUnseen()
			.name(this.words.say("gap.pillar"), (cell) -> new Span(this.words.pillar(cell.pillar())))
			.figure(this.words.head("gap.need"), this.words::need)
			.figure(this.words.head("gap.national"), (cell) -> this.words.cover(cell.national()))
			.figure(this.words.head("gap.external"), (cell) -> this.words.cover(cell.external()))
			.figure(this.words.head("gap.gap"), (cell) -> this.words.gap(cell.gap()));
		if (this.parts.mayPledge()) {
			table.component(this.words.say("gap.pledge"), (cell) -> pledge(state, year.year(), cell));
		}
		table.rows(year.cells());
		return new Card(heading, table, new Paragraph(this.words.total("gap.upper", year.sum(), year.atLeast())),
				new Paragraph(this.words.total("gap.lower", year.afterUnallocated(), year.atLeast())),
				new Paragraph(String.join(" ", new NationalWords(this.words).of(year))),
				new PassportLine(List.of(this.words.rule(rule), this.words.say("gap.rule.never"),
						this.words.say("gap.national.rule"), this.words.currency(), this.words.say("gap.sources"))));
	}

	/**
	 * What the page is made with.
	 *
	 * @param tabs lead to the State's other pages
	 * @param places addresses of other pages
	 * @param chart need against cover
	 * @param currentUser who reads
	 */
	@SpringComponent
	record GapParts(CountryTabs tabs, Places places, GapChart chart, CurrentUser currentUser) {

		boolean mayPledge() {
			return this.currentUser.get().is(Roles.DONOR);
		}

	}

}
