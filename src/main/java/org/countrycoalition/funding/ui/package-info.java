/**
 * Screens on which people see who gave what to whom, and bring tables of it.
 */
@NullMarked
package org.countrycoalition.funding.ui;

import org.jspecify.annotations.NullMarked;
