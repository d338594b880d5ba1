package org.countrycoalition.funding.iati;

/**
 * Nothing can be reported: who runs the portal has not said in whose name.
 */
public class IatiRefusal extends RuntimeException {

	IatiRefusal() {
		super("No activity is reported: PORTAL_IATI_REF (identifier of the reporting organisation), PORTAL_IATI_TYPE "
				+ "(code of its type) and PORTAL_IATI_NAME are to be set where the portal runs.");
	}

}
