/**
 * Turns a dataset and its passport into SVG, PNG, CSV and a data table; the only place
 * that knows JFreeChart.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "exchange" })
package org.countrycoalition.charts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
