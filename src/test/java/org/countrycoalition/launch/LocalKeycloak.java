package org.countrycoalition.launch;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A real Keycloak on this machine with the realm of {@code keycloak/} and its
 * demonstration users. Its first start takes about half a minute of two processors, the
 * next ones ten seconds.
 */
public final class LocalKeycloak implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(6);

	private static final Duration REPORT = Duration.ofSeconds(10);

	private static final int POLL_MILLIS = 300;

	private final Process process;

	private final PortalHome home;

	private final String issuer;

	private final String clientSecret;

	private final String fingerprint;

	private LocalKeycloak(Process process, PortalHome home, String issuer, String clientSecret, String fingerprint) {
		this.process = process;
		this.home = home;
		this.issuer = issuer;
		this.clientSecret = clientSecret;
		this.fingerprint = fingerprint;
	}

	/**
	 * Starts the server without waiting for it. Where realm, address or version differ
	 * from what was imported last time, its database is made anew.
	 * @param home where database, secrets and log are kept; a temporary folder in tests
	 * @param port port on 127.0.0.1
	 * @param publicUrl address of the portal, without a slash at the end
	 * @param progress told in one sentence what is worth knowing
	 * @return the starting server
	 * @throws IOException if the realm cannot be read or the server not started
	 */
	public static LocalKeycloak start(PortalHome home, int port, String publicUrl, Consumer<String> progress)
			throws IOException {
		Path project = Path.of("").toAbsolutePath();
		KeycloakDistribution distribution = KeycloakDistribution.of(project);
		RealmFile realm = RealmFile.merged(project.resolve("keycloak"));
		Secrets secrets = new Secrets(home);
		String secret = secrets.get("client");
		String fingerprint = realm.fingerprint(publicUrl, secret, distribution.version());
		Leftovers.stopKeycloak(home.keycloakData());
		boolean importing = !fingerprint.equals(imported(home));
		if (importing) {
			clear(home, progress);
			realm.write(distribution.importFile());
		}
		File log = home.log("keycloak").toFile();
		Files.createDirectories(home.logs());
		Process process = distribution
			.server(home.keycloakData().resolve("keycloakdb"), project.resolve("keycloak/theme"), port, importing,
					Map.of("PORTAL_CLIENT_SECRET", secret, "PORTAL_PUBLIC_URL", publicUrl,
							"KC_BOOTSTRAP_ADMIN_USERNAME", "keycloak-admin", "KC_BOOTSTRAP_ADMIN_PASSWORD",
							secrets.get("keycloak-admin")))
			.redirectErrorStream(true)
			.redirectOutput(log)
			.start();
		process.getOutputStream().close();
		String issuer = "http://localhost:" + port + "/realms/" + realm.name();
		return new LocalKeycloak(process, home, issuer, secret, fingerprint);
	}

	/**
	 * Waits until people can sign in.
	 * @param progress told every ten seconds how long it has taken
	 * @return this server
	 * @throws IOException if it stops or takes longer than six minutes; the message names
	 * its log
	 * @throws InterruptedException if the waiting thread is interrupted
	 */
	public LocalKeycloak awaitReady(Consumer<String> progress) throws IOException, InterruptedException {
		long begin = System.nanoTime();
		Duration reported = Duration.ZERO;
		try (HttpClient client = HttpClient.newHttpClient()) {
			while (!answers(client)) {
				if (this.process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
					throw new IOException(
							"Keycloak stopped while starting; " + this.home.log("keycloak") + " says why.");
				}
				Duration waited = Duration.ofNanos(System.nanoTime() - begin);
				if (waited.compareTo(PATIENCE) > 0) {
					throw new IOException("Keycloak did not answer within " + PATIENCE.toMinutes() + " minutes; "
							+ this.home.log("keycloak") + " may say why.");
				}
				if (waited.minus(reported).compareTo(REPORT) >= 0) {
					reported = waited;
					progress.accept("Keycloak is starting: " + waited.toSeconds() + " s so far");
				}
			}
		}
		Files.writeString(mark(this.home), this.fingerprint);
		return this;
	}

	private boolean answers(HttpClient client) throws InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.issuer + "/.well-known/openid-configuration"))
			.timeout(Duration.ofSeconds(5))
			.build();
		try {
			return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/**
	 * @return the portal's settings for this realm, by their names in the environment
	 */
	public Map<String, String> settings() {
		return Map.of("PORTAL_ISSUER", this.issuer, "PORTAL_CLIENT_ID", "portal", "PORTAL_CLIENT_SECRET",
				this.clientSecret);
	}

	/**
	 * @return address of the realm
	 */
	public String issuer() {
		return this.issuer;
	}

	/**
	 * @param action what to do if the server ends, for whatever reason
	 */
	void onExit(Runnable action) {
		CompletableFuture<Void> _ = this.process.onExit().thenRun(action);
	}

	@Override
	public void close() {
		Leftovers.stop(List.of(this.process.toHandle()));
	}

	private static String imported(PortalHome home) throws IOException {
		return Files.exists(mark(home)) ? Files.readString(mark(home)) : "";
	}

	private static Path mark(PortalHome home) {
		return home.keycloakData().resolve("imported");
	}

	private static void clear(PortalHome home, Consumer<String> progress) throws IOException {
		if (Files.exists(mark(home))) {
			progress.accept("The realm, Keycloak or the portal's address has changed: the local Keycloak is made anew. "
					+ "Accounts made there by hand are gone; the portal's data stay.");
		}
		if (Files.exists(home.keycloakData())) {
			try (Stream<Path> files = Files.walk(home.keycloakData())) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
		Files.createDirectories(home.keycloakData());
	}

}
