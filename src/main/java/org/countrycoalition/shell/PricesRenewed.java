package org.countrycoalition.shell;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/**
 * Another edition of the index of prices may be in force since the page was opened.
 */
public final class PricesRenewed extends ComponentEvent<UI> {

	private static final long serialVersionUID = 1L;

	PricesRenewed(UI page) {
		super(page, false);
	}

}
