/**
 * Screens of the indicators.
 */
@NullMarked
package org.countrycoalition.indicators.ui;

import org.jspecify.annotations.NullMarked;
