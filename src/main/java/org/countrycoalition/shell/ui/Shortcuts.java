package org.countrycoalition.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.dom.DomListenerRegistration;
import com.vaadin.flow.dom.Element;
import org.countrycoalition.shell.Texts;

/**
 * The keys that work on every page: "/" goes to the search, "?" shows the keys. They are
 * left alone while somebody types.
 */
class Shortcuts {

	private static final String NOT_TYPING = " && !event.ctrlKey && !event.metaKey && !event.altKey"
			+ " && !event.target.closest('input, textarea, select, [contenteditable], vaadin-dialog, vaadin-menu-bar-list-box')";

	private final Texts texts;

	private final SearchField search;

	Shortcuts(Texts texts, SearchField search) {
		this.texts = texts;
		this.search = search;
	}

	void install(Component page) {
		page.addAttachListener((attach) -> {
			Element whole = attach.getUI().getElement();
			DomListenerRegistration slash = onKey(whole, "/", this.search::focus);
			DomListenerRegistration question = onKey(whole, "?", this::show);
			page.addDetachListener((detach) -> {
				slash.remove();
				question.remove();
				detach.unregisterListener();
			});
		});
	}

	private static DomListenerRegistration onKey(Element whole, String key, Runnable action) {
		return whole.addEventListener("keydown", (event) -> action.run())
			.setFilter("event.key === '" + key + "'" + NOT_TYPING)
			.preventDefault();
	}

	void show() {
		Dialog dialog = new Dialog(this.texts.of("shell.shortcuts"));
		DescriptionList list = new DescriptionList();
		list.addClassName("shortcuts");
		for (String name : new String[] { "search", "help", "skip", "menu", "escape" }) {
			list.add(new DescriptionList.Term(this.texts.of("shell.shortcuts." + name + ".key")));
			list.add(new DescriptionList.Description(this.texts.of("shell.shortcuts." + name)));
		}
		dialog.add(list);
		dialog.getFooter().add(new Button(this.texts.of("shell.close"), (click) -> dialog.close()));
		dialog.open();
	}

}
