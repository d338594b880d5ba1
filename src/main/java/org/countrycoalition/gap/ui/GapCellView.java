package org.countrycoalition.gap.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.countrycoalition.access.Roles;
import org.countrycoalition.gap.Behind;
import org.countrycoalition.gap.Behind.LineNeed;
import org.countrycoalition.gap.GapBasis;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.shell.components.Card;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.IllustrativeBadge;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.shell.components.PassportLine;
import org.countrycoalition.shell.components.StatePage;
import org.countrycoalition.shell.components.VerbNotice;

/**
 * What is behind the gap of a pillar and year: the lines of the plan, the contributions
 * that count, and those that are for other work.
 */
@Route("countries/:iso3/gap/cell")
@RolesAllowed({ Roles.NATIONAL_AUTHORITY, Roles.DONOR, Roles.OPERATOR, Roles.COALITION_SECRETARIAT, Roles.ISU,
		Roles.OBSERVER })
@StyleSheet("css/register.css")
@StyleSheet("css/funding.css")
class GapCellView extends StatePage {

	private final CellParts parts;

	private final GapWords words;

	private VerbNotice notice;

	private String at = "";

	private String title = "";

	GapCellView(CellParts parts) {
		super(parts.tabs(), GapView.class);
		this.parts = parts;
		this.words = parts.words();
		this.notice = parts.verbs().notice(this::again);
		getContent().addClassNames("register", "funding");
	}

	@Override
	protected void show(CountryCode state, PageHeader header, Location address) {
		Optional<CellAddress> found = CellAddress.of(address.getQueryParameters());
		Function<String, String> page = (place) -> this.parts.places().to("countries/" + state.iso3() + "/" + place);
		if (found.isEmpty()) {
			getContent()
				.add(new EmptyState(this.words.say("gap.behind.unknown"), this.words.say("gap.behind.unknown.advice"))
					.action(new Anchor(page.apply("gap"), this.words.say("gap.behind.back"))));
			return;
		}
		CellAddress asked = found.get();
		noticeAt(address.getPathWithQueryParameters());
		this.title = this.words.say("gap.behind.title", this.words.pillar(asked.pillar()),
				String.valueOf(asked.year()));
		header.heading(heading()).lead(this.words.say("gap.behind.lead", this.title, this.words.rule(asked.rule())));
		getContent().add(this.notice,
				new RuleLinks(asked.rule(), this.words, (rule) -> page.apply(asked.under(rule).page())),
				new ChoiceLinks(this.words.say("gap.basis"), List.of(GapBasis.values()), asked.basis(),
						(basis) -> this.words.say("gap.basis." + basis.code()),
						(basis) -> page.apply(asked.on(basis).page())),
				new Paragraph(new Anchor(page.apply(asked.gaps().page()), this.words.say("gap.behind.back"))));
		LeftAside.of(address.getQueryParameters(), asked.gaps().whole(), this.words).ifPresent(getContent()::add);
		this.parts.moment().see(() -> show(state, header, asked));
	}

	/** What was done is told at its own cell, as long as that is shown. */
	private void noticeAt(String address) {
		if (!address.equals(this.at)) {
			this.at = address;
			this.notice = this.parts.verbs().notice(this::again);
		}
	}

	private void show(CountryCode state, PageHeader header, CellAddress asked) {
		boolean illustrative = this.words.switches().illustrative(state);
		Behind behind = this.parts.details()
			.behind(state, asked.year(), asked.pillar(), asked.rule(), illustrative, this.words.prices().prices());
		FlowWords flows = this.parts.flows();
		CellFigures figures = new CellFigures(this.words, asked.basis());
		List<String> passport = new GapPassport(this.words).of(asked.rule(), asked.basis(), figures.estimated(behind));
		MadeUp madeUp = MadeUp.of(state, behind.gap().madeUp());
		if (madeUp.isMixed()) {
			header.badge(IllustrativeBadge.mixed());
		}
		if (!figures.isReported()) {
			getContent().add(new Paragraph(this.words.say("gap.attributed.lead")));
		}
		getContent().add(lines(state, behind, asked, flows, figures));
		new FlowTables(flows, figures, this.parts, this.notice).of(state, behind).forEach(getContent()::add);
		FigureTable file = new CellFile(flows, figures).of(heading(), behind, passport, madeUp.words(this.words));
		getContent().add(FigureFiles.of(file, this.words, this.words.say("gap.behind.sheet"), named(state, asked)),
				new PassportLine(passport));
	}

	private static String named(CountryCode state, CellAddress asked) {
		String pillar = asked.pillar().name().toLowerCase(Locale.ROOT).replace('_', '-');
		String basis = (asked.basis() == GapBasis.REPORTED) ? "" : "-" + asked.basis().code();
		return "gap-" + state.iso3() + "-" + asked.year() + "-" + pillar + "-" + asked.rule().code() + basis;
	}

	private Card lines(CountryCode state, Behind behind, CellAddress asked, FlowWords flows, CellFigures figures) {
		String heading = this.words.say("gap.behind.lines");
		Paragraph national = new Paragraph(
				String.join(" ", figures.isReported() ? new NationalWords(this.words).of(behind.gap())
						: new NationalWords(this.words).of(behind.attributed())));
		if (behind.lines().isEmpty()) {
			return new Card(heading, new Paragraph(this.words.planned(behind.cell())), national);
		}
		DataTable<LineNeed> table = new DataTable<LineNeed>(heading).captionUnseen()
			.name(this.words.say("gap.behind.line"), GapCellView::line)
			.text(this.words.say("gap.behind.share"), (line) -> flows.share(line.line().share()))
			.figure(this.words.head("gap.need"), figures::need)
			.figure(this.words.head("gap.national"), (line) -> figures.national(line, behind))
			.figure(this.words.head("gap.behind.named"), figures::named)
			.figure(this.words.head("gap.behind.left"), figures::left);
		if (this.parts.mayPledge()) {
			table.component(this.words.say("gap.pledge"), (line) -> pledge(state, behind, asked, line));
		}
		return new Card(heading, table.rows(behind.lines()), new Paragraph(figures.sum(behind)),
				new Paragraph(this.words.say("gap.behind.left.rule")), national);
	}

	private Anchor pledge(CountryCode state, Behind behind, CellAddress asked, LineNeed need) {
		int year = behind.gap().year();
		return new PledgeLink(state, year, behind.pillar(), need.line().key(), asked.rule()).of(this.parts.places(),
				this.words, this.words.say("gap.pledge.line", need.line().title(), String.valueOf(year)));
	}

	private static Component line(LineNeed need) {
		String operator = need.line().operator();
		Span cell = new Span(need.line().title());
		if (operator != null) {
			Span detail = new Span(operator);
			detail.addClassName("detail");
			cell.add(detail);
		}
		return cell;
	}

	@Override
	public String heading() {
		return this.title.isEmpty() ? super.heading() : super.heading() + " · " + this.title;
	}

}
