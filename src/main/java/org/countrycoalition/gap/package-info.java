/**
 * Need against cover by pillar, year and rule: what of a State's plan is not paid for.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "access", "charts", "documents", "exchange", "shell",
		"shell :: components", "registry", "workplan", "funding" })
package org.countrycoalition.gap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
