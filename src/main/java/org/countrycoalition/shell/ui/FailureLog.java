package org.countrycoalition.shell.ui;

import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.countrycoalition.shell.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Writes failures into the log under a reference, and shows the reader the reference
 * alone.
 */
@Component
class FailureLog implements VaadinServiceInitListener {

	private static final Logger logger = LoggerFactory.getLogger(FailureLog.class);

	private static final int REFERENCE_LENGTH = 8;

	private final transient Texts texts;

	FailureLog(Texts texts) {
		this.texts = texts;
	}

	/**
	 * @return the reference under which the failure stands in the log
	 */
	String record(Throwable failure) {
		String reference = UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH);
		logger.error("Failure {}", reference, failure);
		return reference;
	}

	@Override
	public void serviceInit(ServiceInitEvent event) {
		event.getSource().addSessionInitListener((init) -> init.getSession().setErrorHandler(this::failedInPlace));
	}

	/**
	 * A click failed: the page stays as it is, so that nothing typed is lost.
	 */
	private void failedInPlace(ErrorEvent event) {
		String reference = record(event.getThrowable());
		UI page = UI.getCurrent();
		if (page != null) {
			Dialog dialog = new Dialog(this.texts.of("shell.failure.title"));
			dialog.add(new Paragraph(this.texts.of("shell.failure.inPlace", reference)));
			dialog.getFooter().add(new Button(this.texts.of("shell.close"), (click) -> dialog.close()));
			dialog.open();
		}
	}

}
