/**
 * Screens on which a plan is read, drafted and published.
 */
@NullMarked
package org.countrycoalition.workplan.ui;

import org.jspecify.annotations.NullMarked;
