package org.countrycoalition;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/**
 * Starts the portal.
 */
@Modulithic(systemName = "Country Coalition portal")
@SpringBootApplication
public class Portal {

	/**
	 * @param args none are read: settings come from the environment
	 */
	public static void main(String[] args) {
		SpringApplication.run(Portal.class, args);
	}

}
