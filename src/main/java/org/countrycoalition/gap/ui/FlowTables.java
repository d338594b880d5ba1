package org.countrycoalition.gap.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.funding.Flow;
import org.countrycoalition.gap.Behind;
import org.countrycoalition.gap.Behind.LineNeed;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Share;
import org.countrycoalition.shell.Places;
import org.countrycoalition.shell.components.Card;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.IllustrativeBadge;
import org.countrycoalition.shell.components.SourceText;

/**
 * Shows the contributions behind a gap: those that count, those for several pillars, and
 * those off the plan. The authority of the State moves them off the plan and back.
 */
@SpringComponent
class FlowTables {

	private final GapWords words;

	private final Places places;

	private final OffPlanVerbs verbs;

	FlowTables(GapWords words, Places places, OffPlanVerbs verbs) {
		this.words = words;
		this.places = places;
		this.verbs = verbs;
	}

	GapWords words() {
		return this.words;
	}

	/**
	 * @param told takes what became of a verb, and shows what is stored
	 */
	List<Component> of(CountryCode state, Behind behind, Consumer<String> told) {
		boolean own = this.verbs.mayFor(state);
		int year = behind.cell().year();
		Consumer<DataTable<Flow>> off = (table) -> {
			if (own) {
				table.component(this.words.say("gap.offPlan.column"), (flow) -> button("gap.offPlan.say", flow,
						() -> this.verbs.ask(flow.cover().contribution(), named(flow), told)));
			}
		};
		List<Component> parts = new ArrayList<>();
		parts.add(behind.flows().isEmpty()
				? new Card(this.words.say("gap.behind.flows"), new Paragraph(this.words.say("gap.behind.flows.none")))
				: new Card(this.words.say("gap.behind.flows"), table("gap.behind.flows", behind.flows(), year, off)));
		if (!behind.unallocated().isEmpty()) {
			parts.add(new Card(this.words.say("gap.behind.unallocated"),
					table("gap.behind.unallocated", behind.unallocated(), year, off),
					new Paragraph(this.words.say("gap.behind.unallocated.rule"))));
		}
		if (!behind.offPlan().isEmpty()) {
			parts.add(new Card(this.words.say("gap.offPlan"),
					table("gap.offPlan", behind.offPlan(), year, (table) -> marks(own, table, told)),
					new Paragraph(this.words.say("gap.offPlan.rule"))));
		}
		return parts;
	}

	private DataTable<Flow> table(String heading, List<Flow> flows, int year, Consumer<DataTable<Flow>> more) {
		DataTable<Flow> table = new DataTable<Flow>(this.words.say(heading)).captionUnseen()
			.name(this.words.say("gap.behind.donor"), this::donor)
			.text(this.words.say("gap.behind.stage"), (flow) -> this.words.say("funding.stage." + flow.stage()))
			.figure(this.words.head("gap.behind.covers"),
					(flow) -> this.words.sum(this.words.prices().prices().in(flow.amount(), year)))
			.text(this.words.say("gap.behind.share"), (flow) -> share(flow.share()))
			.component(this.words.say("gap.behind.source"), this::source);
		more.accept(table);
		return table.rows(flows);
	}

	private void marks(boolean own, DataTable<Flow> table, Consumer<String> told) {
		table.text(this.words.say("gap.offPlan.why"), this::why);
		if (own) {
			table.component(this.words.say("gap.offPlan.column"),
					(flow) -> (flow.mark() != null)
							? button("gap.offPlan.takeBack", flow,
									() -> this.verbs.takeBack(flow.cover().contribution(), named(flow), told))
							: new Span());
		}
	}

	/** Why it is off the plan, as its authority says. */
	String why(Flow flow) {
		Flow.Mark mark = flow.mark();
		return (mark == null) ? this.words.say("gap.offPlan.follows") : this.words.say("gap.offPlan.said",
				mark.reason(), mark.by(), this.words.switches().formats().instant(mark.at()));
	}

	private Button button(String key, Flow flow, Runnable verb) {
		Button button = new Button(this.words.say(key), (click) -> verb.run());
		button.setAriaLabel(this.words.say(key + ".of", named(flow)));
		return button;
	}

	private String named(Flow flow) {
		return this.words.say("gap.behind.flow", flow.donorName(), this.words.say("funding.stage." + flow.stage()),
				this.words.dollars(this.words.prices().prices().in(flow.amount(), flow.cover().year())));
	}

	private Component donor(Flow flow) {
		return flow.illustrative() ? new Span(new Text(flow.donorName() + " "), new IllustrativeBadge())
				: new Span(flow.donorName());
	}

	/** A step leads to its own page; a row of a table names the table. */
	private Component source(Flow flow) {
		if (flow.step() == null) {
			return new SourceText(flow.source());
		}
		Anchor link = new Anchor(this.places.to("funding/steps/" + flow.step()), this.words.say("gap.behind.step"));
		link.setAriaLabel(this.words.say("gap.behind.step.of", named(flow)));
		return link;
	}

	Component line(LineNeed need) {
		String operator = need.line().operator();
		Span cell = new Span(need.line().title());
		if (operator != null) {
			Span detail = new Span(operator);
			detail.addClassName("detail");
			cell.add(detail);
		}
		return cell;
	}

	/** How much is attributable to cluster munitions, and by whose word. */
	String share(Share share) {
		if (share.basis() == Share.Basis.UNKNOWN) {
			return this.words.say("gap.share.UNKNOWN");
		}
		String least = this.words.switches().formats().number(share.least(), 2);
		String most = this.words.switches().formats().number(share.most(), 2);
		return this.words.say("gap.share." + share.basis().name(),
				(share.least().compareTo(share.most()) == 0) ? least : this.words.say("gap.range", least, most));
	}

}
