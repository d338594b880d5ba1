/**
 * The indicators' part of the API.
 */
@NullMarked
package org.countrycoalition.indicators.api;

import org.jspecify.annotations.NullMarked;
