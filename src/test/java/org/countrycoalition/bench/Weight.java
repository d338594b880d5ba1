package org.countrycoalition.bench;

/**
 * What one server sent, and over open sockets received, during one visit.
 *
 * @param requests answered over the network; those served from the browser's cache are
 * not counted
 * @param bytes as on the wire: compressed, with headers, and WebSocket messages both ways
 */
record Weight(int requests, long bytes) {

	static final Weight NONE = new Weight(0, 0);

	Weight plus(Weight other) {
		return new Weight(this.requests + other.requests, this.bytes + other.bytes);
	}

}
