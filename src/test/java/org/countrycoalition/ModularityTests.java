package org.countrycoalition;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

class ModularityTests {

	private final ApplicationModules modules = ApplicationModules.of(Portal.class);

	@Test
	void no_module_reaches_into_another_or_upwards() {
		this.modules.verify();
	}

	@Test
	void every_module_is_closed_and_says_what_it_may_use() {
		assertThat(this.modules.stream()).isNotEmpty()
			.allSatisfy((module) -> assertThat(module.isOpen()).as(module.getDisplayName()).isFalse());
	}

}
