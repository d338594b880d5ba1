/**
 * Layout, navigation, languages, global switches, error pages and the components that
 * screens share.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "access", "journal", "charts", "exchange" })
package org.countrycoalition.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
