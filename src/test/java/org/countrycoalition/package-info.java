/**
 * Tests of the portal as a whole: its structure, its texts, its start.
 */
@NullMarked
package org.countrycoalition;

import org.jspecify.annotations.NullMarked;
