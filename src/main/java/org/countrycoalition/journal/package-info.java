/**
 * The append-only change log, written by triggers, and its query.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "access" })
package org.countrycoalition.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
