package org.countrycoalition.shell.ui;

import java.util.Comparator;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import org.countrycoalition.access.Viewer;
import org.countrycoalition.shell.NavItem;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.Texts;

/**
 * The main navigation: what modules contribute, as far as the reader may open it.
 */
@org.springframework.stereotype.Component
class Navigation {

	private final AccessAnnotationChecker access = new AccessAnnotationChecker();

	private final List<NavItem> items;

	private final Texts texts;

	private final Switches switches;

	Navigation(List<NavItem> items, Texts texts, Switches switches) {
		this.items = items.stream().sorted(Comparator.comparingInt(NavItem::order)).toList();
		this.texts = texts;
		this.switches = switches;
	}

	Component of(Viewer viewer, Component brand) {
		UnorderedList list = new UnorderedList();
		this.items.stream().filter((item) -> mayOpen(viewer, item.view())).map(this::entry).forEach(list::add);
		Nav navigation = new Nav(brand, list);
		navigation.addClassName("main-navigation");
		navigation.setAriaLabel(this.texts.of("shell.navigation"));
		return navigation;
	}

	private boolean mayOpen(Viewer viewer, Class<? extends Component> view) {
		return this.access.hasAccess(view, viewer::name, viewer.roles()::contains);
	}

	private ListItem entry(NavItem item) {
		RouterLink link = new NavigationLink(this.texts.of(item.textKey()), item.view(), this.switches);
		return new ListItem(link);
	}

}
