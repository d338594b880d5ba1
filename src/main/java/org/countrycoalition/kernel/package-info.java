/**
 * The value types that every module speaks: figures with named absences, money, areas,
 * periods, pillars.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.countrycoalition.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
