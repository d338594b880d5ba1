package org.countrycoalition.journey;

import java.util.List;

import com.microsoft.playwright.Page;

/**
 * Finds what a reader has to scroll sideways: a page, or a part of it that is no table in
 * its own region.
 */
final class Sideways {

	private static final String PARTS = """
			() => [document, document.querySelector('vaadin-app-layout')?.shadowRoot].filter(Boolean)
				.flatMap((root) => [...root.querySelectorAll('*')])
				.filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0)
				.filter((part) => ['auto', 'scroll'].includes(getComputedStyle(part).overflowX)
					|| part === document.documentElement)
				.filter((part) => !part.matches('.table-region'))
				.map((part) => part.tagName.toLowerCase() + '.' + part.className)""";

	private Sideways() {
	}

	/** Nothing but tables in their regions, however wide the window. */
	@SuppressWarnings("unchecked")
	static List<String> parts(Page page) {
		return (List<String>) page.evaluate(PARTS);
	}

}
