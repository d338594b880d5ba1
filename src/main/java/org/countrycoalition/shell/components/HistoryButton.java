package org.countrycoalition.shell.components;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.i18n.I18NProvider;

/**
 * Stands beside a figure or a row and opens its history.
 */
public class HistoryButton extends NativeButton {

	/**
	 * @param subject what the history is of, for those who do not see where the button
	 * stands
	 * @param open opens the history
	 */
	public HistoryButton(String subject, Runnable open) {
		super("", (click) -> open.run());
		String name = I18NProvider.translate("shell.history.of", subject);
		addClassName("history-button");
		setAriaLabel(name);
		getElement().setAttribute("title", name);
	}

}
