/**
 * The register's part of the API, version 1: the same services and so the same visibility
 * as the screens.
 */
@NullMarked
package org.countrycoalition.registry.api;

import org.jspecify.annotations.NullMarked;
