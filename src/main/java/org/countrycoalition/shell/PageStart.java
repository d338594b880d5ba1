package org.countrycoalition.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;

import org.springframework.stereotype.Component;

/**
 * Puts every page under the reader's switches before its view is made.
 */
@Component
class PageStart implements VaadinServiceInitListener {

	private final transient Switches switches;

	private final transient Texts texts;

	PageStart(Switches switches, Texts texts) {
		this.switches = switches;
		this.texts = texts;
	}

	@Override
	public void serviceInit(ServiceInitEvent event) {
		event.getSource().addUIInitListener((init) -> prepare(init.getUI()));
	}

	private void prepare(UI page) {
		PageRefresh.apply(page, this.switches.preferences());
		page.getReconnectDialogConfiguration().setDialogText(this.texts.of("shell.connection.lost"));
		page.getReconnectDialogConfiguration().setDialogTextGaveUp(this.texts.of("shell.connection.gaveUp"));
		page.addBeforeEnterListener(this::readAddress);
		page.addAfterNavigationListener((event) -> showDate(page, event.getLocation()));
	}

	private void readAddress(BeforeEnterEvent event) {
		if (!AsOfAddress.read(event.getUI(), event.getLocation()) && !event.isErrorEvent()) {
			event.rerouteToError(NotFoundException.class);
		}
	}

	private void showDate(UI page, com.vaadin.flow.router.Location location) {
		if (!AsOfAddress.isIn(location)) {
			this.switches.asOf()
				.ifPresent(
						(date) -> page.getPage().getHistory().replaceState(null, AsOfAddress.withDate(location, date)));
		}
	}

}
