package org.countrycoalition.gap.ui;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.annotation.SpringComponent;
import jakarta.annotation.security.RolesAllowed;
import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.access.Roles;
import org.countrycoalition.gap.AttributedGap;
import org.countrycoalition.gap.GapBasis;
import org.countrycoalition.gap.GapDetails;
import org.countrycoalition.gap.Gaps;
import org.countrycoalition.gap.Outlook;
import org.countrycoalition.gap.YearGap;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.shell.Moment;
import org.countrycoalition.shell.Places;
import org.countrycoalition.shell.components.CountryTabs;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.IllustrativeBadge;
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
		this.parts.moment().see(() -> read(state, header, address));
	}

	private void read(CountryCode state, PageHeader header, Location address) {
		GapAddress asked = GapAddress.of(address.getQueryParameters(),
				this.gaps.firstPlannedYear(state).orElse(this.words.switches().on().getYear()));
		boolean illustrative = this.words.switches().illustrative(state);
		Function<String, String> page = (place) -> this.parts.places().to("countries/" + state.iso3() + "/" + place);
		header.lead(this.words.say("gap.lead", this.words.rule(asked.rule())));
		getContent().add(new RuleLinks(asked.rule(), this.words, (rule) -> page.apply(asked.under(rule).page())),
				new ChoiceLinks(this.words.say("gap.basis"), List.of(GapBasis.values()), asked.basis(),
						(basis) -> this.words.say("gap.basis." + basis.code()),
						(basis) -> page.apply(asked.on(basis).page())));
		LeftAside.of(address.getQueryParameters(), asked.whole(), this.words).ifPresent(getContent()::add);
		getContent().add(years(asked, page));
		List<String> passport = switch (asked.basis()) {
			case REPORTED -> showReported(state, header, asked, illustrative);
			case ATTRIBUTED -> showAttributed(state, header, asked, illustrative);
		};
		if (passport.isEmpty()) {
			getContent().add(new EmptyState(this.words.say("gap.empty", asked.from(), asked.to()),
					this.words.say("gap.empty.advice")));
			return;
		}
		getContent().add(new PassportLine(passport),
				new Paragraph(new Anchor(page.apply("annex"), this.words.say("gap.annex.open"))),
				new Paragraph(new Anchor(page.apply("reconciliation"), this.words.say("funding.reconcile.link"))));
	}

	private Paragraph years(GapAddress asked, Function<String, String> page) {
		Paragraph years = new Paragraph();
		asked.moved(-1).ifPresent((other) -> years.add(years("gap.years.earlier", other, page)));
		asked.moved(1)
			.ifPresent((other) -> years.add(new Text((years.getComponentCount() > 0) ? " · " : ""),
					years("gap.years.later", other, page)));
		return years;
	}

	private Anchor years(String key, GapAddress other, Function<String, String> page) {
		return new Anchor(page.apply(other.page()),
				this.words.say(key, String.valueOf(other.from()), String.valueOf(other.to())));
	}

	/** A real State of which some figures are made up is marked by that. */
	private MadeUp marked(CountryCode state, PageHeader header, boolean some) {
		MadeUp madeUp = MadeUp.of(state, some);
		if (madeUp.isMixed()) {
			header.badge(IllustrativeBadge.mixed());
		}
		return madeUp;
	}

	/**
	 * @return what stands below, empty if nothing is planned
	 */
	private List<String> showReported(CountryCode state, PageHeader header, GapAddress asked, boolean illustrative) {
		Outlook outlook = this.parts.details()
			.outlook(state, asked.from(), asked.to(), asked.rule(), illustrative, this.words.prices().prices());
		List<YearGap> years = outlook.years();
		if (years.stream().noneMatch(YearGap::isPlanned)) {
			return List.of();
		}
		List<String> passport = new GapPassport(this.words).of(asked.rule(), asked.basis(),
				years.stream().mapToInt(YearGap::estimated).sum());
		MadeUp madeUp = marked(state, header, years.stream().anyMatch(YearGap::madeUp));
		getContent().add(this.parts.chart().card(called(), asked.rule(), years, madeUp));
		if (!outlook.cliffs().isEmpty()) {
			getContent().add(new CliffCard(outlook, asked.rule(), this.words));
		}
		years.forEach((year) -> getContent().add(new YearCard(state, year, asked, this.words, this.parts)));
		getContent().add(links(new GapFile(this.words).reported(this.words.say("gap.chart.title", called()), years,
				Stream.concat(passport.stream(), CliffCard.said(outlook, asked.rule(), this.words).stream()).toList(),
				madeUp.words(this.words)), state, asked));
		return passport;
	}

	private List<String> showAttributed(CountryCode state, PageHeader header, GapAddress asked, boolean illustrative) {
		List<AttributedGap> years = this.parts.details()
			.attributed(state, asked.from(), asked.to(), asked.rule(), illustrative, this.words.prices().prices());
		if (years.stream().map(AttributedGap::most).noneMatch(YearGap::isPlanned)) {
			return List.of();
		}
		List<String> passport = new GapPassport(this.words).of(asked.rule(), asked.basis(),
				years.stream().map(AttributedGap::most).mapToInt(YearGap::estimated).sum());
		MadeUp madeUp = marked(state, header, years.stream().anyMatch(AttributedGap::madeUp));
		getContent().add(new Paragraph(this.words.say("gap.attributed.lead")),
				new Paragraph(new Anchor(
						this.parts.places().to("countries/" + state.iso3() + "/" + asked.on(GapBasis.REPORTED).page()),
						this.words.say("gap.cliff.reported"))));
		years.forEach((year) -> getContent().add(new AttributedCard(state, year, asked, this.words, this.parts)));
		getContent().add(links(new GapFile(this.words).attributed(this.words.say("gap.attributed.title", called()),
				years, passport, madeUp.words(this.words)), state, asked));
		return passport;
	}

	private Paragraph links(FigureTable file, CountryCode state, GapAddress asked) {
		return FigureFiles.of(file, this.words, this.words.say("gap.behind.sheet"), "gap-" + asked.basis().code() + "-"
				+ state.iso3() + "-" + asked.from() + "-" + asked.to() + "-" + asked.rule().code());
	}

	/**
	 * What the page is made with.
	 *
	 * @param tabs lead to the State's other pages
	 * @param places addresses of other pages
	 * @param chart need against cover
	 * @param details what is behind gaps
	 * @param moment reads a page at once
	 * @param currentUser who reads
	 */
	@SpringComponent
	record GapParts(CountryTabs tabs, Places places, GapChart chart, GapDetails details, Moment moment,
			CurrentUser currentUser) {

		boolean mayPledge() {
			return this.currentUser.get().is(Roles.DONOR);
		}

	}

}
