/**
 * Who is signed in, and the row-level-security context that every transaction carries.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel" })
package org.countrycoalition.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
