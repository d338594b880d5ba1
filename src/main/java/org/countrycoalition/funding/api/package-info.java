/**
 * Funding's part of the API.
 */
@NullMarked
package org.countrycoalition.funding.api;

import org.jspecify.annotations.NullMarked;
