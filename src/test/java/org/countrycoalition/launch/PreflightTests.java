package org.countrycoalition.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PreflightTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@Test
	void a_busy_port_is_named_with_the_option_that_changes_it() throws IOException {
		try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			assertThat(Preflight.obstacle(new PortalHome(this.folder), freePort(), busy.getLocalPort()))
				.hasValue("Port " + busy.getLocalPort()
						+ " is taken by another program. Choose a free one with --keycloak-port NUMBER.");
		}
	}

	@Test
	void free_ports_and_an_unused_folder_are_no_obstacle() throws IOException {
		assertThat(Preflight.obstacle(new PortalHome(this.folder), freePort(), freePort())).isEmpty();
	}

	@Test
	void a_secret_is_made_once_and_kept() throws IOException {
		PortalHome home = new PortalHome(this.folder);
		String made = new Secrets(home).get("client");
		assertThat(made).hasSizeGreaterThanOrEqualTo(32);
		assertThat(new Secrets(home).get("client")).isEqualTo(made);
		assertThat(new Secrets(home).get("another")).isNotEqualTo(made);
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
