package org.countrycoalition.shell;

/**
 * Light or dark, or as the reader's system says.
 */
public enum Scheme {

	/** As the reader's system says. */
	SYSTEM,
	/** Dark ink on light paper. */
	LIGHT,
	/** Light ink on dark paper. */
	DARK

}
