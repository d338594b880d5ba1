package org.countrycoalition.registry.ui.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;

/**
 * What can be done with a fact, behind one small button that names it. A single deed is
 * the button itself.
 */
class FactMenu {

	private final Workbench bench;

	private final String id;

	private final String name;

	private final Map<String, Supplier<FactDialog>> deeds = new LinkedHashMap<>();

	FactMenu(Workbench bench, Subject<?> subject) {
		this.bench = bench;
		this.id = subject.id();
		this.name = subject.name();
	}

	/** Nothing to see, where nothing may be done. */
	static Component none() {
		Span nothing = new Span();
		nothing.setVisible(false);
		return nothing;
	}

	/** A button that adds a fact. */
	static Component adding(String id, String words, Supplier<FactDialog> dialog) {
		Button add = new Button(words, (click) -> dialog.get().opened());
		add.setId(id);
		return add;
	}

	FactMenu offer(String verb, Supplier<FactDialog> dialog) {
		this.deeds.put(verb, dialog);
		return this;
	}

	FactMenu offerIf(boolean applies, String verb, Supplier<FactDialog> dialog) {
		return applies ? offer(verb, dialog) : this;
	}

	Component asComponent() {
		return switch (this.deeds.size()) {
			case 0 -> none();
			case 1 -> button(this.deeds.entrySet().iterator().next());
			default -> menu();
		};
	}

	private Component button(Map.Entry<String, Supplier<FactDialog>> deed) {
		Button button = new Button(this.bench.text("verb." + deed.getKey()), (click) -> deed.getValue().get().opened());
		button.setAriaLabel(this.bench.text("title." + deed.getKey(), this.name));
		button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
		button.setId(this.id);
		return button;
	}

	private Component menu() {
		MenuBar bar = new MenuBar();
		bar.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
		bar.setId(this.id);
		MenuItem opener = bar.addItem(this.bench.text("menu"));
		opener.setAriaLabel(this.bench.text("menu.of", this.name));
		this.deeds.forEach((verb, dialog) -> opener.getSubMenu()
			.addItem(this.bench.text("verb." + verb), (click) -> dialog.get().opened()));
		return bar;
	}

}
