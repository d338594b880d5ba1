package org.countrycoalition.shell.components;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.HasDynamicTitle;

/**
 * A view whose browser title is its heading and the portal's name.
 */
public interface Titled extends HasDynamicTitle {

	/**
	 * @return what the view's main heading says, in the reader's language
	 */
	String heading();

	@Override
	default String getPageTitle() {
		return I18NProvider.translate("shell.title", heading());
	}

}
