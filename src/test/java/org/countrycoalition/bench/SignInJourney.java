package org.countrycoalition.bench;

import java.net.URI;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;

/**
 * A person opens the portal, signs in with Keycloak and sees a usable Home.
 *
 * @param portal address of the portal
 * @param user name of a demonstration account
 * @param password of that account
 * @param ready CSS selector of what makes Home usable
 */
record SignInJourney(URI portal, String user, String password, String ready) {

	private static final String FORM = "#kc-login";

	/**
	 * @param browser with a cold or a warm cache; its session is forgotten first
	 * @return what went over the wire until Home was usable and silent
	 */
	Wire travel(BrowserContext browser) {
		browser.clearCookies();
		try (Page page = browser.newPage()) {
			Wire wire = Wire.of(page);
			page.navigate(this.portal.toString());
			page.locator(FORM + ", " + this.ready).first().waitFor();
			if (page.locator(FORM).count() > 0) {
				page.locator("#username").fill(this.user);
				page.locator("#password").fill(this.password);
				page.locator(FORM).click();
			}
			page.locator(this.ready).first().waitFor();
			page.waitForLoadState(LoadState.NETWORKIDLE);
			return wire;
		}
	}

}
