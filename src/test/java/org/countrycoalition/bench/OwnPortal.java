package org.countrycoalition.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.countrycoalition.launch.RunPortal;

/**
 * A portal with PostgreSQL and Keycloak, started as <code>./portal run</code> does but on
 * free ports, and ended with the measurement.
 */
final class OwnPortal implements AutoCloseable {

	/** First words of the line with which a started portal introduces its accounts. */
	private static final String OPEN = "The portal is open:";

	private final Process process;

	private final URI address;

	private final Map<String, String> passwords = new HashMap<>();

	private OwnPortal(Process process, URI address) {
		this.process = process;
		this.address = address;
	}

	/**
	 * @throws IOException if it does not start; the message holds its last words
	 */
	static OwnPortal start() throws IOException {
		int port = freePort();
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), RunPortal.class.getName(), "--port", String.valueOf(port),
				"--keycloak-port", String.valueOf(freePort()))
			.redirectError(Redirect.INHERIT)
			.start();
		OwnPortal portal = new OwnPortal(process, URI.create("http://localhost:" + port));
		portal.readWelcome();
		return portal;
	}

	URI address() {
		return this.address;
	}

	/**
	 * @return the password that the portal printed for the account, or an empty text
	 */
	String password(String account) {
		return this.passwords.getOrDefault(account, "");
	}

	private void readWelcome() throws IOException {
		BufferedReader output = new BufferedReader(
				new InputStreamReader(this.process.getInputStream(), StandardCharsets.UTF_8));
		boolean open = false;
		for (String line = output.readLine(); line != null; line = output.readLine()) {
			System.err.println(line);
			open |= line.startsWith(OPEN);
			String[] cells = line.strip().split("\\s+", 3);
			if (open && line.startsWith("  ") && cells.length == 3) {
				this.passwords.put(cells[0], cells[1]);
			}
			if (line.startsWith("Ctrl-C")) {
				return;
			}
		}
		throw new IOException("The portal to measure did not start.");
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.process.destroy();
		this.process.onExit().join();
	}

}
