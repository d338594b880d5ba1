package org.countrycoalition.bench;

import java.util.Locale;

/**
 * How much a visit may weigh.
 *
 * @param visit as printed
 * @param bytes at most, from the portal alone
 */
record Bound(String visit, long bytes) {

	static final Bound FIRST = new Bound("first visit", 480_000);

	static final Bound REPEAT = new Bound("repeat visit", 35_000);

	boolean holds(Weight portal) {
		return portal.requests() > 0 && portal.bytes() <= this.bytes;
	}

	String line(Weight portal, Weight others) {
		return String.format(Locale.ROOT, "%-14s %8d %10d %10d   %-6s %8d %10d", this.visit, portal.requests(),
				portal.bytes(), this.bytes, holds(portal) ? "holds" : "BROKEN", others.requests(), others.bytes());
	}

	static String heading() {
		return String.format(Locale.ROOT, "%-14s %8s %10s %10s   %-6s %8s %10s", "", "requests", "bytes", "at most", "",
				"Keycloak", "bytes");
	}

}
