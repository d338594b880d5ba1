package org.countrycoalition.launch;

import java.util.List;
import java.util.Locale;

/**
 * What a person reads when everything runs: the address and who can sign in.
 */
final class Welcome {

	private Welcome() {
	}

	static String text(RunOptions options, PortalHome home, List<RealmFile.Account> accounts) {
		StringBuilder text = new StringBuilder("\nThe portal is open:  ").append(options.publicUrl()).append("\n\n");
		line(text, "account", "password", "role", "acts for");
		for (RealmFile.Account account : accounts) {
			line(text, account.name(), account.password(), orNone(account.role()), orNone(account.organisation()));
		}
		return text
			.append("\nThese accounts exist on this machine only. Keycloak's own administration: http://localhost:")
			.append(options.keycloakPort())
			.append("/admin (keycloak-admin, its password is in ")
			.append(home.secrets())
			.append(").\nLogs: ")
			.append(home.logs())
			.append("\nCtrl-C stops everything; nothing that was entered is lost.\n")
			.toString();
	}

	private static void line(StringBuilder text, String... cells) {
		text.append(String.format(Locale.ROOT, "  %-18s %-20s %-22s %s%n", (Object[]) cells));
	}

	private static String orNone(String text) {
		return text.isEmpty() ? "none" : text;
	}

}
