package org.countrycoalition.access;

import java.util.Optional;

/**
 * Tells who is signed in on this thread.
 */
public interface CurrentUser {

	/**
	 * @return who is signed in
	 * @throws IllegalStateException if nobody is
	 */
	Viewer get();

	/**
	 * @return who is signed in, or empty
	 */
	Optional<Viewer> find();

}
