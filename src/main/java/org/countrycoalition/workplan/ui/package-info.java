/**
 * Screens on which a plan is read, drafted, costed, approved and reported on.
 */
@NullMarked
package org.countrycoalition.workplan.ui;

import org.jspecify.annotations.NullMarked;
