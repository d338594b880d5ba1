package org.countrycoalition.shell.ui;

import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.shell.Formats;
import org.countrycoalition.shell.Texts;
import org.countrycoalition.shell.WaitingItem;
import org.countrycoalition.shell.components.EmptyState;

/**
 * "Waiting for you": what the reader is to do, the most urgent first; each entry leads to
 * the place where one acts.
 */
class WaitingList extends Composite<Section> {

	private final LocalDate on;

	private final Texts texts;

	private final Formats formats;

	WaitingList(List<WaitingItem> items, LocalDate on, Texts texts, Formats formats) {
		this.on = on;
		this.texts = texts;
		this.formats = formats;
		H2 heading = new H2(texts.of("shell.waiting"));
		getContent().addClassName("card");
		getContent().add(heading);
		if (items.isEmpty()) {
			getContent().add(new EmptyState(texts.of("shell.waiting.none"), texts.of("shell.waiting.none.advice")));
			return;
		}
		OrderedList list = new OrderedList();
		list.addClassName("queue");
		items.forEach((item) -> list.add(entry(item)));
		getContent().add(list);
	}

	private ListItem entry(WaitingItem item) {
		ListItem entry = new ListItem(new Anchor(item.location(), item.title()));
		if (item.due() != null) {
			entry.add(due(item.due()));
		}
		if (item.detail() != null) {
			Span detail = new Span(item.detail());
			detail.addClassName("detail");
			entry.add(detail);
		}
		return entry;
	}

	private Span due(LocalDate due) {
		boolean late = due.isBefore(this.on);
		Span words = new Span(
				this.texts.of(late ? "shell.waiting.overdue" : "shell.waiting.due", this.formats.date(due)));
		words.addClassName("detail");
		words.setClassName("overdue", late);
		return words;
	}

}
