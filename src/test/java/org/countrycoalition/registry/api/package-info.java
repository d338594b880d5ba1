/**
 * Tests of the register's part of the API.
 */
@NullMarked
package org.countrycoalition.registry.api;

import org.jspecify.annotations.NullMarked;
