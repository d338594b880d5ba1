package org.countrycoalition.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.countrycoalition.shell.Places;
import org.countrycoalition.shell.Texts;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.shell.components.Titled;

/**
 * Says that nothing stands at an address (404). The address is not repeated, for it may
 * have been written by somebody else.
 */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundView extends Composite<Div> implements HasErrorParameter<NotFoundException>, Titled {

	private final Texts texts;

	NotFoundView(Texts texts, Places places) {
		this.texts = texts;
		getContent().add(new PageHeader(heading()).lead(texts.of("shell.notFound")),
				new Anchor(places.to("."), texts.of("shell.error.home")));
	}

	@Override
	public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
		return HttpServletResponse.SC_NOT_FOUND;
	}

	@Override
	public String heading() {
		return this.texts.of("shell.notFound.title");
	}

}
