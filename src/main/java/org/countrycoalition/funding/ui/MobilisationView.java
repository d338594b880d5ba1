package org.countrycoalition.funding.ui;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.countrycoalition.access.Roles;
import org.countrycoalition.funding.mobilisation.AgainstTargets;
import org.countrycoalition.funding.mobilisation.AgainstTargets.Row;
import org.countrycoalition.funding.mobilisation.Editions;
import org.countrycoalition.funding.mobilisation.MobilisationPlan;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.shell.components.StatePage;
import org.countrycoalition.shell.components.VerbNotice;

/**
 * How a State means to raise the money for its obligations, against what came. Its
 * authority writes it here; others read what is shown to them.
 */
@Route("countries/:iso3/mobilisation")
@RolesAllowed({ Roles.NATIONAL_AUTHORITY, Roles.DONOR, Roles.OPERATOR, Roles.COALITION_SECRETARIAT, Roles.ISU,
		Roles.OBSERVER })
@StyleSheet("css/register.css")
@StyleSheet("css/funding.css")
class MobilisationView extends StatePage {

	private final MobilisationParts made;

	private final MobilisationWords words;

	private final VerbNotice notice;

	MobilisationView(MobilisationParts made) {
		super(made.tabs(), FundingTabView.class);
		this.made = made;
		this.words = made.words();
		this.notice = new VerbNotice(this.words, this::again);
		getContent().addClassNames("register", "funding");
	}

	@Override
	protected void show(CountryCode state, PageHeader header, Location address) {
		this.made.moment().see(() -> {
			Editions editions = this.made.mobilisations().of(state);
			getContent()
				.add(new Paragraph(new Anchor(this.words.parts().places().to("countries/" + state.iso3() + "/funding"),
						this.words.say("back"))), this.notice);
			asked(editions, address).ifPresentOrElse((plan) -> show(plan, editions, header),
					() -> showNothing(state, header));
		});
	}

	private static Optional<MobilisationPlan> asked(Editions editions, Location address) {
		return address.getQueryParameters()
			.getSingleParameter("edition")
			.filter((text) -> text.matches("\\d{1,6}"))
			.map(Integer::valueOf)
			.flatMap(editions::edition)
			.or(editions::first);
	}

	private void showNothing(CountryCode state, PageHeader header) {
		header.lead(this.words.say("lead.none"));
		EmptyState empty = new EmptyState(this.words.say("none"),
				this.words.say(this.made.writes(state) ? "none.advice.own" : "none.advice"));
		getContent().add(this.made.writes(state)
				? empty.action(new MobilisationVerbs(this.made, this.notice).begin(state)) : empty);
	}

	private void show(MobilisationPlan plan, Editions editions, PageHeader header) {
		boolean writes = this.made.writes(plan.state());
		boolean illustrative = this.words.parts().switches().illustrative(plan.state());
		AgainstTargets against = this.made.mobilisations()
			.against(plan, illustrative, this.words.parts().prices().prices());
		Map<String, String> donors = this.words.donors();
		header.lead(lead(plan, against));
		EditionSection section = new EditionSection(this.made);
		Component verbs = writes ? new MobilisationVerbs(this.made, this.notice).of(plan, editions) : new Div();
		Stream.concat(editions.adopted().stream(), editions.draft().stream())
			.filter((other) -> !other.equals(plan))
			.forEach((other) -> getContent()
				.add(new Paragraph(new Anchor(this.words.parts().places().to(MobilisationParts.address(other)),
						this.words.say("open." + other.status().name(), other.facts().title())))));
		getContent().add(section.facts(plan, verbs), new AgainstSection(plan, against, this.words, donors),
				new ActionsSection(plan, writes, this.made, this.notice),
				new TargetsSection(plan, writes, donors, this.made, this.notice), section.all(editions));
	}

	/** What is open of the whole, and what is late. */
	private String lead(MobilisationPlan plan, AgainstTargets against) {
		String of = this.words.say("lead", this.words.say("status." + plan.status().name()), this.words.period(plan),
				this.words.say("late", plan.overdue(this.words.today()).size()));
		Row total = against.total();
		FigureSum target = total.target().inPlans();
		if (target.parts() == 0) {
			return this.words.say("lead.noTarget", of);
		}
		return this.words.say(MobilisationWords.isEstimated(total) ? "lead.estimated" : "lead.open", of,
				this.words.openOf(total), this.words.code(plan.facts().currency()));
	}

	@Override
	public String heading() {
		return this.words.say("heading", called());
	}

}
