package org.countrycoalition.funding.ui;

import java.util.List;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.funding.funnel.Funnel;
import org.countrycoalition.funding.funnel.Step;
import org.countrycoalition.shell.components.Badge;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.IllustrativeBadge;
import org.countrycoalition.shell.components.TierBadge;

/**
 * Steps below those that they follow from, with what is left, since when, and who must
 * act next.
 */
final class FunnelTable {

	private FunnelTable() {
	}

	/**
	 * @param byState whether the State's name tells them apart, rather than the donor's
	 */
	static DataTable<Funnel.Node> of(String caption, List<Funnel.Node> nodes, boolean byState, FunnelWords words) {
		StepNames names = words.names();
		return new DataTable<Funnel.Node>(caption).captionUnseen()
			.name(words.say("title"), (node) -> title(node, words))
			.text(words.say(byState ? "state" : "donor"),
					(node) -> byState ? names.taker(node.step()) : names.donor(node.step()))
			.text(words.say("stage"), (node) -> words.stage(node.step().stage()))
			.figure(words.say("amount.head"), (node) -> new Span(words.amount(node.step())))
			.figure(words.say("left"), words::left)
			.text(words.say("since"), words::age)
			.text(words.say("next"), words::next)
			.component(words.say("tier"), (node) -> new TierBadge(node.step().tier()))
			.rows(nodes);
	}

	/**
	 * What was thrown away has no page to lead to.
	 * @param restore takes it back
	 */
	static DataTable<Step> thrownAway(String caption, List<Step> steps, boolean byState, FunnelWords words,
			Function<Step, Component> restore) {
		StepNames names = words.names();
		return new DataTable<Step>(caption).captionUnseen()
			.name(words.say("title"), (step) -> new Span(step.terms().title()))
			.text(words.say(byState ? "state" : "donor"), (step) -> byState ? names.taker(step) : names.donor(step))
			.text(words.say("stage"), (step) -> words.stage(step.stage()))
			.figure(words.say("amount.head"), (step) -> new Span(words.amount(step)))
			.component(words.say("desk.thrown.verb"), restore)
			.rows(steps);
	}

	private static Component title(Funnel.Node node, FunnelWords words) {
		Step step = node.step();
		Anchor link = new Anchor(words.parts().places().to(address(step)), step.terms().title());
		Span cell = new Span();
		if (node.depth() > 0) {
			cell.add(new Text(words.say("follows", String.valueOf(node.depth())) + " "));
		}
		cell.add(link);
		if (step.illustrative()) {
			cell.add(new Text(" "), new IllustrativeBadge());
		}
		if (!step.marks().aside().isEmpty()) {
			cell.add(new Text(" "), new Badge(words.parts().say("funding.aside.badge")));
		}
		Span pillar = new Span(words.pillar(step.terms()));
		pillar.addClassName("step-pillar");
		cell.add(pillar);
		return cell;
	}

	static String address(Step step) {
		return "funding/steps/" + step.id();
	}

}
