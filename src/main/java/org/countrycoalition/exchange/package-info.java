/**
 * Reads tables from files that people bring: CSV and Excel, with limits, and with errors
 * that name line and column; and writes workbooks that people go on working in. What the
 * columns mean is the business of who asks.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel" })
package org.countrycoalition.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
