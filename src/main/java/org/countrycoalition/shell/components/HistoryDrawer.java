package org.countrycoalition.shell.components;

import java.util.List;
import java.util.TreeSet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import org.countrycoalition.shell.Formats;

/**
 * Shows who changed a record, when, from what to what and why; newest first.
 */
public class HistoryDrawer extends Dialog {

	private final Formats formats;

	/**
	 * @param subject what the history is of
	 * @param entries the changes, newest first
	 * @param formats how the reader wants dates
	 */
	public HistoryDrawer(String subject, List<HistoryEntry> entries, Formats formats) {
		this.formats = formats;
		addClassName("history-drawer");
		setHeaderTitle(I18NProvider.translate("shell.history.of", subject));
		getFooter().add(new Button(I18NProvider.translate("shell.close"), (click) -> close()));
		if (entries.isEmpty()) {
			add(new EmptyState(I18NProvider.translate("shell.history.none"),
					I18NProvider.translate("shell.history.none.advice")));
			return;
		}
		OrderedList list = new OrderedList();
		list.addClassName("history-list");
		entries.forEach((entry) -> list.add(item(entry)));
		add(list);
	}

	private ListItem item(HistoryEntry entry) {
		H3 heading = new H3(entry.operation());
		Paragraph who = new Paragraph(
				I18NProvider.translate("shell.history.by", this.formats.instant(entry.at()), entry.by()));
		who.addClassName("muted");
		Div content = new Div(heading, who, fields(entry));
		if (entry.reason() != null) {
			content.add(new Paragraph(I18NProvider.translate("shell.history.reason", entry.reason())));
		}
		return new ListItem(content);
	}

	private static UnorderedList fields(HistoryEntry entry) {
		UnorderedList list = new UnorderedList();
		TreeSet<String> names = new TreeSet<>(entry.before().keySet());
		names.addAll(entry.after().keySet());
		String nothing = I18NProvider.translate("shell.history.nothing");
		for (String name : names) {
			String before = entry.before().getOrDefault(name, nothing);
			String after = entry.after().getOrDefault(name, nothing);
			if (!before.equals(after)) {
				list.add(new ListItem(I18NProvider.translate("shell.history.change", name, before, after)));
			}
		}
		return list;
	}

}
