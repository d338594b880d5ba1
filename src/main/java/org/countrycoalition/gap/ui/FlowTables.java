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
import org.countrycoalition.funding.Flow;
import org.countrycoalition.gap.Behind;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.shell.components.Card;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.IllustrativeBadge;
import org.countrycoalition.shell.components.SourceText;
import org.countrycoalition.shell.components.VerbNotice;

/**
 * Shows the contributions behind a gap: those that count, those for several pillars, and
 * those off the plan. The authority of the State moves them off the plan and back.
 *
 * @param flows words on contributions
 * @param figures what of them counts
 * @param parts what the page is made with
 * @param notice says what became of a verb, and shows what is stored
 */
record FlowTables(FlowWords flows, CellFigures figures, CellParts parts, VerbNotice notice) {

	List<Component> of(CountryCode state, Behind behind) {
		boolean own = this.parts.verbs().mayFor(state);
		Consumer<DataTable<Flow>> off = (table) -> {
			if (own) {
				table.component(say("gap.offPlan.column"),
						(flow) -> button("gap.offPlan.say", flow, () -> this.parts.verbs()
							.ask(flow.cover().contribution(), this.flows.called(flow), this.notice)));
			}
		};
		List<Component> shown = new ArrayList<>();
		shown.add(behind.flows().isEmpty()
				? new Card(say("gap.behind.flows"), new Paragraph(say("gap.behind.flows.none")))
				: new Card(say("gap.behind.flows"), table("gap.behind.flows", behind.flows(), off)));
		if (!behind.unallocated().isEmpty()) {
			shown.add(new Card(say("gap.behind.unallocated"),
					table("gap.behind.unallocated", behind.unallocated(), (table) -> {
						table.text(say("gap.behind.pillars"), this.flows::pillars);
						off.accept(table);
					}), new Paragraph(say("gap.behind.unallocated.rule"))));
		}
		if (!behind.offPlan().isEmpty()) {
			shown.add(new Card(say("gap.offPlan"), table("gap.offPlan", behind.offPlan(), (table) -> marks(own, table)),
					new Paragraph(say("gap.offPlan.rule"))));
		}
		return shown;
	}

	private String say(String key, Object... about) {
		return this.parts.words().say(key, about);
	}

	private DataTable<Flow> table(String heading, List<Flow> rows, Consumer<DataTable<Flow>> more) {
		DataTable<Flow> table = new DataTable<Flow>(say(heading)).captionUnseen()
			.name(say("gap.behind.donor"), this::donor)
			.text(say("gap.behind.stage"), this.flows::stage)
			.figure(this.parts.words().head("gap.behind.covers"), this.figures::covers)
			.text(say("gap.behind.share"), (flow) -> this.flows.share(flow.share()))
			.component(say("gap.behind.source"), this::source);
		more.accept(table);
		return table.rows(rows);
	}

	private void marks(boolean own, DataTable<Flow> table) {
		table.text(say("gap.offPlan.why"), this.flows::why);
		if (own) {
			table.component(say("gap.offPlan.column"), this::takeBack);
		}
	}

	private Component takeBack(Flow flow) {
		Flow.Mark mark = flow.mark();
		return (mark == null) ? new Span() : button("gap.offPlan.takeBack", flow,
				() -> this.parts.verbs().takeBack(mark.contribution(), this.flows.called(flow), this.notice));
	}

	private Button button(String key, Flow flow, Runnable verb) {
		Button button = new Button(say(key), (click) -> verb.run());
		button.setAriaLabel(say(key + ".of", this.flows.called(flow)));
		return button;
	}

	private Component donor(Flow flow) {
		String name = this.flows.donor(flow);
		return flow.illustrative() ? new Span(new Text(name + " "), new IllustrativeBadge()) : new Span(name);
	}

	/** A step leads to its own page; a row of a table names the table. */
	private Component source(Flow flow) {
		if (flow.step() == null) {
			return new SourceText(flow.source());
		}
		Anchor link = new Anchor(this.parts.places().to("funding/steps/" + flow.step()), say("gap.behind.step"));
		link.setAriaLabel(say("gap.behind.step.of", this.flows.called(flow)));
		return link;
	}

}
