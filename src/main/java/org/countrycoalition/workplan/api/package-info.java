/**
 * Plans, and what was done of them, for programs.
 */
@NullMarked
package org.countrycoalition.workplan.api;

import org.jspecify.annotations.NullMarked;
