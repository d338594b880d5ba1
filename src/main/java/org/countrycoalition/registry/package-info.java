/**
 * States and their dated standing, obligations and deadlines, organisations, coalition
 * membership, meetings and exchange rates.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "kernel", "access", "journal", "charts", "exchange", "shell", "shell :: components" })
package org.countrycoalition.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
