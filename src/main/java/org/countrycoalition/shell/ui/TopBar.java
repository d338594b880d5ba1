package org.countrycoalition.shell.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.access.Viewer;

import org.springframework.context.annotation.Scope;

/**
 * The bar at the top of every page: search and switches for those who may see something,
 * the account for everybody who is signed in.
 */
@SpringComponent
@Scope("prototype")
class TopBar extends Composite<Header> {

	private final SearchField search;

	private final SwitchBar switches;

	private final UserMenu userMenu;

	TopBar(SearchField search, SwitchBar switches, UserMenu userMenu) {
		this.search = search;
		this.switches = switches;
		this.userMenu = userMenu;
		getContent().addClassName("top-bar");
	}

	/**
	 * @param skipLink stands first, so that the first press of Tab reaches it
	 * @param toggle opens the navigation
	 */
	TopBar withTools(Component skipLink, Component toggle, Viewer viewer) {
		getContent().add(skipLink, toggle, this.search, this.switches, this.userMenu.of(viewer));
		return this;
	}

	TopBar bare(Component skipLink, Component brand, Optional<Viewer> viewer) {
		getContent().add(skipLink, brand);
		viewer.map(this.userMenu::of).ifPresent(getContent()::add);
		return this;
	}

	SearchField search() {
		return this.search;
	}

	/**
	 * Writes the date and the prices in force for the page that is about to be shown.
	 */
	void showInForce() {
		this.switches.showInForce();
	}

}
