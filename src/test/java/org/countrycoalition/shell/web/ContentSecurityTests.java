package org.countrycoalition.shell.web;

import java.io.IOException;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import org.countrycoalition.launch.Chromium;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the page's policy lets Vaadin do, and what it refuses to everybody, in a real
 * browser.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContentSecurityTests {

	/**
	 * Each thing that Vaadin's client and components do, done by a script of the page.
	 */
	private static final String LIKE_VAADIN = """
			<html style="color-scheme: dark"><body><p id="text">?</p><script>
			const text = document.getElementById('text');
			text.textContent = new Function('a', 'b', 'return a + b // sum')(40, 2);
			text.setAttribute('style', 'font-size: 33px');
			const style = document.createElement('style');
			style.textContent = '#text { margin-left: 7px }';
			document.head.append(style);
			const template = document.createElement('template');
			template.innerHTML = '<style>#text { margin-right: 9px }</style>';
			document.body.append(template.content.cloneNode(true));
			</script></body></html>
			""";

	/** What an attacker's text could try once it stands in the page. */
	private static final String PLANTED = """
			<html><body><p id="text">safe</p><script>
			const text = document.getElementById('text');
			const attempt = (act) => { try { act(); } catch (refused) { text.title += refused.name + ' '; } };
			attempt(() => eval("text.textContent = 'eval ran'"));
			attempt(() => (() => 0).constructor("document.getElementById('text').textContent = 'built'")());
			const planted = document.createElement('div');
			planted.innerHTML = '<img src="data:," onerror="text.textContent = 1"><style>#text { margin: 7px }</style>';
			document.body.append(planted);
			const script = document.createElement('script');
			script.textContent = "document.getElementById('text').textContent = 'inline ran'";
			document.body.append(script);
			</script></body></html>
			""";

	/** The machine's browser is used; Playwright is not to fetch one. */
	private static final CreateOptions OWN_BROWSER = new CreateOptions()
		.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));

	private final Playwright playwright;

	private final Browser browser;

	ContentSecurityTests() {
		this.playwright = Playwright.create(OWN_BROWSER);
		this.browser = this.playwright.chromium()
			.launch(new LaunchOptions().setExecutablePath(Chromium.find()).setArgs(Chromium.ARGUMENTS));
	}

	@AfterAll
	void close() {
		this.playwright.close();
	}

	@Test
	void what_vaadin_does_works_without_a_violation() throws IOException {
		try (ServedPage served = new ServedPage(LIKE_VAADIN); Page page = this.browser.newPage()) {
			CspViolations violations = CspViolations.watch(page);
			page.navigate(served.address());
			assertThat(page.locator("#text").textContent()).isEqualTo("42");
			assertThat(styles(page)).isEqualTo("33px 7px 9px dark");
			violations.assertNone();
		}
	}

	@Test
	void planted_code_and_styles_are_refused_and_reported() throws IOException {
		try (ServedPage served = new ServedPage(PLANTED); Page page = this.browser.newPage()) {
			CspViolations violations = CspViolations.watch(page);
			page.navigate(served.address());
			page.waitForCondition(() -> reported(violations, "script-src-attr inline"));
			assertThat(page.locator("#text").textContent()).isEqualTo("safe");
			assertThat(page.locator("#text").getAttribute("title")).isEqualTo("EvalError EvalError ");
			assertThat(violations.found()).anyMatch((line) -> line.contains("script-src eval"))
				.anyMatch((line) -> line.contains("script-src-elem inline"))
				.anyMatch((line) -> line.contains("style-src-elem inline"));
		}
	}

	@Test
	void every_delivery_has_its_own_nonce() {
		NoncedDocument document = new NoncedDocument();
		assertThat(document.secure(Jsoup.parse(LIKE_VAADIN))).isNotEqualTo(document.secure(Jsoup.parse(LIKE_VAADIN)))
			.doesNotContain("unsafe");
	}

	private static boolean reported(CspViolations violations, String what) {
		return violations.found().stream().anyMatch((line) -> line.contains(what));
	}

	private static Object styles(Page page) {
		return page.evaluate("""
				() => {
				  const style = getComputedStyle(document.getElementById('text'));
				  return [style.fontSize, style.marginLeft, style.marginRight,
				    getComputedStyle(document.documentElement).colorScheme].join(' ');
				}""");
	}

}
