package org.countrycoalition.launch;

import java.util.Iterator;
import java.util.List;

/**
 * What a person may choose at a start.
 *
 * @param port port of the portal
 * @param keycloakPort port of Keycloak
 * @param empty whether a new portal starts without money, plans and drafts
 */
record RunOptions(int port, int keycloakPort, boolean empty) {

	static RunOptions of(List<String> arguments) {
		RunOptions options = new RunOptions(8080, 8081, false);
		Iterator<String> rest = arguments.iterator();
		while (rest.hasNext()) {
			options = switch (rest.next()) {
				case "--port" -> new RunOptions(Integer.parseInt(rest.next()), options.keycloakPort, options.empty);
				case "--keycloak-port" -> new RunOptions(options.port, Integer.parseInt(rest.next()), options.empty);
				case "--empty" -> new RunOptions(options.port, options.keycloakPort, true);
				default ->
					throw new IllegalArgumentException("Only --port, --keycloak-port and --empty can be chosen.");
			};
		}
		return options;
	}

	Contents contents() {
		return this.empty ? Contents.EMPTY : Contents.DEMO;
	}

	String publicUrl() {
		return "http://localhost:" + this.port;
	}

}
