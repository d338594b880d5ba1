/**
 * The gap's part of the API.
 */
@NullMarked
package org.countrycoalition.gap.api;

import org.jspecify.annotations.NullMarked;
