package org.countrycoalition.shell;

import com.vaadin.flow.component.html.Div;
import jakarta.annotation.security.PermitAll;

/**
 * Fails when opened, with words that no reader may see.
 */
@PermitAll
public class FailingView extends Div {

	FailingView() {
		throw new IllegalStateException("secret of the inside");
	}

}
