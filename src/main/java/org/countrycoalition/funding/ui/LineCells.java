package org.countrycoalition.funding.ui;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.countrycoalition.funding.LinePreview;
import org.countrycoalition.funding.LinePreview.Question;
import org.countrycoalition.funding.LinePreview.Result;
import org.countrycoalition.funding.Verdict;

/**
 * What the preview shows of one line. It changes in place, so that whoever decides by
 * keyboard is not thrown out of the table.
 */
class LineCells {

	private final ImportDraft draft;

	private final FundingParts parts;

	private final ImportWords words;

	private final Runnable decided;

	private final Span result = new Span();

	private final Div remarks = new Div();

	private final Map<String, Component> questions = new HashMap<>();

	private LinePreview line;

	/**
	 * @param decided is told when a person has decided
	 */
	LineCells(LinePreview line, ImportDraft draft, FundingParts parts, ImportWords words, Runnable decided) {
		this.line = line;
		this.draft = draft;
		this.parts = parts;
		this.words = words;
		this.decided = decided;
		write();
		decision();
	}

	/** Shows what became of the line since. */
	void show(LinePreview now) {
		if (!now.equals(this.line)) {
			this.line = now;
			write();
			decision();
		}
	}

	int number() {
		return this.line.line();
	}

	boolean isOpen() {
		return this.line.result() == Result.CONFLICT;
	}

	Span result() {
		return this.result;
	}

	Div remarks() {
		return this.remarks;
	}

	private void write() {
		Span icon = new Span(icon(this.line.result()));
		icon.getElement().setAttribute("aria-hidden", "true");
		icon.addClassName("line-icon");
		this.result.removeAll();
		this.result.setClassName("line-result line-" + this.line.result().name().toLowerCase(Locale.ROOT));
		this.result.add(icon, new Span(this.words.result(this.line.result())));
		UnorderedList list = new UnorderedList();
		list.addClassName("line-remarks");
		this.line.remarks().forEach((remark) -> list.add(new ListItem(this.words.remark(remark))));
		this.remarks.getChildren().filter(UnorderedList.class::isInstance).toList().forEach(this.remarks::remove);
		if (!this.line.remarks().isEmpty()) {
			this.remarks.addComponentAsFirst(list);
		}
	}

	/**
	 * Once asked, a question stays: what was decided can be decided otherwise. Where
	 * equal amounts have paired off by themselves, a button asks.
	 */
	private void decision() {
		this.line.questions().forEach((question) -> {
			boolean asked = question.isOpen() || question.verdict() != null;
			Component shown = this.questions.get(question.key());
			if (asked && !(shown instanceof RadioButtonGroup)) {
				put(question, choice(question));
			}
			else if (shown == null) {
				put(question, new Button(this.parts.say("funding.decide.otherwise", question.table()),
						(click) -> put(question, choice(question))));
			}
		});
	}

	private void put(Question question, Component shown) {
		Component before = this.questions.put(question.key(), shown);
		if (before != null) {
			this.remarks.remove(before);
		}
		this.remarks.add(shown);
	}

	private Component choice(Question question) {
		RadioButtonGroup<Verdict> choice = new RadioButtonGroup<>(
				this.parts.say("funding.decide", this.parts.switches().formats().number(number()), question.table()));
		choice.setItems(Verdict.SAME, Verdict.DIFFERENT);
		choice.setItemLabelGenerator((verdict) -> this.parts.say("funding.verdict." + verdict.name()));
		choice.setValue((question.doubt() == null && question.verdict() == null) ? Verdict.SAME : question.verdict());
		choice.addValueChangeListener((change) -> {
			this.draft.decide(question.key(), change.getValue());
			this.decided.run();
		});
		return choice;
	}

	private static String icon(Result result) {
		return switch (result) {
			case ADD -> "+";
			case SAME -> "=";
			case CHANGE -> "△";
			case CONFLICT -> "?";
			case CHECK -> "✓";
			case WARNING -> "!";
		};
	}

}
