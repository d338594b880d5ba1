package org.countrycoalition.shell.components;

import com.vaadin.flow.i18n.I18NProvider;

/**
 * Marks a fictional State and its figures, so that nobody quotes them.
 */
public class IllustrativeBadge extends Badge {

	/**
	 * Says it in the reader's language.
	 */
	public IllustrativeBadge() {
		super(I18NProvider.translate("shell.illustrative.badge"));
		addClassName("illustrative");
	}

}
