package org.countrycoalition.registry.ui;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Cohort;
import org.countrycoalition.shell.Places;

import org.springframework.stereotype.Component;

/**
 * Addresses of the register's pages, on the reader's date.
 */
@Component
class RegisterPlaces {

	private final Places places;

	RegisterPlaces(Places places) {
		this.places = places;
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

	String to(String path) {
		return this.places.to(path);
	}

}
