/**
 * Plans for programs.
 */
@NullMarked
package org.countrycoalition.workplan.api;

import org.jspecify.annotations.NullMarked;
