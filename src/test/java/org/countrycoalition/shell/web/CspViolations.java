package org.countrycoalition.shell.web;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Watches a page for what its Content-Security-Policy refuses and for errors on its
 * console. Attach it before the first navigation; it stays over all that follow.
 */
public final class CspViolations {

	private static final String MARK = "[refused by policy] ";

	private static final String LISTENER = """
			document.addEventListener('securitypolicyviolation', (event) => console.info('%s' + [
			  event.effectiveDirective, event.blockedURI, event.sourceFile + ':' + event.lineNumber, event.sample,
			].join(' ')));
			""".formatted(MARK);

	private final List<String> found = new CopyOnWriteArrayList<>();

	private CspViolations() {
	}

	/**
	 * @param page not yet navigated
	 * @return what will be found on it, in order of appearance
	 */
	public static CspViolations watch(Page page) {
		CspViolations violations = new CspViolations();
		page.onConsoleMessage(violations::note);
		page.onPageError((error) -> violations.found.add("page error: " + error));
		page.addInitScript(LISTENER);
		return violations;
	}

	/**
	 * @return one line for each violation and each console error
	 */
	public List<String> found() {
		return List.copyOf(this.found);
	}

	/**
	 * @throws AssertionError naming each violation and console error so far
	 */
	public void assertNone() {
		assertThat(this.found).as("refused by the content policy, or errors on the console").isEmpty();
	}

	private void note(ConsoleMessage message) {
		if (message.text().startsWith(MARK) || "error".equals(message.type())) {
			this.found.add(message.text());
		}
	}

}
