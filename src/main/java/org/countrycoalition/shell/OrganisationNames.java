package org.countrycoalition.shell;

/**
 * Through this the shell learns what the organisation of the signed-in person is called;
 * a bean of the module that keeps organisations.
 */
public interface OrganisationNames {

	/**
	 * @param organisation key, as the person's token names it
	 * @return its full name, the key itself if there is no such organisation
	 */
	String nameOf(String organisation);

}
