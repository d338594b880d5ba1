/**
 * Tests of the frame of the portal.
 */
@NullMarked
package org.countrycoalition.shell;

import org.jspecify.annotations.NullMarked;
