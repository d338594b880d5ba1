package org.countrycoalition.journey;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import org.countrycoalition.Portal;
import org.countrycoalition.launch.Chromium;
import org.countrycoalition.launch.DemoTables;
import org.countrycoalition.launch.LocalKeycloak;
import org.countrycoalition.launch.PortalHome;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.TestDatabase;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The portal on a free port with a Keycloak of its own, and a browser.
 */
public final class RealPortal implements AutoCloseable {

	private static final String PASSWORD = "coalition-demo-2026";

	private final String address;

	private final LocalKeycloak keycloak;

	private final String[] arguments;

	private ConfigurableApplicationContext application;

	private final Playwright playwright;

	private final Browser browser;

	private RealPortal(String address, LocalKeycloak keycloak, String[] arguments) {
		this.address = address;
		this.keycloak = keycloak;
		this.arguments = arguments;
		this.application = run(arguments);
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(Chromium.find()).setArgs(Chromium.ARGUMENTS));
	}

	/**
	 * Starts all of it, with the demonstration's tables.
	 */
	public static RealPortal start() throws IOException, InterruptedException {
		TestDatabase.start();
		int port = freePort();
		String address = "http://localhost:" + port;
		Path home = Files.createDirectories(Path.of("target/journey").toAbsolutePath());
		LocalKeycloak keycloak = LocalKeycloak.start(new PortalHome(home), freePort(), address, System.out::println);
		List<String> arguments = new ArrayList<>(List.of("--server.port=" + port, "--PORTAL_PUBLIC_URL=" + address,
				"--portal.texts.strict=true", "--server.shutdown=immediate"));
		keycloak.settings().forEach((name, value) -> arguments.add("--" + name + "=" + value));
		RealPortal portal = new RealPortal(address, keycloak, arguments.toArray(String[]::new));
		keycloak.awaitReady(System.out::println);
		new DemoTables(address, keycloak.issuer()).load(PASSWORD, System.out::println);
		return portal;
	}

	private static ConfigurableApplicationContext run(String... arguments) {
		SpringApplication application = new SpringApplication(Portal.class);
		application.setBannerMode(Banner.Mode.OFF);
		return application.run(arguments);
	}

	/**
	 * Stops the portal under its visitors' hands, with all their sessions, and starts it
	 * again.
	 */
	void startAgain() {
		this.application.close();
		this.application = run(this.arguments);
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	String address() {
		return this.address;
	}

	LocalKeycloak keycloak() {
		return this.keycloak;
	}

	/** A browser of its own: nobody is signed in. */
	BrowserContext visitor(int width, ColorScheme scheme, String language) {
		return this.browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900)
			.setLocale(language)
			.setColorScheme(scheme)
			.setBaseURL(this.address));
	}

	/** A browser of its own, on a desk and in English. */
	public BrowserContext visitor() {
		return visitor(1440, ColorScheme.LIGHT, "en");
	}

	/** Signs in at Keycloak's form and waits for the page that was asked for. */
	public static void signIn(Page page, Person person, String path) {
		page.navigate(path);
		page.fill("#username", person.account());
		page.fill("#password", PASSWORD);
		page.locator("#kc-login").click();
		page.waitForURL((url) -> !url.contains("/realms/"));
		page.waitForSelector("h1");
	}

	/**
	 * @param <T> kind of the part
	 * @param type of a part of the portal
	 * @return that part, to be called as a screen calls it
	 */
	public <T> T bean(Class<T> type) {
		return this.application.getBean(type);
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
		this.application.close();
		this.keycloak.close();
	}

}
