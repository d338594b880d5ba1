package org.countrycoalition.funding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A line of a donor's table beside one of a recipient's.
 *
 * @param donors key of the donor's line
 * @param recipients key of the recipient's line
 */
record Pair(RowKey donors, RowKey recipients) {

	private static final int ID_BYTES = 12;

	/** The other line of the pair. */
	RowKey beside(RowKey key) {
		return this.donors.equals(key) ? this.recipients : this.donors;
	}

	/**
	 * By what a person speaks of the pair, whether or not its lines are stored.
	 */
	String id() {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, ID_BYTES);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
