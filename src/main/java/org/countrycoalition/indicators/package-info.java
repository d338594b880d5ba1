/**
 * Indicators of the draft action plan: which States stand behind each percentage, and on
 * what evidence.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "access", "shell", "shell :: components", "registry", "funding" })
package org.countrycoalition.indicators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
