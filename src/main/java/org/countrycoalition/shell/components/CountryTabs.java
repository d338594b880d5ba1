package org.countrycoalition.shell.components;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.access.Viewer;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.shell.CountryTab;
import org.countrycoalition.shell.Places;
import org.countrycoalition.shell.StateNaming;
import org.countrycoalition.shell.Texts;

/**
 * Leads from one page of a State to the others: what modules contribute, as far as the
 * reader may open it.
 */
@SpringComponent
public class CountryTabs {

	private final AccessAnnotationChecker access = new AccessAnnotationChecker();

	private final List<CountryTab> tabs;

	private final CurrentUser currentUser;

	private final Texts texts;

	private final Places places;

	private final StateNaming states;

	CountryTabs(List<CountryTab> tabs, CurrentUser currentUser, Texts texts, Places places, StateNaming states) {
		this.tabs = tabs.stream().sorted(Comparator.comparingInt(CountryTab::order)).toList();
		this.currentUser = currentUser;
		this.texts = texts;
		this.places = places;
		this.states = states;
	}

	/**
	 * @param names in the address of a State's page
	 * @return the State that it names, if it can be one
	 */
	public static Optional<CountryCode> state(RouteParameters names) {
		return names.get("iso3").flatMap(CountryCode::in);
	}

	/** What each of its pages is headed with, empty if there is no such State. */
	Optional<String> nameOf(CountryCode state) {
		return this.states.nameOf(state);
	}

	/**
	 * @param state whose pages
	 * @param here view of the page at hand
	 * @return links to its pages
	 */
	public Component of(CountryCode state, Class<? extends Component> here) {
		Viewer viewer = this.currentUser.get();
		UnorderedList list = new UnorderedList();
		this.tabs.stream()
			.filter((tab) -> this.access.hasAccess(tab.view(), viewer::name, viewer.roles()::contains))
			.forEach((tab) -> list.add(new ListItem(link(tab, state, here))));
		Nav links = new Nav(list);
		links.addClassName("page-tabs");
		links.setAriaLabel(this.texts.of("shell.country.pages"));
		return links;
	}

	private Anchor link(CountryTab tab, CountryCode state, Class<? extends Component> here) {
		String path = RouteConfiguration.forSessionScope()
			.getUrl(tab.view(), new RouteParameters("iso3", state.iso3()));
		Anchor link = new Anchor(this.places.to(path), this.texts.of(tab.textKey()));
		if (tab.view().equals(here)) {
			link.getElement().setAttribute("aria-current", "page");
		}
		return link;
	}

}
