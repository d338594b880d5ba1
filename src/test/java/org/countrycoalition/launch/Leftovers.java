package org.countrycoalition.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Ends what an earlier start could not end because it was killed: its PostgreSQL and its
 * Keycloak, told by the folder that their data lie in. Other people's servers are never
 * touched.
 */
final class Leftovers {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private Leftovers() {
	}

	/**
	 * @param data folder of PostgreSQL's data
	 * @return whether a server was running on it
	 * @throws IOException if its process file cannot be read
	 */
	static boolean stopPostgres(Path data) throws IOException {
		Path pidFile = data.resolve("postmaster.pid");
		if (!Files.exists(pidFile)) {
			return false;
		}
		Optional<ProcessHandle> server = Files.readAllLines(pidFile)
			.stream()
			.findFirst()
			.flatMap((line) -> ProcessHandle.of(Long.parseLong(line.trim())))
			.filter((process) -> mentions(process, data));
		if (server.isEmpty()) {
			return false;
		}
		// SIGINT is PostgreSQL's fast and clean shutdown; Java itself can only send TERM
		new ProcessBuilder("kill", "-INT", String.valueOf(server.get().pid())).inheritIO().start();
		end(server.get());
		return true;
	}

	/**
	 * @param data folder of Keycloak's database
	 * @return whether a server was running on it
	 */
	static boolean stopKeycloak(Path data) {
		List<ProcessHandle> left = ProcessHandle.allProcesses()
			.filter((process) -> process.pid() != ProcessHandle.current().pid())
			.filter((process) -> mentions(process, data))
			.filter((process) -> commandLine(process).contains("kc.home.dir") || commandLine(process).contains("kc.sh"))
			.toList();
		stop(left);
		return !left.isEmpty();
	}

	/**
	 * Stops processes together with their children, by force after half a minute.
	 * @param processes what to stop
	 */
	static void stop(List<ProcessHandle> processes) {
		List<ProcessHandle> all = processes.stream()
			.flatMap((process) -> Stream.concat(process.descendants(), Stream.of(process)))
			.distinct()
			.toList();
		processes.forEach(ProcessHandle::destroy);
		all.forEach(Leftovers::end);
	}

	private static void end(ProcessHandle process) {
		try {
			process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
		}
		catch (TimeoutException | ExecutionException ex) {
			process.destroyForcibly();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			process.destroyForcibly();
		}
	}

	private static boolean mentions(ProcessHandle process, Path folder) {
		return commandLine(process).contains(folder.toString());
	}

	private static String commandLine(ProcessHandle process) {
		return process.info().commandLine().orElse("");
	}

}
