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
		this("shell.illustrative.badge");
	}

	private IllustrativeBadge(String key) {
		super(I18NProvider.translate(key));
		addClassName("illustrative");
	}

	/**
	 * @return marks figures of a real State of which some are made up: the State is not
	 */
	public static IllustrativeBadge mixed() {
		return new IllustrativeBadge("shell.illustrative.mixed");
	}

}
