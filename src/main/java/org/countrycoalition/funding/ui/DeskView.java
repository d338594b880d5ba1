package org.countrycoalition.funding.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.annotation.SpringComponent;
import jakarta.annotation.security.RolesAllowed;
import org.countrycoalition.access.Roles;
import org.countrycoalition.funding.PlannedLines;
import org.countrycoalition.funding.Recipient;
import org.countrycoalition.funding.ToldGap;
import org.countrycoalition.funding.funnel.Funnel;
import org.countrycoalition.funding.funnel.FunnelDesk;
import org.countrycoalition.funding.funnel.Funnels;
import org.countrycoalition.funding.funnel.Step;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.shell.Moment;
import org.countrycoalition.shell.components.Card;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.shell.components.Titled;
import org.countrycoalition.shell.components.VerbNotice;

/**
 * What one's own organisation gives, or receives, from intent to payment: first what
 * nobody else sees yet. It is the only page on which that stands.
 */
@Route("desk")
@RolesAllowed({ Roles.DONOR, Roles.NATIONAL_AUTHORITY })
@StyleSheet("css/register.css")
@StyleSheet("css/funding.css")
class DeskView extends Composite<Div> implements Titled, BeforeEnterObserver {

	private final DeskParts parts;

	private final FunnelWords words;

	private final VerbNotice notice;

	DeskView(DeskParts parts, FunnelWords words) {
		this.parts = parts;
		this.words = words;
		this.notice = new VerbNotice(words, this::again);
		getContent().addClassNames("register", "funding");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.notice.clear();
		this.parts.moment().see(() -> {
			again();
			DeskAddress.of(event.getLocation().getQueryParameters()).ifPresent((asked) -> {
				// asked once: who comes back to this page is not asked again
				UI.getCurrent()
					.getPage()
					.getHistory()
					.replaceState(null, new Location(this.words.parts().places().to("desk")));
				begin(asked);
			});
		});
	}

	private void again() {
		List<Funnel.Node> nodes = this.parts.funnels().own().nodes();
		boolean gives = this.words.parts().currentUser().get().is(Roles.DONOR);
		PageHeader header = new PageHeader(heading());
		header.lead(this.words.say("desk.lead", nodes.size(), nodes.stream().filter(DeskView::isPrivate).count(),
				nodes.stream().filter((node) -> node.isOverdue(this.words.today())).count()));
		getContent().removeAll();
		Button begin = new Button(this.words.say("begin"), (click) -> begin(DeskAddress.NOTHING));
		begin.addThemeVariants(ButtonVariant.PRIMARY);
		getContent().add(header, this.notice, new Paragraph(begin));
		this.words.parts().nominalOnly("funding.funnel.nominal").forEach(getContent()::add);
		show("desk.private", nodes.stream().filter(DeskView::isPrivate).toList(), gives);
		show("desk.shown", nodes.stream().filter((node) -> !isPrivate(node)).toList(), gives);
		if (!nodes.isEmpty()) {
			getContent().add(this.words.parts().files(new DeskFile(this.words).of(nodes).links(this.words.parts())));
		}
		else {
			getContent().add(new EmptyState(this.words.say("desk.none"), this.words.say("desk.none.advice")));
		}
		thrownAway(this.parts.funnels().thrownAway(), gives);
		if (gives) {
			this.parts.predictability().of(nodes).ifPresent(getContent()::add);
		}
	}

	/** What was thrown away is kept for its holder, who may want it back later. */
	private void thrownAway(List<Step> steps, boolean gives) {
		if (!steps.isEmpty()) {
			String heading = this.words.say("desk.thrown", steps.size());
			getContent().add(new Card(heading, FunnelTable.thrownAway(heading, steps, gives, this.words, this::restore),
					new Paragraph(this.words.say("desk.thrown.rule"))));
		}
	}

	private Component restore(Step step) {
		Button restore = new Button(this.words.say("desk.thrown.restore"),
				(click) -> this.notice.attempt(() -> this.parts.desk().restore(step.id()), "undone", null));
		restore.setAriaLabel(this.words.say("desk.thrown.which", step.terms().title()));
		return restore;
	}

	private static boolean isPrivate(Funnel.Node node) {
		return node.step().tier() == Tier.PRIVATE;
	}

	private void show(String key, List<Funnel.Node> nodes, boolean gives) {
		if (!nodes.isEmpty()) {
			String heading = this.words.say(key, nodes.size());
			getContent().add(new Card(heading, FunnelTable.of(heading, nodes, gives, this.words),
					new Paragraph(this.words.say(key + ".rule"))));
		}
	}

	private void begin(DeskAddress asked) {
		Optional<CountryCode> own = this.parts.own();
		CountryCode state = asked.state();
		StepNames names = this.words.names();
		if (own.isPresent() && state != null && !own.get().equals(state)) {
			Paragraph refusal = new Paragraph(
					this.words.say("begin.other", names.state(own.get()), names.state(state)));
			refusal.addClassName("refusal");
			refusal.getElement().setAttribute("role", "alert");
			getContent().addComponentAtIndex(1, refusal);
			return;
		}
		StepFields fields = new StepFields(this.words);
		BeginFields begin = new BeginFields(this.words, names, own.orElse(null), state);
		begin.onStage(fields::stage);
		begin.onRecipient((chosen) -> fields.shape().lines(this.parts.lines(chosen)));
		begin.chosen().ifPresent((recipient) -> fields.shape().lines(this.parts.lines(recipient)));
		fields.ask(asked);
		asked.gap(this.parts.gap(), names).ifPresent((gap) -> tell(gap, asked, begin, fields));
		StepDialog.begin(this.words, this.parts.desk(), asked, begin, fields, this::open).open();
	}

	/** Another State's money, or another pillar's, is told nothing of it. */
	private static void tell(String gap, DeskAddress asked, BeginFields begin, StepFields fields) {
		fields.fact(gap);
		Runnable other = () -> fields
			.tell(begin.chosen().filter((recipient) -> asked.isFor(recipient, fields.pillar())).isPresent());
		begin.onOther(other);
		fields.onPillar(other);
	}

	private void open(Step step) {
		this.words.parts().places().open(UI.getCurrent(), FunnelTable.address(step));
	}

	@Override
	public String heading() {
		return this.words.say("desk");
	}

	/**
	 * What the page and that of a step are made with.
	 *
	 * @param funnels reads
	 * @param desk writes
	 * @param lines for which something can be meant
	 * @param ownState of an authority
	 * @param gap for which something is begun
	 * @param predictability of States to which one gives
	 * @param moment reads a page at once
	 */
	@SpringComponent
	record DeskParts(Funnels funnels, FunnelDesk desk, PlannedLines lines, OwnState ownState, ToldGap gap,
			DeskPredictability predictability, Moment moment) {

		/** A plan is a State's: nothing else has lines. */
		List<PlannedLines.Planned> lines(Recipient recipient) {
			return (recipient instanceof Recipient.State state) ? this.lines.of(state.code()) : List.of();
		}

		/** State whose authority the viewer is; empty for a donor. */
		Optional<CountryCode> own() {
			return this.ownState.get();
		}

	}

}
