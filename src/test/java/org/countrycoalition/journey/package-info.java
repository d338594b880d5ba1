/**
 * The whole portal as people use it: real PostgreSQL, real Keycloak, real browser.
 */
@NullMarked
package org.countrycoalition.journey;

import org.jspecify.annotations.NullMarked;
