package org.countrycoalition.gap.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

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
						(flow) -> button("gap.offPlan.say", this.flows.called(flow), () -> this.parts.verbs()
							.ask(flow.cover().contribution(), this.flows.called(flow), this.notice)));
			}
		};
		List<Component> shown = new ArrayList<>();
		shown.add(behind.flows().isEmpty()
				? new Card(say("gap.behind.flows"), new Paragraph(say("gap.behind.flows.none")))
				: new Card(say("gap.behind.flows"),
						table("gap.behind.flows", "gap.behind.covers", behind, behind.flows(), off)));
		if (!behind.unallocated().isEmpty()) {
			shown.add(new Card(say("gap.behind.unallocated"),
					table("gap.behind.unallocated", "gap.behind.covers", behind, behind.unallocated(), (table) -> {
						table.text(say("gap.behind.pillars"), this.flows::pillars);
						off.accept(table);
					}), new Paragraph(say("gap.behind.unallocated.rule"))));
		}
		if (!behind.offPlan().isEmpty()) {
			shown.add(new Card(say("gap.offPlan"), table("gap.offPlan", "gap.offPlan.amount", behind, behind.offPlan(),
					(table) -> marks(own, behind, table)), new Paragraph(say("gap.offPlan.rule"))));
		}
		return shown;
	}

	private String say(String key, Object... about) {
		return this.parts.words().say(key, about);
	}

	private DataTable<Flow> table(String heading, String amount, Behind behind, List<Flow> rows,
			Consumer<DataTable<Flow>> more) {
		DataTable<Flow> table = new DataTable<Flow>(say(heading)).captionUnseen()
			.name(say("gap.behind.donor"), this::donor)
			.text(say("gap.behind.stage"), this.flows::stage)
			.figure(say("funding.amount.original"), (flow) -> new Span(this.flows.original(flow)))
			.figure(this.parts.words().head(amount), this.figures::covers)
			.text(say("gap.behind.share"), (flow) -> this.flows.share(flow.share()))
			.component(say("gap.behind.source"), (flow) -> source(flow, behind));
		more.accept(table);
		return table.rows(rows);
	}

	private void marks(boolean own, Behind behind, DataTable<Flow> table) {
		table.component(say("gap.offPlan.why"), this::why);
		if (own) {
			Set<UUID> shown = behind.offPlan()
				.stream()
				.map((flow) -> flow.cover().contribution())
				.collect(Collectors.toSet());
			table.component(say("gap.offPlan.column"), (flow) -> takeBack(flow, shown));
		}
	}

	/** Why, with the contribution of which it is said, if that has a page of its own. */
	private Component why(Flow flow) {
		Span why = new Span(this.flows.why(flow));
		Flow.Mark mark = flow.mark();
		if (mark != null && mark.step() != null && !flow.isSetAsideItself()) {
			why.add(new Text(" "), new Anchor(this.parts.places().to("funding/steps/" + mark.step()),
					say("gap.offPlan.open", mark.title())));
		}
		return why;
	}

	/**
	 * Stands at the contribution that was set aside itself. Where that one is not shown,
	 * it stands at what follows from it and names it: else nobody could take it back.
	 */
	private Component takeBack(Flow flow, Set<UUID> shown) {
		Flow.Mark mark = flow.mark();
		if (mark == null || (!flow.isSetAsideItself() && shown.contains(mark.contribution()))) {
			return new Span();
		}
		String called = flow.isSetAsideItself() ? this.flows.called(flow) : this.flows.called(mark);
		return button("gap.offPlan.takeBack", called,
				() -> this.parts.verbs().takeBack(mark.contribution(), called, this.notice));
	}

	private Button button(String key, String called, Runnable verb) {
		Button button = new Button(say(key), (click) -> verb.run());
		button.setAriaLabel(say(key + ".of", called));
		return button;
	}

	private Component donor(Flow flow) {
		String name = this.flows.donor(flow);
		return flow.illustrative() ? new Span(new Text(name + " "), new IllustrativeBadge()) : new Span(name);
	}

	/**
	 * A step leads to its own page; a row of a table names the table. Below it the line
	 * of the plan that it names.
	 */
	private Component source(Flow flow, Behind behind) {
		Span cell = new Span(where(flow));
		String line = this.flows.line(flow, behind);
		if (!line.isEmpty()) {
			Span named = new Span(say("gap.behind.for", line));
			named.addClassName("detail");
			cell.add(named);
		}
		return cell;
	}

	private Component where(Flow flow) {
		if (flow.step() == null) {
			return new SourceText(flow.source());
		}
		String title = this.flows.source(flow);
		Anchor link = new Anchor(this.parts.places().to("funding/steps/" + flow.step()), title);
		link.setAriaLabel(say("gap.behind.step.of", title, this.flows.called(flow)));
		return link;
	}

}
