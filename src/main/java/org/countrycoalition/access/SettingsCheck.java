package org.countrycoalition.access;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * The rules that the portal's settings must keep before anything is started. Nothing has
 * a default that would be unsafe, so what is missing stops the start.
 */
final class SettingsCheck {

	private static final List<String> NEEDED = List.of("PORTAL_DB_URL", "PORTAL_DB_MIGRATION_USER",
			"PORTAL_DB_MIGRATION_PASSWORD", "PORTAL_DB_APP_USER", "PORTAL_DB_APP_PASSWORD", "PORTAL_ISSUER",
			"PORTAL_CLIENT_SECRET", "PORTAL_PUBLIC_URL");

	private static final List<String> SECRETS = List.of("PORTAL_DB_MIGRATION_PASSWORD", "PORTAL_DB_APP_PASSWORD",
			"PORTAL_CLIENT_SECRET");

	private static final int SHORTEST_SECRET = 16;

	private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

	private SettingsCheck() {
	}

	/**
	 * @param settings value by name, empty or null where it is not set
	 * @return what is missing or unsafe, one sentence each; empty if the portal may start
	 */
	static List<String> findings(UnaryOperator<String> settings) {
		List<String> findings = new ArrayList<>();
		for (String name : NEEDED) {
			if (isBlank(settings.apply(name))) {
				findings.add(name + " is not set.");
			}
		}
		if (!findings.isEmpty()) {
			return findings;
		}
		if (!settings.apply("PORTAL_DB_URL").startsWith("jdbc:postgresql:")) {
			findings.add("PORTAL_DB_URL must start with jdbc:postgresql:.");
		}
		if (settings.apply("PORTAL_DB_MIGRATION_USER").equals(settings.apply("PORTAL_DB_APP_USER"))) {
			findings.add("PORTAL_DB_APP_USER must be another role than PORTAL_DB_MIGRATION_USER: "
					+ "who owns the tables is not bound by row-level security.");
		}
		SECRETS.stream()
			.filter((name) -> settings.apply(name).length() < SHORTEST_SECRET)
			.map((name) -> name + " is shorter than " + SHORTEST_SECRET + " characters.")
			.forEach(findings::add);
		for (String name : List.of("PORTAL_ISSUER", "PORTAL_PUBLIC_URL")) {
			if (!isSafeUrl(settings.apply(name))) {
				findings.add(name + " must be an https address (http only on this machine).");
			}
			else if (settings.apply(name).endsWith("/")) {
				findings.add(name + " must not end with a slash.");
			}
		}
		return findings;
	}

	private static boolean isSafeUrl(String text) {
		try {
			URI uri = URI.create(text);
			String host = uri.getHost();
			return host != null && ("https".equals(uri.getScheme())
					|| ("http".equals(uri.getScheme()) && LOOPBACK.contains(host.toLowerCase(Locale.ROOT))));
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private static boolean isBlank(@Nullable String text) {
		return text == null || text.isBlank();
	}

}
