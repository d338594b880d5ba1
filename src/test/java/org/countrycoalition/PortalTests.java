package org.countrycoalition;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
class PortalTests {

	@Autowired
	private Environment environment;

	@Test
	void the_address_follows_the_page_whatever_the_build_has_left_behind() {
		assertThat(this.environment.getProperty("vaadin.react.enable", Boolean.class)).isFalse();
	}

	@Test
	void the_portal_starts_on_an_empty_database() {
	}

}
