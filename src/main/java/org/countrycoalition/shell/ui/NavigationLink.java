package org.countrycoalition.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import org.countrycoalition.shell.Switches;

/**
 * An entry of the main navigation: says whether one is there, and leads on to the date of
 * the page at hand.
 */
class NavigationLink extends RouterLink {

	private final Switches switches;

	NavigationLink(String text, Class<? extends Component> view, Switches switches) {
		super(text, view);
		this.switches = switches;
		String home = getHref();
		setHighlightCondition(
				(self, event) -> home.isEmpty() ? HighlightConditions.sameLocation().shouldHighlight(self, event)
						: HighlightConditions.locationPrefix(home).shouldHighlight(self, event));
		setHighlightAction((self, highlight) -> {
			if (highlight) {
				self.getElement().setAttribute("aria-current", "page");
			}
			else {
				self.getElement().removeAttribute("aria-current");
			}
		});
	}

	@Override
	public void afterNavigation(AfterNavigationEvent event) {
		setQueryParameters(QueryParameters.empty());
		super.afterNavigation(event);
		this.switches.asOf().ifPresent((date) -> setQueryParameters(QueryParameters.of("on", date.toString())));
	}

}
