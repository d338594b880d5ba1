package org.countrycoalition.funding.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.countrycoalition.funding.MoneyLine;
import org.countrycoalition.funding.MoneyPair;
import org.countrycoalition.funding.Reconciliation;
import org.countrycoalition.funding.ReconciliationRefusal;
import org.countrycoalition.shell.components.DataTable;

/**
 * Two lines side by side, why they may be the same money, what was said of them, and what
 * the reader may say.
 */
final class PairCard extends Composite<Section> {

	private final MoneyPair pair;

	private final ReconcileWords words;

	private final Reconciliation reconciliation;

	private final Runnable done;

	private final Div refusal = new Div();

	/**
	 * @param heading by which it is told from other pairs of the page
	 * @param mine whether the reader may speak of them
	 * @param done shows what holds then
	 */
	PairCard(String heading, MoneyPair pair, boolean mine, ReconcileWords words, Reconciliation reconciliation,
			Runnable done) {
		this.pair = pair;
		this.words = words;
		this.reconciliation = reconciliation;
		this.done = done;
		this.refusal.addClassName("refusal");
		this.refusal.getElement().setAttribute("role", "alert");
		getContent().addClassName("pair");
		getContent().add(new H3(heading), new Paragraph(why()), lines(heading));
		if (!pair.said().isEmpty()) {
			UnorderedList said = new UnorderedList();
			pair.said().forEach((one) -> said.add(new ListItem(words.said(one))));
			getContent().add(said);
		}
		else if (pair.holds() != null) {
			getContent().add(new Paragraph(words.say("agreed")));
		}
		if (mine) {
			getContent().add(actions(heading));
		}
		getContent().add(this.refusal);
	}

	private String why() {
		if (this.pair.holds() != null) {
			return this.words.say("rule." + this.pair.holds().name());
		}
		return this.words.say("doubt." + ((this.pair.doubt() != null) ? this.pair.doubt().name() : "SAID"));
	}

	private DataTable<MoneyLine> lines(String heading) {
		return new DataTable<MoneyLine>(heading).captionUnseen()
			.name(this.words.say("source"), (line) -> new Span(this.words.source(line)))
			.text(this.words.say("when"),
					(line) -> this.words.say("yearAndStage", String.valueOf(line.year()),
							this.words.stage(line.stage())))
			.text(this.words.say("day"), this.words::day)
			.figure(this.words.say("amount"), this.words::amount)
			.figure(this.words.say("usd"), this.words::dollars)
			.text(this.words.say("reference"),
					(line) -> (line.reference() != null) ? line.reference() : this.words.say("none"))
			.text(this.words.say("counts"), (line) -> this.words.say(line.counted() ? "counts.yes" : "counts.no"))
			.rows(List.of(this.pair.gives(), this.pair.stands()));
	}

	private Div actions(String heading) {
		Div actions = new Div(button("decide", heading,
				() -> new VerdictDialog(this.pair, this.words, this.reconciliation, this.done).open()));
		if (this.pair.own().isPresent()) {
			actions.add(button("takeBack", heading, this::takeBack));
		}
		actions.addClassName("step-actions");
		return actions;
	}

	private Button button(String key, String heading, Runnable act) {
		Button button = new Button(this.words.say(key), (click) -> act.run());
		button.setAriaLabel(this.words.say("decide.which", this.words.say(key), heading));
		return button;
	}

	private void takeBack() {
		this.refusal.removeAll();
		try {
			this.reconciliation.takeBack(this.pair);
		}
		catch (ReconciliationRefusal ex) {
			this.refusal.add(new Paragraph(this.words.refusal(ex)));
			return;
		}
		this.done.run();
	}

}
