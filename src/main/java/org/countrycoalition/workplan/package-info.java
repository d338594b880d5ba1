/**
 * What a State plans to do, where, with whom and at what cost: its multi-year plan, line
 * by line and version by version; and what its operators report that they did of it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "access", "journal", "charts", "documents", "exchange", "shell",
		"shell :: components", "registry" })
package org.countrycoalition.workplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
