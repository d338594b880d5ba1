package org.countrycoalition.gap.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.countrycoalition.access.Roles;
import org.countrycoalition.gap.Behind;
import org.countrycoalition.gap.Behind.LineNeed;
import org.countrycoalition.gap.Gaps;
import org.countrycoalition.gap.YearGap;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.shell.components.Card;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.shell.components.PassportLine;
import org.countrycoalition.shell.components.StatePage;

/**
 * What is behind the gap of a pillar and year: the lines of the plan, the contributions
 * that count, and those that are for other work.
 */
@Route("countries/:iso3/gap/cell")
@RolesAllowed({ Roles.NATIONAL_AUTHORITY, Roles.DONOR, Roles.OPERATOR, Roles.COALITION_SECRETARIAT, Roles.ISU,
		Roles.OBSERVER })
@StyleSheet("css/register.css")
class GapCellView extends StatePage {

	private final Gaps gaps;

	private final FlowTables tables;

	private final GapView.GapParts parts;

	private final GapWords words;

	private final Div notice = new Div();

	private String title = "";

	GapCellView(Gaps gaps, FlowTables tables, GapView.GapParts parts) {
		super(parts.tabs(), GapView.class);
		this.gaps = gaps;
		this.tables = tables;
		this.parts = parts;
		this.words = tables.words();
		getContent().addClassName("register");
		this.notice.addClassName("notice");
		this.notice.getElement().setAttribute("role", "status");
	}

	private void tell(String done) {
		this.notice.setText(done);
		again();
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
		this.title = this.words.say("gap.behind.title", this.words.pillar(asked.pillar()),
				String.valueOf(asked.year()));
		header.lead(this.words.say("gap.behind.lead", this.title, this.words.rule(asked.rule())));
		getContent().add(this.notice, new RuleLinks(asked.rule(), this.words, (rule) -> page.apply(asked.under(rule))),
				new Paragraph(new Anchor(page.apply(asked.gap()), this.words.say("gap.behind.back"))));
		this.parts.moment().see(() -> show(state, asked));
	}

	private void show(CountryCode state, CellAddress asked) {
		boolean illustrative = this.words.switches().illustrative() || state.isUserAssigned();
		YearGap gap = this.gaps
			.of(state, asked.year(), asked.year(), asked.rule(), illustrative, this.words.prices().prices())
			.getFirst();
		Behind behind = this.parts.details()
			.behind(gap, state, asked.pillar(), asked.rule(), illustrative, this.words.prices().prices());
		List<String> passport = List.of(this.words.rule(asked.rule()), this.words.say("gap.basis.reported"),
				this.words.say("gap.rule.never"), this.words.say("gap.offPlan.rule"), this.words.currency(),
				this.words.say("gap.sources"));
		getContent().add(lines(gap, behind));
		this.tables.of(state, behind, this::tell).forEach(getContent()::add);
		FigureTable file = new CellFile(this.words, this.tables).of(heading(), behind, passport,
				state.isUserAssigned());
		Paragraph links = FigureFiles.of(file, this.words, this.words.say("gap.behind.sheet"),
				"gap-" + state.iso3() + "-" + asked.year() + "-"
						+ asked.pillar().name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + asked.rule().code());
		getContent().add(links, new PassportLine(passport));
	}

	private Card lines(YearGap gap, Behind behind) {
		String heading = this.words.say("gap.behind.lines");
		Paragraph sum = new Paragraph(this.words.say("gap.behind.sum", this.words.dollars(behind.cell().need()),
				this.words.dollars(behind.cell().gap())));
		Paragraph national = new Paragraph(String.join(" ", new NationalWords(this.words).of(gap)));
		if (behind.lines().isEmpty()) {
			return new Card(heading, new Paragraph(this.words.planned(behind.cell())), national);
		}
		return new Card(heading,
				new DataTable<LineNeed>(heading).captionUnseen()
					.name(this.words.say("gap.behind.line"), this.tables::line)
					.text(this.words.say("gap.behind.share"), (line) -> this.tables.share(line.line().share()))
					.figure(this.words.head("gap.need"), (line) -> this.words.sum(line.need()))
					.figure(this.words.head("gap.national"), (line) -> this.words.cover(line.national()))
					.figure(this.words.head("gap.behind.named"), (line) -> this.words.cover(line.named()))
					.figure(this.words.head("gap.behind.left"), (line) -> this.words.gap(line.left()))
					.rows(behind.lines()),
				sum, national);
	}

	@Override
	public String heading() {
		return this.title.isEmpty() ? super.heading() : super.heading() + " · " + this.title;
	}

}
