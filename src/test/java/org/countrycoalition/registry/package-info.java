/**
 * Tests of the register.
 */
@NullMarked
package org.countrycoalition.registry;

import org.jspecify.annotations.NullMarked;
