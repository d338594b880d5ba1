/**
 * Screens of the gap.
 */
@NullMarked
package org.countrycoalition.gap.ui;

import org.jspecify.annotations.NullMarked;
