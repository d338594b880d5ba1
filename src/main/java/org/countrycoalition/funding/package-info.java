/**
 * Who gives how much to whom, from intent to payment: contributions as their sources
 * print them, each counted once.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "access", "journal", "charts", "exchange", "shell",
		"shell :: components", "registry" })
package org.countrycoalition.funding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
