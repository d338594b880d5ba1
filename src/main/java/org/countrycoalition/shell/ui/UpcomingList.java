package org.countrycoalition.shell.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.shell.Formats;
import org.countrycoalition.shell.Texts;
import org.countrycoalition.shell.UpcomingDate;
import org.countrycoalition.shell.components.EmptyState;

/**
 * "Next dates": treaty deadlines and meetings ahead, the nearest first.
 */
class UpcomingList extends Composite<Section> {

	private final Formats formats;

	UpcomingList(List<UpcomingDate> dates, Texts texts, Formats formats) {
		this.formats = formats;
		getContent().addClassName("card");
		getContent().add(new H2(texts.of("shell.upcoming")));
		if (dates.isEmpty()) {
			getContent().add(new EmptyState(texts.of("shell.upcoming.none"), texts.of("shell.upcoming.none.advice")));
			return;
		}
		OrderedList list = new OrderedList();
		list.addClassName("dates");
		dates.forEach((date) -> list.add(entry(date)));
		getContent().add(list);
	}

	private ListItem entry(UpcomingDate date) {
		Span day = new Span(this.formats.date(date.date()));
		day.addClassName("day");
		ListItem entry = new ListItem(day, title(date));
		if (date.detail() != null) {
			Span detail = new Span(date.detail());
			detail.addClassName("detail");
			entry.add(detail);
		}
		return entry;
	}

	private static Component title(UpcomingDate date) {
		return (date.location() != null) ? new Anchor(date.location(), date.title()) : new Span(date.title());
	}

}
