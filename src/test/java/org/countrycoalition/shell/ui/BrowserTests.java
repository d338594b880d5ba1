package org.countrycoalition.shell.ui;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.countrycoalition.Portal;
import org.countrycoalition.shell.Door;
import org.countrycoalition.shell.Samples;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The shell in a real browser, without Keycloak.
 */
@SpringBootTest(classes = { Portal.class, Samples.class, Door.class }, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "portal.texts.strict=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTests {

	private static final int DESK = 1440;

	private static final int FEWEST_PASSES = 25;

	@LocalServerPort
	private int port;

	private Playwright playwright;

	private Browser browser;

	private BrowserContext context;

	@BeforeAll
	void start() throws SQLException {
		TestDatabase.forgetPreferences();
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions()
				.setExecutablePath(Path.of(System.getProperty("chromium", "/usr/bin/chromium")))
				.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
		this.context = this.browser.newContext();
	}

	@AfterAll
	void stop() {
		this.browser.close();
		this.playwright.close();
	}

	private Page enter(Person person, int width, String scheme, String language) {
		this.context.close();
		this.context = this.browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900)
			.setLocale(language)
			.setColorScheme(ColorScheme.valueOf(scheme))
			.setBaseURL("http://127.0.0.1:" + this.port));
		Page page = this.context.newPage();
		page.navigate("/door/in/" + person);
		return page;
	}

	private static Response open(Page page, String address) {
		Response response = Objects.requireNonNull(page.navigate(address));
		page.waitForSelector("h1");
		return response;
	}

	@ParameterizedTest
	@CsvSource({ "1440, LIGHT, en", "1440, DARK, fr", "390, LIGHT, fr", "320, DARK, en" })
	void every_page_is_accessible(int width, String scheme, String language) {
		Page page = enter(Person.NORVENIA, width, scheme, language);
		for (String address : List.of("/", "/?on=2015-12-31", "/?on=never", "/search?q=meridia", "/search?q=qqqqq",
				"/sample", "/failing", "/nowhere")) {
			open(page, address);
			var result = new AxeBuilder(page).analyze();
			assertThat(result.getViolations()).as(address + " " + result.getViolations()).isEmpty();
			assertThat(result.getPasses()).as(address).hasSizeGreaterThan(FEWEST_PASSES);
			assertThat(page.evaluate("document.documentElement.scrollWidth")).as(address).isEqualTo(width);
			assertThat(page.evaluate("document.documentElement.lang")).isEqualTo(language);
		}
	}

	@ParameterizedTest
	@CsvSource({ "1440, DARK, en, You are signed out", "320, LIGHT, fr, Vous êtes déconnecté(e)" })
	void the_page_of_the_signed_out_is_accessible_and_begins_no_session(int width, String scheme, String language,
			String title) {
		Page page = enter(Person.NORVENIA, width, scheme, language);
		this.context.clearCookies();
		assertThat(open(page, "/signed-out").status()).isEqualTo(200);
		assertThat(page.locator("h1")).hasText(title);
		assertThat(page.evaluate("document.documentElement.lang")).isEqualTo(language);
		assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
		assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
		assertThat(this.context.cookies()).isEmpty();
	}

	@Test
	void a_mistake_is_found_by_the_accessibility_check() {
		Page page = enter(Person.NORVENIA, DESK, "LIGHT", "en");
		open(page, "/");
		page.evaluate("document.querySelector('main').append(document.createElement('img'))");
		assertThat(new AxeBuilder(page).analyze().getViolations()).isNotEmpty();
	}

	@Test
	void the_status_tells_what_the_page_says() {
		Page page = enter(Person.OBSERVER, DESK, "LIGHT", "en");
		assertThat(open(page, "/").status()).isEqualTo(200);
		assertThat(open(page, "/sample").status()).isEqualTo(403);
		assertThat(page.locator("h1")).hasText("This page is not open to you");
		assertThat(open(page, "/nowhere").status()).isEqualTo(404);
		assertThat(page.locator("h1")).hasText("There is no such page");
		assertThat(page).hasTitle("There is no such page · Country Coalition portal");
	}

	@Test
	void every_open_page_is_cleared_when_the_session_ends_elsewhere() {
		Page one = enter(Person.NORVENIA, DESK, "LIGHT", "en");
		open(one, "/");
		Page two = this.context.newPage();
		open(two, "/sample");
		this.context.request().get("/door/out");
		for (Page page : List.of(one, two)) {
			assertThat(page.locator("h1")).hasText("You are signed out");
			assertThat(page.locator("body")).not().containsText("Meridia");
			assertThat(page).hasURL(Pattern.compile(".*/signed-out"));
		}
	}

	@Test
	void the_pages_of_others_stay_open() {
		Page other = enter(Person.NORVENIA, DESK, "LIGHT", "en");
		open(other, "/sample");
		try (BrowserContext second = this.browser
			.newContext(new Browser.NewContextOptions().setBaseURL("http://127.0.0.1:" + this.port))) {
			second.request().get("/door/in/ISU");
			second.newPage().navigate("/");
			second.request().get("/door/out");
		}
		assertThat(other.locator("h1")).hasText("Meridia");
	}

	@Test
	void the_keys_lead_to_the_search_and_to_the_list_of_keys() {
		Page page = enter(Person.NORVENIA, DESK, "LIGHT", "en");
		open(page, "/sample");
		page.keyboard().press("?");
		page.waitForSelector("text=Keyboard shortcuts");
		page.keyboard().press("Escape");
		page.locator("vaadin-dialog").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
		page.keyboard().press("/");
		assertThat(page.locator(".search input")).isFocused();
		page.keyboard().type("meridia/?");
		assertThat(page.locator(".search input")).hasValue("meridia/?");
		page.locator(".search input").fill("meridia");
		page.keyboard().press("Enter");
		assertThat(page.locator("h1")).hasText("Search");
		assertThat(page.locator("main")).containsText("Sample of Meridia");
		assertThat(page).hasURL(Pattern.compile(".*/search\\?q=meridia"));
	}

	@Test
	void suggestions_come_while_one_types_and_are_chosen_by_the_keys() {
		Page page = enter(Person.NORVENIA, DESK, "LIGHT", "en");
		open(page, "/sample");
		Locator input = page.locator(".search input");
		Locator options = page.locator(".suggestions [role=option]");
		input.click();
		page.keyboard().type("m");
		assertThat(input).hasAttribute("aria-expanded", "false");
		page.keyboard().type("eri");
		assertThat(options.last()).hasText("All results for “meri”");
		assertThat(input).hasAttribute("aria-expanded", "true");
		assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
		page.keyboard().press("ArrowUp");
		assertThat(options.last()).hasAttribute("aria-selected", "true");
		page.keyboard().press("ArrowDown");
		assertThat(page.locator(".suggestions [aria-selected=true]")).hasCount(0);
		page.keyboard().press("ArrowDown");
		assertThat(options.first()).hasAttribute("aria-selected", "true");
		assertThat(input).hasAttribute("aria-activedescendant", "search-suggestion-0");
		assertThat(input).isFocused();
		page.keyboard().press("Enter");
		assertThat(page.locator("h1")).hasText("Meridia");
		assertThat(page).hasURL(Pattern.compile(".*/countries/XMD"));
		assertThat(options.first()).isHidden();
	}

	@Test
	void escape_first_closes_the_suggestions_and_then_empties_the_field() {
		Page page = enter(Person.NORVENIA, DESK, "LIGHT", "en");
		open(page, "/sample?on=2015-12-31");
		Locator input = page.locator(".search input");
		Locator options = page.locator(".suggestions [role=option]");
		input.click();
		page.keyboard().type("meridia");
		assertThat(options.first()).isVisible();
		page.keyboard().press("Escape");
		assertThat(options.first()).isHidden();
		assertThat(input).hasValue("meridia");
		page.keyboard().press("ArrowDown");
		assertThat(options.first()).isVisible();
		page.keyboard().press("Tab");
		assertThat(options.first()).isHidden();
		input.click();
		page.keyboard().press("Escape");
		assertThat(input).hasValue("");
		assertThat(options).hasCount(0);
		page.keyboard().type("meridia");
		assertThat(options.last()).hasText("All results for “meridia”");
		options.last().click();
		assertThat(page.locator("h1")).hasText("Search");
		assertThat(page).hasURL(Pattern.compile(".*/search\\?q=meridia&on=2015-12-31"));
	}

	@ParameterizedTest
	@CsvSource({ "1440, DARK", "390, LIGHT", "320, DARK" })
	void suggestions_lie_within_the_window_and_over_the_page(int width, String scheme) {
		Page page = enter(Person.NORVENIA, width, scheme, "fr");
		open(page, "/sample");
		page.locator(".search input").click();
		page.keyboard().type("meri");
		Locator last = page.locator(".suggestions [role=option]").last();
		assertThat(last).isVisible();
		last.click(new Locator.ClickOptions().setTrial(true));
		assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
		assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
	}

	@Test
	void the_first_tab_stop_skips_to_the_content() {
		Page page = enter(Person.NORVENIA, DESK, "LIGHT", "en");
		open(page, "/");
		page.keyboard().press("Tab");
		assertThat(page.locator(".skip-link")).isFocused();
		page.keyboard().press("Enter");
		assertThat(page.locator("main")).isFocused();
	}

	@Test
	void a_switch_changes_the_page_in_place_and_is_remembered() {
		Page page = enter(Person.SUDONIA, DESK, "LIGHT", "en");
		open(page, "/search?q=meridia");
		open(page, "/sample");
		choose(page, "As of", "31 Dec");
		assertThat(page.locator(".as-of-notice")).containsText("You see the portal as of 31 Dec");
		assertThat(page).hasURL(Pattern.compile(".*/sample\\?on=\\d{4}-12-31"));
		choose(page, "Language", "Français");
		assertThat(page.locator(".as-of-notice")).containsText("tel qu’il était le 31 déc.");
		page.locator(".as-of-notice vaadin-button").click();
		assertThat(page.locator(".as-of-notice")).hasCount(0);
		assertThat(page).hasURL(Pattern.compile(".*/sample"));
		page.goBack();
		assertThat(page.locator("h1")).hasText("Recherche");
		page.goForward();
		assertThat(page.locator("h1")).hasText("Meridia");
		this.context.clearCookies();
		page.navigate("/door/in/SUDONIA");
		open(page, "/");
		assertThat(page.locator("h1")).hasText("Accueil");
	}

	private static void choose(Page page, String menu, String item) {
		page.locator(".switches vaadin-menu-bar-button").filter(containing(menu)).first().click();
		page.locator("vaadin-menu-bar-item").filter(containing(item)).last().click();
	}

	private static Locator.FilterOptions containing(String text) {
		return new Locator.FilterOptions().setHasText(text);
	}

}
