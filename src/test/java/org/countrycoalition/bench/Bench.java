package org.countrycoalition.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import org.countrycoalition.launch.Chromium;

/**
 * Prints what the first and the repeat visit weigh, from the front door through sign-in
 * to Home, then what plans and money cost the server, and ends with an error when a bound
 * is broken.
 */
public final class Bench {

	/** The machine's browser is used; Playwright is not to fetch one. */
	private static final CreateOptions OWN_BROWSER = new CreateOptions()
		.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));

	private final SignInJourney journey;

	private final PrintStream out;

	Bench(SignInJourney journey, PrintStream out) {
		this.journey = journey;
		this.out = out;
	}

	/**
	 * @param args nothing, to start a portal of its own and stop it again; or
	 * <code>--url ADDRESS --user NAME --password WORD</code> for one that runs.
	 * <code>--ready SELECTOR</code> says what makes Home usable, <code>--list</code>
	 * prints the weight of each address; <code>--visits</code>, <code>--plans</code> or
	 * <code>--money</code> does one of the three measurements
	 * @throws Exception if no portal can be started
	 */
	public static void main(String[] args) throws Exception {
		Options options = new Options(List.of(args));
		boolean visits = options.has("--plans") || options.has("--money")
				|| (options.has("--url") ? measure(options) : measureOwn(options));
		boolean plans = options.has("--visits") || options.has("--money") || options.has("--url")
				|| PlanBench.run(System.out);
		boolean money = options.has("--visits") || options.has("--plans") || options.has("--url")
				|| MoneyBench.run(System.out);
		System.exit((visits && plans && money) ? 0 : 1);
	}

	private static boolean measureOwn(Options options) throws IOException {
		try (OwnPortal portal = OwnPortal.start()) {
			String user = options.value("--user", "isu");
			return measure(options.with("--url", portal.address().toString(), "--password", portal.password(user)));
		}
	}

	private static boolean measure(Options options) {
		SignInJourney journey = new SignInJourney(URI.create(options.value("--url", "")),
				options.value("--user", "isu"), options.value("--password", ""),
				options.value("--ready", "vaadin-app-layout"));
		return new Bench(journey, System.out).run(Chromium.find(), options.has("--list"));
	}

	/**
	 * @param chromium the browser's program
	 * @param list whether to name each address
	 * @return whether all bounds hold
	 */
	boolean run(Path chromium, boolean list) {
		LaunchOptions launch = new LaunchOptions().setExecutablePath(chromium).setArgs(Chromium.ARGUMENTS);
		try (Playwright playwright = Playwright.create(OWN_BROWSER);
				Browser browser = playwright.chromium().launch(launch);
				BrowserContext reader = browser.newContext()) {
			this.out.println(Bound.heading());
			boolean first = visit(reader, Bound.FIRST, list);
			boolean repeat = visit(reader, Bound.REPEAT, list);
			return first && repeat;
		}
	}

	private boolean visit(BrowserContext reader, Bound bound, boolean list) {
		Wire wire = this.journey.travel(reader);
		Weight portal = wire.weight(this.journey.portal(), true);
		this.out.println(bound.line(portal, wire.weight(this.journey.portal(), false)));
		if (list) {
			wire.byAddress().forEach((address, weight) -> this.out.println("  " + weight.bytes() + " " + address));
		}
		return bound.holds(portal);
	}

}
