package org.countrycoalition.shell;

import java.util.function.UnaryOperator;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.router.Location;

/**
 * Shows an open page again after a switch was changed.
 */
final class PageRefresh {

	private PageRefresh() {
	}

	/**
	 * @param address sets the switches that the address is to carry
	 */
	static void of(UI page, Preferences preferences, UnaryOperator<Location> address) {
		apply(page, preferences);
		Location here = address.apply(page.getInternals().getActiveViewLocation());
		page.getPage().getHistory().replaceState(null, here);
		page.getInternals().setLocationForRefresh(here);
		page.refreshCurrentRoute(true);
	}

	/**
	 * Language and colours belong to the page, not to the view: they hold from its start.
	 */
	static void apply(UI page, Preferences preferences) {
		page.setLocale(preferences.language());
		page.getSession().setLocale(preferences.language());
		page.getPage().executeJs("document.documentElement.lang = $0", preferences.language().toLanguageTag());
		page.getPage().setColorScheme(colours(preferences.scheme()));
	}

	static ColorScheme.Value colours(Scheme scheme) {
		return switch (scheme) {
			case SYSTEM -> ColorScheme.Value.LIGHT_DARK;
			case LIGHT -> ColorScheme.Value.LIGHT;
			case DARK -> ColorScheme.Value.DARK;
		};
	}

}
