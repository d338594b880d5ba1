package org.countrycoalition.shell;

import java.time.LocalDate;
import java.util.Optional;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.Element;

import org.springframework.stereotype.Component;

/**
 * Puts every page under the reader's switches before its view is made.
 */
@Component
class PageStart implements VaadinServiceInitListener {

	/**
	 * Screen readers are told of a lost connection, and the line belongs to no landmark.
	 * The server does not know its word for a connection that is there.
	 */
	private static final String CONNECTION_IS_STATUS = """
			const line = document.querySelector('vaadin-connection-indicator');
			if (line) { line.setAttribute('role', 'status'); line.onlineText = $0; }""";

	private final transient Switches switches;

	private final transient Texts texts;

	PageStart(Switches switches, Texts texts) {
		this.switches = switches;
		this.texts = texts;
	}

	@Override
	public void serviceInit(ServiceInitEvent event) {
		event.getSource().addUIInitListener((init) -> prepare(init.getUI()));
		event.addIndexHtmlRequestListener(this::paint);
	}

	/**
	 * Language and colours stand in the document itself, so that the page does not start
	 * in others.
	 */
	private void paint(IndexHtmlResponse page) {
		Preferences preferences = this.switches.preferences();
		Element html = page.getDocument().getElementsByTag("html").first();
		if (html != null) {
			html.attr("lang", preferences.language().toLanguageTag());
			html.attr("theme", PageRefresh.colours(preferences.scheme()).getThemeValue());
		}
	}

	private void prepare(UI page) {
		PageRefresh.apply(page, this.switches.preferences());
		tellOfConnection(page);
		page.addBeforeEnterListener(this::readAddress);
		page.addAfterNavigationListener((event) -> tellOfConnection(page));
		page.addAfterNavigationListener((event) -> showSwitches(page, event.getLocation()));
	}

	/** In the reader's language, which may have been switched since. */
	private void tellOfConnection(UI page) {
		ReconnectDialogConfiguration line = page.getReconnectDialogConfiguration();
		String lost = this.texts.of("shell.connection.lost");
		if (!lost.equals(line.getDialogText())) {
			line.setDialogText(lost);
			line.setDialogTextGaveUp(this.texts.of("shell.connection.gaveUp"));
			page.getPage().executeJs(CONNECTION_IS_STATUS, this.texts.of("shell.connection.online"));
		}
	}

	private void readAddress(BeforeEnterEvent event) {
		SwitchAddress.DATE.read(event.getUI(), event.getLocation());
		SwitchAddress.PRICES.read(event.getUI(), event.getLocation());
		PricesInForce.forget(event.getUI());
	}

	/** The address says what differs from the usual, so that it can be mailed. */
	private void showSwitches(UI page, Location location) {
		LocalDate date = this.switches.asOf().orElse(null);
		PriceBasis prices = Optional.of(this.switches.priceBasis()).filter(PriceBasis::isConstant).orElse(null);
		boolean dates = SwitchAddress.DATE.isLeftAside(page) || (date != null && !SwitchAddress.DATE.isIn(location));
		boolean priced = SwitchAddress.PRICES.isLeftAside(page)
				|| (prices != null && !SwitchAddress.PRICES.isIn(location));
		if (dates || priced) {
			Location dated = dates ? SwitchAddress.DATE.with(location, date) : location;
			page.getPage().getHistory().replaceState(null, priced ? SwitchAddress.PRICES.with(dated, prices) : dated);
		}
	}

}
