package org.countrycoalition.registry.ui;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Cohort;
import org.countrycoalition.shell.Switches;

import org.springframework.stereotype.Component;

/**
 * Addresses of the register's pages. They carry the date for which the page at hand shows
 * everything, so that a link never leads to another day unnoticed.
 */
@Component
class Places {

	private final Switches switches;

	Places(Switches switches) {
		this.switches = switches;
	}

	String country(CountryCode code) {
		return to("countries/" + code.iso3());
	}

	String cohort(Cohort cohort) {
		return to("register/cohorts/" + cohort.code());
	}

	String organisation(String id) {
		return to("register/organisations/" + id);
	}

	/**
	 * @param path inside of the portal, without a leading slash
	 * @return the same on the reader's date
	 */
	String to(String path) {
		return this.switches.onSameDate(path);
	}

}
