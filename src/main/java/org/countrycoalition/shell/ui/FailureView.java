package org.countrycoalition.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.countrycoalition.shell.Places;
import org.countrycoalition.shell.Texts;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.shell.components.Titled;

/**
 * Says that a page failed (500), with a reference under which the log tells why. Nothing
 * of the cause is shown.
 */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailureView extends Composite<Div> implements HasErrorParameter<Exception>, Titled {

	private final Texts texts;

	private final Places places;

	private final FailureLog log;

	FailureView(Texts texts, FailureLog log, Places places) {
		this.texts = texts;
		this.places = places;
		this.log = log;
	}

	@Override
	public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
		String reference = this.log.record(parameter.getCaughtException());
		getContent().removeAll();
		getContent().add(new PageHeader(heading()).lead(this.texts.of("shell.failure", reference)),
				new Anchor(this.places.to("."), this.texts.of("shell.error.home")));
		return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
	}

	@Override
	public String heading() {
		return this.texts.of("shell.failure.title");
	}

}
