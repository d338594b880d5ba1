package org.countrycoalition.shell;

import java.util.Optional;

import org.countrycoalition.kernel.PriceIndex;

/**
 * Through this the shell learns by which index dollars are told in prices of another
 * year; a bean of the module that keeps it.
 */
public interface PriceIndexSource {

	/**
	 * @return the edition in force, empty if none is loaded
	 */
	Optional<PriceIndex> inForce();

}
