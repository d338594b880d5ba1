package org.countrycoalition.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser that the browser tests drive: the machine's own Chromium. Nothing but the
 * JDK is used, so that it can be looked for before anything is built.
 */
public final class Chromium {

	/** What it must be started with on a machine without a screen, also as root. */
	public static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu",
			"--disable-background-networking");

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
			"google-chrome-stable");

	private static final List<Path> USUAL = List.of(Path.of("/usr/lib/chromium/chromium"),
			Path.of("/snap/bin/chromium"), Path.of("/opt/google/chrome/chrome"),
			Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
			Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));

	private Chromium() {
	}

	/**
	 * Looks for the browser and installs it where the system is Debian's and root asks.
	 * @param arguments none
	 */
	public static void main(String[] arguments) {
		try {
			System.out.println("Browser tests use " + find());
		}
		catch (IllegalStateException ex) {
			System.err.println(ex.getMessage());
			System.exit(1);
		}
	}

	/**
	 * @return the browser's program
	 * @throws IllegalStateException if there is none and it cannot be installed; the
	 * message says what to install
	 */
	public static synchronized Path find() {
		return installed().or(Chromium::install)
			.orElseThrow(() -> new IllegalStateException("The browser tests need Chromium. Install it (Debian, Ubuntu: "
					+ "apt-get install chromium; macOS: brew install --cask chromium), "
					+ "or set CHROMIUM to the program of a Chromium or Chrome."));
	}

	private static Optional<Path> installed() {
		String named = System.getenv("CHROMIUM");
		if (named != null && !named.isBlank()) {
			return Optional.of(Path.of(named)).filter(Files::isExecutable);
		}
		String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
		Stream<Path> onPath = Stream.of(path.split(File.pathSeparator))
			.filter((folder) -> !folder.isEmpty())
			.flatMap((folder) -> NAMES.stream().map((name) -> Path.of(folder, name)));
		return Stream.concat(onPath, USUAL.stream()).filter(Files::isExecutable).findFirst();
	}

	private static Optional<Path> install() {
		boolean named = System.getenv("CHROMIUM") != null;
		if (named || !Files.isExecutable(Path.of("/usr/bin/apt-get"))
				|| !"root".equals(System.getProperty("user.name"))) {
			return Optional.empty();
		}
		System.out.println("No Chromium found: installing it with apt-get (once, some minutes)");
		try {
			if (run("apt-get", "-q", "update") && run("apt-get", "-q", "install", "-y", "--no-install-recommends",
					"chromium", "fonts-liberation", "fonts-noto-core")) {
				return installed();
			}
		}
		catch (IOException ex) {
			System.err.println(ex.getMessage());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return Optional.empty();
	}

	private static boolean run(String... command) throws IOException, InterruptedException {
		Path log = Files.createTempFile("install-chromium", ".log");
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
		builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
		Process process = builder.start();
		process.getOutputStream().close();
		if (process.waitFor() == 0) {
			return true;
		}
		System.err.println(String.join(" ", command) + " failed:");
		List<String> lines = Files.readAllLines(log);
		lines.subList(Math.max(0, lines.size() - 8), lines.size()).forEach(System.err::println);
		return false;
	}

}
