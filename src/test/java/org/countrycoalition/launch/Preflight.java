package org.countrycoalition.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * What must be so before building is worth anyone's time. Runs straight from its source
 * file, hence with nothing but the JDK.
 */
final class Preflight {

	private static final long NEEDED_BYTES = 2L << 30;

	private Preflight() {
	}

	/**
	 * @param arguments port of the portal and port of Keycloak
	 * @throws IOException if the portal's folder cannot be used
	 */
	public static void main(String[] arguments) throws IOException {
		PortalHome home = PortalHome.ofEnvironment();
		Optional<String> obstacle = obstacle(home, Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
		if (obstacle.isPresent()) {
			System.err.println(obstacle.get());
			System.exit(1);
		}
	}

	/**
	 * Looks at disk, folder and ports; ends servers that a killed start left behind.
	 * @param home the portal's folder
	 * @param port port of the portal
	 * @param keycloakPort port of Keycloak
	 * @return one sentence if the portal cannot start, empty if it can
	 * @throws IOException if the portal's folder cannot be used
	 */
	static Optional<String> obstacle(PortalHome home, int port, int keycloakPort) throws IOException {
		Files.createDirectories(home.folder());
		long free = Files.getFileStore(home.folder()).getUsableSpace();
		if (free < NEEDED_BYTES) {
			return Optional.of("Only " + (free >> 20) + " MB are free where " + home.folder()
					+ " lies; the portal needs 2 GB. Free some, or set PORTAL_HOME to a folder on another disk.");
		}
		if (isRunning(home)) {
			return Optional.of("A portal is running from " + home.folder()
					+ " already. Stop it first (Ctrl-C there), or set PORTAL_HOME to another folder.");
		}
		boolean postgres = Leftovers.stopPostgres(home.postgresData());
		boolean keycloak = Leftovers.stopKeycloak(home.keycloakData());
		if (postgres || keycloak) {
			System.out.println("The last run was killed: the servers it left behind have been stopped.");
		}
		return port(port, "--port").or(() -> port(keycloakPort, "--keycloak-port"));
	}

	private static boolean isRunning(PortalHome home) throws IOException {
		try (FileChannel channel = FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
				FileLock lock = channel.tryLock()) {
			return lock == null;
		}
	}

	private static Optional<String> port(int port, String option) {
		return isTaken(port)
				? Optional
					.of("Port " + port + " is taken by another program. Choose a free one with " + option + " NUMBER.")
				: Optional.empty();
	}

	/**
	 * Asks by connecting: a server socket would not notice one that listens on another
	 * address of the same port.
	 */
	private static boolean isTaken(int port) {
		return answers("127.0.0.1", port) || answers("::1", port);
	}

	private static boolean answers(String host, int port) {
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress(InetAddress.getByName(host), port), 500);
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
