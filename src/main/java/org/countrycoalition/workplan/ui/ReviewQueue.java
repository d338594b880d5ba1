package org.countrycoalition.workplan.ui;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.countrycoalition.shell.TypedForm;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.Room;
import org.countrycoalition.workplan.PlanRefusal;
import org.countrycoalition.workplan.Progress;
import org.countrycoalition.workplan.ProgressPage;
import org.countrycoalition.workplan.ProgressReview;

/**
 * Reports that wait for the authority, the oldest first: it accepts them, or gives one
 * back and says why.
 */
class ReviewQueue extends Composite<Section> {

	private static final int LONGEST = 2000;

	private final ProgressReview review;

	private final ProgressWords words;

	private final Consumer<String> done;

	private final Map<UUID, String> titles;

	private final Div answer = new Div();

	/**
	 * @param done says what was done and shows the page as it stands then
	 */
	ReviewQueue(ProgressPage page, ProgressReview review, ProgressWords words, Consumer<String> done) {
		this.review = review;
		this.words = words;
		this.done = done;
		this.titles = page.tally()
			.lines()
			.stream()
			.collect(Collectors.toMap((line) -> line.line().key(), (line) -> line.line().title()));
		List<Progress> shown = page.queue();
		String heading = words.say("queue", page.waiting());
		getContent().addClassName("card");
		this.answer.getElement().setAttribute("role", "alert");
		getContent().add(new H2(heading), table(heading, shown), all(shown, page.waiting()), this.answer);
	}

	private Component table(String heading, List<Progress> shown) {
		return new DataTable<Progress>(heading).captionUnseen()
			.name(this.words.plan().say("line"), (report) -> new Span(title(report)))
			.text(this.words.say("period"), (report) -> this.words.period(report.period()))
			.text(this.words.say("stated"), (report) -> this.words.written(report.actuals(), report.measure()))
			.text(this.words.say("by"),
					(report) -> this.words.say("by.when", report.source(), report.reported().by(),
							this.words.plan().switches().formats().instant(report.reported().at())))
			.component(this.words.say("decide"), this::buttons)
			.rows(shown);
	}

	private String title(Progress report) {
		String title = this.titles.get(report.line());
		return (title != null) ? title : this.words.say("elsewhere.line");
	}

	private Component buttons(Progress report) {
		String about = this.words.say("about", title(report), this.words.period(report.period()));
		Button accept = new Button(this.words.say("accept"), (click) -> accept(List.of(report), about));
		accept.setAriaLabel(this.words.say("accept.of", about));
		Button back = new Button(this.words.say("giveBack"), (click) -> askWhy(report, about));
		back.setAriaLabel(this.words.say("giveBack.of", about));
		Div buttons = new Div(accept, back);
		buttons.addClassName("import-buttons");
		return buttons;
	}

	private Component all(List<Progress> shown, int waiting) {
		Div all = new Div();
		if (shown.size() > 1) {
			Button accept = new Button(this.words.say("accept.all", shown.size()),
					(click) -> accept(shown, this.words.say("accept.these", shown.size())));
			accept.addThemeVariants(ButtonVariant.PRIMARY);
			all.add(accept);
		}
		if (waiting > shown.size()) {
			all.add(new Paragraph(this.words.say("queue.more", waiting - shown.size())));
		}
		return all;
	}

	private void accept(List<Progress> reports, String about) {
		attempt(() -> this.review.accept(reports), this.words.say("accepted", about));
	}

	private void askWhy(Progress report, String about) {
		TextArea why = new TextArea(this.words.say("giveBack.why", about));
		Room.limit(why, LONGEST, this.words.plan().texts());
		why.setWidthFull();
		TypedForm typed = this.words.plan().typed().form("form:report:" + report.id() + ":return").text("why", why);
		this.answer.removeAll();
		this.answer.add(typed.restore(), why, new Button(this.words.say("giveBack.now"), (click) -> {
			why.setInvalid(why.getValue().isBlank());
			why.setErrorMessage(this.words.plan().say("refusal.NO_REASON"));
			if (!why.isInvalid()) {
				attempt(() -> {
					this.review.giveBack(report, why.getValue());
					typed.stored();
				}, this.words.say("givenBack", about));
			}
		}));
		why.focus();
	}

	private void attempt(Runnable step, String said) {
		try {
			step.run();
		}
		catch (PlanRefusal ex) {
			Paragraph refusal = new Paragraph(this.words.plan().refusal(ex));
			refusal.addClassName("refusal");
			this.answer.add(refusal);
			return;
		}
		this.done.accept(said);
	}

}
