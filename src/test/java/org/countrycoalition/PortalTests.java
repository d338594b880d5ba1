package org.countrycoalition;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class PortalTests {

	@Test
	void the_portal_starts_on_an_empty_database() {
	}

}
