/**
 * Tests of who may see and do what.
 */
@NullMarked
package org.countrycoalition.access;

import org.jspecify.annotations.NullMarked;
