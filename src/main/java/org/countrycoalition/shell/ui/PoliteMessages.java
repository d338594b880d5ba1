package org.countrycoalition.shell.ui;

import java.util.Locale;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.countrycoalition.shell.Texts;

import org.springframework.stereotype.Component;

/**
 * Tells the reader in their language that a session has expired, instead of reloading
 * under their hands: what they typed can still be copied.
 */
@Component
class PoliteMessages implements VaadinServiceInitListener {

	private final transient Texts texts;

	PoliteMessages(Texts texts) {
		this.texts = texts;
	}

	@Override
	public void serviceInit(ServiceInitEvent event) {
		event.getSource().setSystemMessagesProvider(this::messages);
	}

	private SystemMessages messages(SystemMessagesInfo info) {
		Locale language = info.getLocale();
		CustomizedSystemMessages messages = new CustomizedSystemMessages();
		messages.setSessionExpiredNotificationEnabled(true);
		messages.setSessionExpiredCaption(this.texts.of(language, "shell.expired.title"));
		messages.setSessionExpiredMessage(this.texts.of(language, "shell.expired"));
		messages.setInternalErrorNotificationEnabled(true);
		messages.setInternalErrorCaption(this.texts.of(language, "shell.failure.title"));
		messages.setInternalErrorMessage(this.texts.of(language, "shell.failure.reload"));
		messages.setCookiesDisabledNotificationEnabled(true);
		messages.setCookiesDisabledCaption(this.texts.of(language, "shell.cookies.title"));
		messages.setCookiesDisabledMessage(this.texts.of(language, "shell.cookies"));
		return messages;
	}

}
