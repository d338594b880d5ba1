/**
 * Starts the portal on one machine: PostgreSQL, Keycloak and the application together,
 * for people who try it and for tests; never part of what is deployed.
 */
@NullMarked
package org.countrycoalition.launch;

import org.jspecify.annotations.NullMarked;
