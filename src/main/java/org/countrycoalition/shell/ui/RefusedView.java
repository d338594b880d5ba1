package org.countrycoalition.shell.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.access.Viewer;
import org.countrycoalition.shell.Places;
import org.countrycoalition.shell.Texts;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.shell.components.Titled;

/**
 * Says plainly that a page is not open to the reader, as whom they are signed in, and for
 * whom the page is (403).
 */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class RefusedView extends Composite<Div> implements HasErrorParameter<AccessDeniedException>, Titled {

	private final Optional<Viewer> viewer;

	private final Texts texts;

	private final Places places;

	private final RoleNames roles;

	RefusedView(CurrentUser currentUser, Texts texts, RoleNames roles, Places places) {
		this.viewer = currentUser.find();
		this.texts = texts;
		this.places = places;
		this.roles = roles;
	}

	@Override
	public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
		getContent().removeAll();
		getContent().add(new PageHeader(heading()).lead(sentence(event)),
				new Anchor(this.places.to("."), this.texts.of("shell.error.home")));
		return HttpServletResponse.SC_FORBIDDEN;
	}

	private String sentence(BeforeEnterEvent event) {
		if (this.viewer.isEmpty()) {
			return this.texts.of("shell.refused.anonymous");
		}
		Viewer person = this.viewer.get();
		if (person.roles().isEmpty()) {
			return this.texts.of("shell.home.noRole.advice");
		}
		String who = this.roles.of(person.roles());
		return allowed(event).map((allowed) -> this.texts.of("shell.refused.for", person.displayName(), who, allowed))
			.orElseGet(() -> this.texts.of("shell.refused", person.displayName(), who));
	}

	private Optional<String> allowed(BeforeEnterEvent event) {
		return event.getSource()
			.getRegistry()
			.getNavigationTarget(event.getLocation().getPath())
			.map((view) -> view.getAnnotation(RolesAllowed.class))
			.map((annotation) -> this.roles.of(List.of(annotation.value())));
	}

	@Override
	public String heading() {
		return this.texts.of("shell.refused.title");
	}

}
