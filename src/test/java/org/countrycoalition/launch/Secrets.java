package org.countrycoalition.launch;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * Passwords of one local portal, made by chance at its first start and kept in a file
 * that only its owner may read.
 */
final class Secrets {

	private static final int BYTES = 24;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final PortalHome home;

	/**
	 * @param home the folder that keeps them
	 */
	Secrets(PortalHome home) {
		this.home = home;
	}

	/**
	 * @param name what the secret is for
	 * @return the kept value, or a new one that is kept from now on
	 * @throws IOException if the file cannot be read or written
	 */
	String get(String name) throws IOException {
		synchronized (Secrets.class) {
			Properties values = read();
			String kept = values.getProperty(name);
			if (kept != null) {
				return kept;
			}
			byte[] bytes = new byte[BYTES];
			RANDOM.nextBytes(bytes);
			String made = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
			values.setProperty(name, made);
			write(values);
			return made;
		}
	}

	private Properties read() throws IOException {
		Properties values = new Properties();
		if (Files.exists(this.home.secrets())) {
			try (Reader reader = Files.newBufferedReader(this.home.secrets())) {
				values.load(reader);
			}
		}
		return values;
	}

	private void write(Properties values) throws IOException {
		Files.createDirectories(this.home.folder());
		Path draft = this.home.folder().resolve("secrets.draft");
		Files.deleteIfExists(draft);
		Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		try (Writer writer = Files.newBufferedWriter(draft)) {
			values.store(writer, "Secrets of this machine's portal: keep them to yourself");
		}
		Files.move(draft, this.home.secrets(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

}
