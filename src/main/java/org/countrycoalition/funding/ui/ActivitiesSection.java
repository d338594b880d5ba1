package org.countrycoalition.funding.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.funding.iati.Category;
import org.countrycoalition.funding.iati.IatiPreview;
import org.countrycoalition.funding.iati.IatiPreview.Held;
import org.countrycoalition.funding.iati.LeftOut;
import org.countrycoalition.shell.components.DataTable;
import org.jspecify.annotations.Nullable;

/**
 * What a file of activities has beside the lines that become contributions: what is left
 * out and why, and of what another source tells already, with the choice between the two.
 */
class ActivitiesSection extends Composite<Div> {

	/** Places in the file that are named of one reason. */
	private static final int MOST = 5;

	private final ImportDraft draft;

	private final FundingParts parts;

	private final ImportWords words;

	private final Runnable again;

	ActivitiesSection(ImportDraft draft, FundingParts parts, ImportWords words, Runnable again) {
		this.draft = draft;
		this.parts = parts;
		this.words = words;
		this.again = again;
	}

	/**
	 * @param preview null of a table, which has none of it
	 */
	void show(@Nullable IatiPreview preview) {
		getContent().removeAll();
		if (preview == null) {
			return;
		}
		getContent().add(new Paragraph(
				say("summary", preview.activities(), preview.sheet().rows().size(), preview.leftOut().size())));
		if (!preview.held().isEmpty()) {
			getContent().add(new Paragraph(say("held.rule")), held(preview.held()));
		}
		if (!preview.leftOut().isEmpty()) {
			getContent().add(leftOut(List.copyOf(preview.byReason().entrySet())));
		}
	}

	private Component held(List<Held> held) {
		String caption = say("held");
		return new DataTable<Held>(caption).name(say("category"), (one) -> new Span(name(one.category())))
			.text(say("sources"), this::sources)
			.figure(say("lines"), (one) -> new Span(number(one.lines())))
			.component(say("choice"), this::choice)
			.rows(held);
	}

	private String sources(Held held) {
		return held.sources().isEmpty() ? this.parts.say("funding.files.step") : String.join("; ", held.sources());
	}

	private String name(Category category) {
		return say("category.name", this.words.name(category.state().iso3()), String.valueOf(category.year()),
				this.parts.say("funding.stage." + category.stage().name()), this.words.name(category.donor()));
	}

	private Component choice(Held held) {
		if (!held.choosable()) {
			return new Span(say("choice.none"));
		}
		Checkbox box = new Checkbox(say("choose", held.others()));
		box.setAriaLabel(say("choose.of", name(held.category()), held.others()));
		box.setValue(held.chosen());
		box.addValueChangeListener((change) -> {
			this.draft.choose(held.category().key(), change.getValue());
			this.again.run();
		});
		return box;
	}

	private Component leftOut(List<Map.Entry<LeftOut.Reason, List<LeftOut>>> reasons) {
		return new DataTable<Map.Entry<LeftOut.Reason, List<LeftOut>>>(say("leftOut"))
			.name(say("reason"), (one) -> new Span(say("reason." + one.getKey().name())))
			.figure(say("number"), (one) -> new Span(number(one.getValue().size())))
			.text(say("places"), (one) -> places(one.getValue()))
			.rows(reasons);
	}

	private String places(List<LeftOut> all) {
		String first = all.stream()
			.limit(MOST)
			.map((one) -> say("place", one.activity(), number(one.line())))
			.collect(Collectors.joining("; "));
		return (all.size() > MOST) ? first + "; …" : first;
	}

	private String number(int number) {
		return this.parts.switches().formats().number(number);
	}

	private String say(String key, Object... about) {
		return this.parts.say("funding.activities." + key, about);
	}

}
