package org.countrycoalition.access;

import java.util.Optional;

/**
 * Tells who is signed in on the current thread, by the portal's session or by a bearer
 * token.
 */
public interface CurrentUser {

	/**
	 * @return the signed-in person, empty for an anonymous visitor and for the portal's
	 * own work
	 */
	Optional<Viewer> find();

	/**
	 * @return the signed-in person
	 * @throws IllegalStateException if nobody is signed in
	 */
	default Viewer get() {
		return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
	}

}
