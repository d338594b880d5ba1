package org.countrycoalition.shell;

import java.util.Optional;

import org.countrycoalition.kernel.CountryCode;

/**
 * Through this the shell learns what a State is called; a bean of the module that keeps
 * States.
 */
public interface StateNaming {

	/**
	 * @param state by its code
	 * @return its short name in the reader's language, empty if there is no such State
	 */
	Optional<String> nameOf(CountryCode state);

}
