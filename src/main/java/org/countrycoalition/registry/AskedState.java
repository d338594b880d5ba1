package org.countrycoalition.registry;

import org.countrycoalition.access.ApiProblem;
import org.countrycoalition.kernel.CountryCode;

import org.springframework.http.HttpStatus;

/**
 * Reads the State that an address of the API is about.
 */
public final class AskedState {

	private AskedState() {
	}

	/**
	 * @param iso3 its code
	 * @return the State
	 * @throws ApiProblem if none of the register has that code
	 */
	public static CountryCode of(String iso3, Register register) {
		return register.known(iso3)
			.orElseThrow(() -> new ApiProblem(HttpStatus.NOT_FOUND, "No State has the code " + iso3));
	}

}
