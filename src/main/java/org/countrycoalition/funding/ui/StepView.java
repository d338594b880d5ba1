package org.countrycoalition.funding.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import org.countrycoalition.funding.funnel.Funnel;
import org.countrycoalition.funding.funnel.Step;
import org.countrycoalition.funding.funnel.Terms;
import org.countrycoalition.shell.components.Absence;
import org.countrycoalition.shell.components.Card;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.IllustrativeBadge;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.shell.components.Titled;
import org.countrycoalition.shell.components.VerbNotice;
import org.jspecify.annotations.Nullable;

/**
 * One step of a contribution: all that is said of it, what it follows from and what
 * follows, and what can be done with it.
 */
@Route("funding/steps/:step")
@RolesAllowed({ Roles.NATIONAL_AUTHORITY, Roles.DONOR, Roles.OPERATOR, Roles.COALITION_SECRETARIAT, Roles.ISU,
		Roles.OBSERVER })
@StyleSheet("css/register.css")
@StyleSheet("css/funding.css")
class StepView extends Composite<Div> implements Titled, BeforeEnterObserver {

	private final FunnelWords words;

	private final StepActions.Makers makers;

	private final VerbNotice notice;

	private String name = "";

	private Optional<UUID> asked = Optional.empty();

	StepView(FunnelWords words, StepActions.Makers makers) {
		this.words = words;
		this.makers = makers;
		this.notice = new VerbNotice(words, this::again);
		getContent().addClassNames("register", "funding");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.notice.clear();
		this.asked = event.getRouteParameters().get("step").flatMap(StepView::key);
		again();
	}

	private void again() {
		getContent().removeAll();
		this.name = this.words.say("step.none");
		this.asked.flatMap(this.makers.funnels()::step)
			.ifPresentOrElse(this::show, () -> getContent().add(new PageHeader(this.name), this.notice,
					new EmptyState(this.words.say("step.none.head"), this.words.say("step.none.advice"))));
	}

	private static Optional<UUID> key(String text) {
		try {
			return Optional.of(UUID.fromString(text));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private void show(Step step) {
		this.name = step.terms().title();
		Funnel family = this.makers.funnels().family(step);
		Funnel.Node node = family.node(step.id());
		PageHeader header = new PageHeader(this.name);
		if (step.illustrative()) {
			header.badge(new IllustrativeBadge());
		}
		StepNames names = this.words.names();
		header.lead(this.words.say("step.lead", this.words.stage(step.stage()), names.donor(step), names.taker(step),
				this.words.amount(step)));
		getContent().add(header, this.notice, new StepActions(step, this.words, this.makers, this.notice),
				facts(step, node), this.makers.history().button(step));
		this.words.parts().nominalOnly("funding.funnel.nominal").forEach(getContent()::add);
		List<Funnel.Node> nodes = family.nodes();
		if (nodes.size() > 1) {
			String heading = this.words.say("step.way");
			getContent().add(new Card(heading, FunnelTable.of(heading, nodes, false, this.words),
					new Paragraph(this.words.say("rule"))));
		}
		step.state()
			.ifPresent((state) -> getContent()
				.add(new Paragraph(new Anchor(this.words.parts().places().to("countries/" + state.iso3() + "/funding"),
						this.words.say("step.state", names.state(state))))));
	}

	private Component facts(Step step, Funnel.Node node) {
		String heading = this.words.say("step.facts");
		return new Card(heading,
				new DataTable<Fact>(heading).captionUnseen()
					.inPairs()
					.name(this.words.say("step.what"), (fact) -> new Span(this.words.say("fact." + fact.key())))
					.component(this.words.say("step.said"), Fact::value)
					.rows(said(step, node)));
	}

	private List<Fact> said(Step step, Funnel.Node node) {
		Terms terms = step.terms();
		List<Fact> facts = new ArrayList<>(List.of(fact("portions", this.words.portions(step)),
				new Fact("left", this.words.left(node)), fact("next", this.words.next(node)),
				fact("since", this.words.age(node)), fact("seenBy", this.words.tier(step.tier())),
				fact("approval.by", terms.approval().by()), fact("approval.needed", terms.approval().needed()),
				fact("pillar", this.words.pillar(terms)), fact("line", this.makers.line(step)),
				fact("earmarking", this.words.earmarking(terms)), fact("modality", this.words.modality(terms)),
				fact("quantity", this.words.quantity(terms)), fact("channel", terms.shape().channel()),
				fact("kinds", this.words.kinds(terms)), fact("attribution", this.words.attribution(terms)),
				fact("reference", terms.reference()), fact("note", terms.note())));
		Step.Marks marks = step.marks();
		if (marks.receivedOn() != null) {
			facts.add(fact("received", this.words.date(marks.receivedOn())));
		}
		if (step.isWithdrawn()) {
			facts.add(fact("withdrawn", this.words.withdrawn(step)));
		}
		if (marks.excess() != null) {
			facts.add(fact("excess", marks.excess()));
		}
		if (!marks.aside().isEmpty()) {
			facts.add(fact("offPlan",
					marks.aside()
						.stream()
						.map((aside) -> AsideWords.ofPart(aside, this.words.parts()))
						.collect(Collectors.joining("; "))));
		}
		facts.add(fact("entered", this.words.say("entered", step.entered().name(),
				this.words.organisation(step.owner()), this.words.date(step.entered().on()))));
		return facts;
	}

	private Fact fact(String key, @Nullable String value) {
		return new Fact(key, (value != null) ? new Span(value) : new Absence(this.words.say("notStated")));
	}

	@Override
	public String heading() {
		return this.name;
	}

	/**
	 * @param key names it
	 * @param value in the reader's language
	 */
	private record Fact(String key, Component value) {
	}

}
