package org.countrycoalition.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.countrycoalition.shell.Texts;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.shell.components.Titled;

/**
 * Where a page goes when its session has ended, here or elsewhere. Needs no session and
 * shows nothing of anybody.
 */
@Route(value = SignedOutView.ADDRESS, autoLayout = false)
@AnonymousAllowed
class SignedOutView extends Composite<Main> implements Titled {

	static final String ADDRESS = "signed-out";

	private final Texts texts;

	SignedOutView(Texts texts) {
		this.texts = texts;
		Anchor signIn = new Anchor(".", texts.of("shell.signedOut.signIn"));
		signIn.setRouterIgnore(true);
		getContent().addClassNames("page", "signed-out");
		getContent().add(new PageHeader(heading()).lead(texts.of("shell.signedOut")), signIn);
	}

	@Override
	public String heading() {
		return this.texts.of("shell.signedOut.title");
	}

}
