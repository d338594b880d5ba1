package org.countrycoalition.shell.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.countrycoalition.access.Viewer;
import org.countrycoalition.shell.OrganisationNames;
import org.countrycoalition.shell.Scheme;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.Texts;

/**
 * Who is signed in, for whom they act, the colours they prefer, and the way out.
 */
@org.springframework.stereotype.Component
class UserMenu {

	private final AuthenticationContext authentication;

	private final Switches switches;

	private final Texts texts;

	private final RoleNames roles;

	private final OrganisationNames organisations;

	UserMenu(AuthenticationContext authentication, Switches switches, Texts texts, RoleNames roles,
			OrganisationNames organisations) {
		this.authentication = authentication;
		this.switches = switches;
		this.texts = texts;
		this.roles = roles;
		this.organisations = organisations;
	}

	Component of(Viewer viewer) {
		MenuBar bar = new MenuBar();
		bar.addClassName("user-menu");
		bar.getElement().setAttribute("aria-label", this.texts.of("shell.account"));
		Span name = new Span(viewer.displayName());
		name.addClassName("user-name");
		SubMenu menu = bar.addItem(name).getSubMenu();
		menu.addComponent(card(viewer));
		menu.addSeparator();
		for (Scheme scheme : Scheme.values()) {
			addScheme(menu, scheme);
		}
		menu.addSeparator();
		menu.addItem(this.texts.of("shell.signOut"), (click) -> this.authentication.logout());
		return bar;
	}

	private void addScheme(SubMenu menu, Scheme scheme) {
		MenuItem item = menu.addItem(this.texts.of("shell.scheme." + scheme.name()),
				(click) -> this.switches.change((preferences) -> preferences.withScheme(scheme)));
		item.setCheckable(true);
		item.setChecked(this.switches.preferences().scheme() == scheme);
	}

	private Div card(Viewer viewer) {
		Span name = new Span(viewer.displayName());
		name.addClassName("card-name");
		Div card = new Div(name, new Span(this.roles.of(viewer.roles())));
		organisation(viewer).map(Span::new).ifPresent(card::add);
		card.addClassName("user-card");
		return card;
	}

	/**
	 * By its name; who has no role may not look it up.
	 */
	private Optional<String> organisation(Viewer viewer) {
		return Optional.ofNullable(viewer.organisation())
			.map((key) -> viewer.roles().isEmpty() ? key : this.organisations.nameOf(key));
	}

}
