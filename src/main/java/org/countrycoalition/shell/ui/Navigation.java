package org.countrycoalition.shell.ui;

import java.util.ArrayList;
import java.util.Comparator;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.access.Viewer;
import org.countrycoalition.shell.NavItem;
import org.countrycoalition.shell.Places;
import org.countrycoalition.shell.Texts;

import org.springframework.context.annotation.Scope;

/**
 * The main navigation: what modules contribute, as far as the reader may open it.
 */
@SpringComponent
@Scope("prototype")
class Navigation extends Composite<Nav> {

	private final AccessAnnotationChecker access = new AccessAnnotationChecker();

	private final List<NavItem> items;

	private final Texts texts;

	private final Places places;

	private final List<RouterLink> links = new ArrayList<>();

	private final List<String> paths = new ArrayList<>();

	Navigation(List<NavItem> items, Texts texts, Places places) {
		this.items = items.stream().sorted(Comparator.comparingInt(NavItem::order)).toList();
		this.texts = texts;
		this.places = places;
		getContent().addClassName("main-navigation");
		getContent().setAriaLabel(texts.of("shell.navigation"));
	}

	Component of(Viewer viewer, Component brand) {
		UnorderedList list = new UnorderedList();
		this.items.stream().filter((item) -> mayOpen(viewer, item.view())).map(this::entry).forEach(list::add);
		getContent().add(brand, list);
		return this;
	}

	/**
	 * Lets every entry lead to the date of the page that is about to be shown.
	 */
	void showDate() {
		this.links.forEach((link) -> link.setQueryParameters(this.places.switches()));
	}

	private boolean mayOpen(Viewer viewer, Class<? extends Component> view) {
		return this.access.hasAccess(view, viewer::name, viewer.roles()::contains);
	}

	private ListItem entry(NavItem item) {
		RouterLink link = new RouterLink(this.texts.of(item.textKey()), item.view());
		String path = link.getHref();
		this.paths.add(path);
		link.setHighlightCondition((self, event) -> isHere(path, event.getLocation().getPath()));
		link.setHighlightAction((self, highlight) -> {
			if (highlight) {
				self.getElement().setAttribute("aria-current", "page");
			}
			else {
				self.getElement().removeAttribute("aria-current");
			}
		});
		this.links.add(link);
		return new ListItem(link);
	}

	/** An entry is not the one at hand where a more particular one is. */
	private boolean isHere(String path, String here) {
		return isWithin(path, here)
				&& this.paths.stream().noneMatch((other) -> other.length() > path.length() && isWithin(other, here));
	}

	private static boolean isWithin(String path, String here) {
		return here.equals(path) || (!path.isEmpty() && here.startsWith(path + "/"));
	}

}
