package org.countrycoalition.workplan.ui;

import java.util.List;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.countrycoalition.workplan.PlanLine;

/**
 * Names lines by their titles.
 */
final class LineTitles {

	/** More are counted and not named. */
	private static final int MOST = 50;

	private LineTitles() {
	}

	static UnorderedList of(List<PlanLine> lines, PlanWords words) {
		UnorderedList list = new UnorderedList();
		lines.stream().limit(MOST).forEach((line) -> list.add(new ListItem(line.title())));
		if (lines.size() > MOST) {
			list.add(new ListItem(words.say("check.more", lines.size() - MOST)));
		}
		list.setVisible(!lines.isEmpty());
		return list;
	}

}
