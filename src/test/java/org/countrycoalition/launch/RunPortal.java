package org.countrycoalition.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countrycoalition.Portal;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;

/**
 * Runs the whole portal on this machine: PostgreSQL, Keycloak and the application, which
 * is the same as in production but for its profile {@code local}. One signal ends all
 * three, the application first.
 */
public final class RunPortal {

	private final long begin = System.nanoTime();

	private final RunOptions options;

	private final PortalHome home;

	private final Deque<AutoCloseable> running = new ArrayDeque<>();

	private volatile boolean stopping;

	private RunPortal(RunOptions options, PortalHome home) {
		this.options = options;
		this.home = home;
	}

	/**
	 * @param arguments {@code --port}, {@code --keycloak-port}, {@code --empty}
	 */
	public static void main(String[] arguments) {
		// the portal's logging starts with the portal; until then nothing is logged
		LoggingSystem.get(RunPortal.class.getClassLoader()).beforeInitialize();
		try {
			RunPortal run = new RunPortal(RunOptions.of(Arrays.asList(arguments)), PortalHome.ofEnvironment());
			Runtime.getRuntime().addShutdownHook(new Thread(run::stop, "stop"));
			run.start();
		}
		catch (Exception ex) {
			System.err.println("The portal did not start: " + ex.getMessage());
			System.exit(1);
		}
	}

	private void start() throws Exception {
		Optional<String> obstacle = Preflight.obstacle(this.home, this.options.port(), this.options.keycloakPort());
		if (obstacle.isPresent()) {
			throw new IllegalStateException(obstacle.get());
		}
		lock();
		boolean first = !LocalPostgres.hasData(this.home.postgresData());
		say("1/3 Keycloak is starting in the background" + (first ? " (the first time it takes a minute)" : ""));
		LocalKeycloak keycloak = keep(
				LocalKeycloak.start(this.home, this.options.keycloakPort(), this.options.publicUrl(), this::say));
		say("2/3 PostgreSQL is starting" + (first ? " with a new database" : ""));
		LocalPostgres postgres = keep(LocalPostgres.start(this.home));
		Contents contents = contents(first);
		say("3/3 The portal is starting"
				+ ((first && contents == Contents.DEMO) ? " and loads the demonstration data" : ""));
		keep(application(postgres, keycloak, contents));
		keycloak.awaitReady(this::say);
		keycloak.onExit(this::keycloakEnded);
		postgres.onExit(this::postgresEnded);
		List<RealmFile.Account> accounts = RealmFile.merged(Path.of("keycloak").toAbsolutePath()).accounts();
		if (first && contents == Contents.DEMO) {
			String password = accounts.stream()
				.filter((account) -> account.name().equals("isu"))
				.findFirst()
				.orElseThrow()
				.password();
			new DemoTables(this.options.publicUrl(), keycloak.issuer()).load(password, this::say);
		}
		say("Everything runs");
		System.out.println(Welcome.text(this.options, this.home, accounts));
	}

	private AutoCloseable application(LocalPostgres postgres, LocalKeycloak keycloak, Contents contents)
			throws IOException, SQLException {
		Map<String, String> settings = new HashMap<>(postgres.settings());
		settings.putAll(keycloak.settings());
		settings.put("PORTAL_PUBLIC_URL", this.options.publicUrl());
		settings.put("PORTAL_LIQUIBASE_CONTEXTS", contents.context());
		settings.put("server.port", String.valueOf(this.options.port()));
		// the passwords of the demonstration accounts are known to everyone
		settings.put("server.address", "127.0.0.1");
		settings.put("server.shutdown", "immediate");
		settings.put("vaadin.productionMode", "true");
		settings.put("logging.file.name", this.home.log("portal").toString());
		settings.put("logging.threshold.console", "error");
		SpringApplication application = new SpringApplication(Portal.class);
		application.setAdditionalProfiles("local");
		application.setRegisterShutdownHook(false);
		application.setBannerMode(Banner.Mode.OFF);
		// as arguments they win over whatever this shell's environment holds
		List<String> arguments = new ArrayList<>();
		settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
		return application.run(arguments.toArray(String[]::new));
	}

	/**
	 * Demonstration data or none is decided at the first start and kept.
	 */
	private Contents contents(boolean first) throws IOException {
		if (first || !Files.exists(this.home.contents())) {
			Files.writeString(this.home.contents(), this.options.contents().word());
		}
		Contents contents = Contents.of(Files.readString(this.home.contents()));
		if (this.options.empty() && contents == Contents.DEMO) {
			say("This portal holds the demonstration data already; delete " + this.home.folder() + " to start empty");
		}
		return contents;
	}

	private void lock() throws Exception {
		FileChannel channel = keep(
				FileChannel.open(this.home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE));
		if (channel.tryLock() == null) {
			throw new IllegalStateException("another portal was started from " + this.home.folder() + " just now.");
		}
	}

	private synchronized <T extends AutoCloseable> T keep(T started) throws Exception {
		if (this.stopping) {
			started.close();
		}
		else {
			this.running.push(started);
		}
		return started;
	}

	private void stop() {
		this.stopping = true;
		close();
	}

	private synchronized void close() {
		if (!this.running.isEmpty()) {
			System.out.println("\nStopping the portal ...");
		}
		while (!this.running.isEmpty()) {
			try {
				this.running.pop().close();
			}
			catch (Exception ex) {
				System.err.println(ex.getMessage());
			}
		}
	}

	// takes no lock: it runs where others wait for the end of processes
	private void keycloakEnded() {
		if (!this.stopping) {
			say("Keycloak has ended: people who are signed in can go on, nobody else can sign in. Its log: "
					+ this.home.log("keycloak"));
		}
	}

	private void postgresEnded() {
		if (!this.stopping) {
			say("PostgreSQL has ended, so nothing can be read or saved. Stop the portal (Ctrl-C) and start it again: "
					+ "nothing that was saved is lost. Its log: " + this.home.log("postgres"));
		}
	}

	private void say(String what) {
		System.out.printf("[%3d s] %s%n", Duration.ofNanos(System.nanoTime() - this.begin).toSeconds(), what);
	}

}
