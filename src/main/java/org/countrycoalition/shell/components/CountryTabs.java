package org.countrycoalition.shell.components;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.shell.CountryTab;
import org.countrycoalition.shell.Places;
import org.countrycoalition.shell.Texts;

/**
 * Leads from one of a State's pages to the others.
 */
@SpringComponent
public class CountryTabs {

	private final List<CountryTab> tabs;

	private final Places places;

	private final Texts texts;

	CountryTabs(List<CountryTab> tabs, Places places, Texts texts) {
		this.tabs = tabs.stream().sorted(Comparator.comparingInt(CountryTab::order)).toList();
		this.places = places;
		this.texts = texts;
	}

	/**
	 * @param names in the address of a State's page
	 * @return the State that it names, if it can be one
	 */
	public static Optional<CountryCode> state(RouteParameters names) {
		return names.get("iso3").flatMap(CountryCode::in);
	}

	/**
	 * @param iso3 code of the State
	 * @param here path of the page at hand, as its tab declares it
	 * @return links to all pages of the State
	 */
	public Composite<Nav> of(String iso3, String here) {
		return new Links(iso3, here, this);
	}

	private static final class Links extends Composite<Nav> {

		Links(String iso3, String here, CountryTabs tabs) {
			UnorderedList list = new UnorderedList();
			for (CountryTab tab : tabs.tabs) {
				String path = "countries/" + iso3 + (tab.path().isEmpty() ? "" : "/" + tab.path());
				Anchor link = new Anchor(tabs.places.to(path), tabs.texts.of(tab.textKey()));
				if (tab.path().equals(here)) {
					link.getElement().setAttribute("aria-current", "page");
				}
				list.add(new ListItem(link));
			}
			getContent().addClassName("register-links");
			getContent().setAriaLabel(tabs.texts.of("shell.country.pages"));
			getContent().add(list);
		}

	}

}
