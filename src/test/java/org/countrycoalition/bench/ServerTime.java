package org.countrycoalition.bench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Timing;

/**
 * How long the portal's server takes for a page: the time until the first byte of every
 * answer that is computed, all together.
 */
final class ServerTime {

	private static final int SETTLED = 1500;

	private final Page page;

	private double taken;

	ServerTime(Page page) {
		this.page = page;
		page.onRequestFinished(this::add);
	}

	/**
	 * @return ms
	 */
	long of(String path) {
		this.page.navigate("about:blank");
		this.taken = 0;
		this.page.navigate(path);
		this.page.waitForSelector("h1");
		this.page.waitForLoadState(LoadState.NETWORKIDLE);
		return Math.round(this.taken);
	}

	/**
	 * @param link CSS selector of a link on a page that is open already
	 * @return ms from there to the next page
	 */
	long following(String link) {
		this.taken = 0;
		this.page.locator(link).first().click();
		this.page.waitForLoadState(LoadState.NETWORKIDLE);
		// an answer over the open page makes no load of its own
		this.page.waitForTimeout(SETTLED);
		return Math.round(this.taken);
	}

	private void add(Request request) {
		Timing timing = request.timing();
		boolean computed = "document".equals(request.resourceType()) || request.url().contains("v-r=");
		if (computed && timing.responseStart > 0) {
			this.taken += timing.responseStart - Math.max(0, timing.requestStart);
		}
	}

}
